package coach.connects.wallet.comparison;

import coach.connects.parsing.CaseFolding;
import java.util.HashSet;
import java.util.Set;

/** What people and pages call a job: "logo" may be the "Logo for a bakery", a "Vue job" is no "React job". */
public final class JobWords {
    private JobWords() {}

    /** Whether neither has all the words of the other, in whatever case and order. */
    public static boolean areOfTwoJobs(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return !words.containsAll(others) && !others.containsAll(words);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String folded = CaseFolding.of(text) + " ";
        folded.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(letter);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        return words;
    }
}
