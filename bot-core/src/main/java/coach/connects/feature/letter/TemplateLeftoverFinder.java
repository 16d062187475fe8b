package coach.connects.feature.letter;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds what was left over of a template. */
final class TemplateLeftoverFinder {
    private static final int LONGEST = 40;
    private static final String OPENING = "[{<";
    private static final String CLOSING = "]}>";
    private static final List<String> WORDS = List.of(
            "xxx",
            "xxxx",
            "xx",
            "xyz",
            "todo",
            "tbd",
            "lorem ipsum",
            "your name here",
            "company name here",
            "client name here",
            "insert name",
            "insert company",
            "insert here",
            "x years",
            "yourwebsite.com",
            "example.com",
            "yourportfolio.com",
            "____");

    private TemplateLeftoverFinder() {}

    static Optional<String> find(String letter) {
        return bracketed(letter).or(() -> placeholder(letter));
    }

    /** Letters between brackets; what stands in round ones belongs to the sentence, unless it says "insert". */
    private static Optional<String> bracketed(String letter) {
        for (int at = 0; at < letter.length(); at++) {
            int kind = OPENING.indexOf(letter.charAt(at));
            int end = kind < 0 ? -1 : letter.indexOf(CLOSING.charAt(kind), at);
            if (end > at + 1 && end - at <= LONGEST) {
                String inside = letter.substring(at + 1, end);
                if (inside.chars().anyMatch(Character::isLetter)
                        && inside.indexOf('\n') < 0
                        && !inside.contains("http")) {
                    return Optional.of(letter.substring(at, end + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> placeholder(String letter) {
        String said = " " + String.join(" ", Tokens.of(CaseFolding.of(letter))) + " ";
        return WORDS.stream().filter(mark -> stands(said, mark)).findFirst();
    }

    /** With no letter or digit beside it. */
    private static boolean stands(String said, String mark) {
        for (int at = said.indexOf(mark); at >= 0; at = said.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            boolean alone = !Character.isLetterOrDigit(said.charAt(at - 1))
                    && (end >= said.length() || !Character.isLetterOrDigit(said.charAt(end)));
            if (alone) {
                return true;
            }
        }
        return false;
    }
}
