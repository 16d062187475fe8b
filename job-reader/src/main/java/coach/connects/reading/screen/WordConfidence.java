package coach.connects.reading.screen;

import coach.connects.parsing.CaseFolding;
import java.util.List;

/**
 * Whether a line can be relied on. A figure counts only when the program is sure of it and saw the same in a second look; of a
 * line that says yes or no every word counts. What is doubtful is never mended.
 */
final class WordConfidence {
    /** Below it a figure that was seen once is as often wrong as right. */
    private static final int SURE = 70;

    /** Seen twice alike it is right nearly always, however faint. */
    private static final int SURE_WHEN_TWICE = 10;

    private static final List<String> POLAR =
            List.of("verif", "payment", "invited", "invitation", "closed", "no longer", "applied", "submitted");

    /** Signs that programs take for each other; seen as either, they count as the same. */
    private static final String LOOKALIKES = "lLiI|!1oO0sS5";

    private static final String MEANT = "1111111000555";

    private WordConfidence() {}

    /** Whether any word of this line may be another one than was read, after these other looks. */
    static boolean isDoubtful(List<ScannedWord> line, List<List<List<ScannedWord>>> others) {
        boolean polar = line.stream().anyMatch(WordConfidence::isPolar);
        boolean counts = polar || line.stream().anyMatch(ScannedWord::hasDigit);
        int sure = others.isEmpty() ? SURE : SURE_WHEN_TWICE;
        boolean faint = line.stream().anyMatch(word -> (polar || word.hasDigit()) && word.confidence() < sure);
        boolean alone = !others.isEmpty() && others.stream().noneMatch(other -> isSeenIn(other, line));
        return counts && (faint || alone);
    }

    private static boolean isPolar(ScannedWord word) {
        return isPolar(word.text());
    }

    /** Whether it says yes or no of something. */
    static boolean isPolar(String text) {
        String plain = CaseFolding.of(text);
        return POLAR.stream().anyMatch(plain::contains);
    }

    /** The other look has the same signs at the same place, however it parted them into words. */
    private static boolean isSeenIn(List<List<ScannedWord>> other, List<ScannedWord> line) {
        ScannedWord first = line.get(0);
        ScannedWord last = line.get(line.size() - 1);
        StringBuilder there = new StringBuilder();
        for (List<ScannedWord> row : other) {
            for (ScannedWord word : row) {
                boolean sameRow = middle(word) >= top(line) && middle(word) <= bottom(line);
                boolean within = word.right() > first.left() && word.left() < last.right();
                if (sameRow && within) {
                    there.append(word.text());
                }
            }
        }
        StringBuilder here = new StringBuilder();
        line.forEach(word -> here.append(word.text()));
        return signs(here).equals(signs(there));
    }

    private static int middle(ScannedWord word) {
        return word.top() + word.height() / 2;
    }

    private static int top(List<ScannedWord> line) {
        return line.stream().mapToInt(ScannedWord::top).min().orElse(0);
    }

    private static int bottom(List<ScannedWord> line) {
        return line.stream().mapToInt(ScannedWord::bottom).max().orElse(0);
    }

    /** What counts of a line: its letters and figures, and the signs that make an amount of them. */
    private static String signs(CharSequence text) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int alike = LOOKALIKES.indexOf(sign);
            if (alike >= 0) {
                signs.append(MEANT.charAt(alike));
            } else if (Character.isLetterOrDigit(sign) || isOfAmount(text, i)) {
                signs.append(Character.toLowerCase(sign));
            }
        }
        return signs.toString();
    }

    /** A point or comma between figures, a currency, a plus or a percent sign behind one. */
    private static boolean isOfAmount(CharSequence text, int i) {
        char sign = text.charAt(i);
        boolean after = i > 0 && Character.isDigit(text.charAt(i - 1));
        boolean before = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return switch (sign) {
            case '.', ',', '-', '–' -> after && before;
            case '+', '%' -> after;
            case '$', '€', '£' -> before;
            default -> false;
        };
    }
}
