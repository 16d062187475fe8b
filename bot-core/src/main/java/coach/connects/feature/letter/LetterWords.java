package coach.connects.feature.letter;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordStem;
import java.util.List;
import java.util.Set;

/** The words of a text, and whether two of them are of one family. */
final class LetterWords {
    /** Shorter beginnings are those of too many words. */
    private static final int FAMILY = 5;

    private LetterWords() {}

    /** In small letters and without their signs; what joins the parts of a name stays. */
    static List<String> of(String text) {
        StringBuilder plain = new StringBuilder();
        for (char sign : CaseFolding.of(text).toCharArray()) {
            boolean kept = Character.isLetterOrDigit(sign) || sign == '+' || sign == '#';
            plain.append(kept ? sign : sign == '’' || sign == '\'' ? "" : ' ');
        }
        return Tokens.of(plain.toString());
    }

    /** Whether one of these words is of the family of this one: "design" of "designer", "grow" of "grown". */
    static boolean hold(Set<String> words, String word) {
        String stem = WordStem.of(word);
        return words.contains(word)
                || words.stream().map(WordStem::of).anyMatch(other -> other.equals(stem) || isFamily(other, stem));
    }

    private static boolean isFamily(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        boolean participle = shorter.length() == FAMILY - 1 && longer.equals(shorter + "n");
        return participle
                || (shorter.length() >= FAMILY
                        && longer.startsWith(shorter)
                        && longer.length() - shorter.length() <= FAMILY - 1);
    }
}
