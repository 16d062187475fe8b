package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line that says what is so and what is not: "0% not 80%", "I did not mean 4.9 but 3.9", "12 instead of 5". The words that
 * name the fact may stand beside one of both alone; they count for the other too.
 *
 * @param said what is so
 * @param denied what is not
 */
public record Opposition(String said, String denied) {
    private static final int LONGEST = 120;
    private static final String BUT = "but";
    private static final List<String> NOT =
            List.of("not", "isn't", "isnt", "wasn't", "wasnt", "aren't", "arent", "didn't", "didnt", "don't", "dont");
    /** Between what is so and what is not. */
    private static final List<List<String>> INSTEAD =
            List.of(List.of("instead", "of"), List.of("rather", "than"), List.of("and", "not"), List.of("not"));

    /** What neither side is told by. */
    private static final List<String> LITTLE = List.of(
            "i", "did", "do", "mean", "meant", "say", "said", "rather", "it", "it's", "its", "is", "was", "are", "they",
            "there", "has", "have", "just", "only", "the", "that");

    private static final String EDGES = ".,!;:";

    /** Both sides; empty where the line does not set one value against another. */
    public static Optional<Opposition> of(String line) {
        if (line.length() > LONGEST || line.indexOf('\n') >= 0 || line.indexOf('?') >= 0) {
            return Optional.empty();
        }
        List<String> words = words(line);
        return notBut(words)
                .or(() -> instead(words))
                .map(Opposition::named)
                .filter(both -> !both.said.isEmpty() && !both.denied.isEmpty() && !both.said.equals(both.denied));
    }

    /** "Proposals are not 5 but 12": what stands before belongs to both. */
    private static Optional<Opposition> notBut(List<String> words) {
        int but = words.lastIndexOf(BUT);
        int not = IntStream.range(0, Math.max(but, 0))
                .filter(at -> NOT.contains(words.get(at)))
                .findFirst()
                .orElse(-1);
        if (not < 0) {
            return Optional.empty();
        }
        List<String> before = words.subList(0, not);
        return Optional.of(new Opposition(
                told(before, words.subList(but + 1, words.size())), told(before, words.subList(not + 1, but))));
    }

    private static Optional<Opposition> instead(List<String> words) {
        for (List<String> between : INSTEAD) {
            for (int at = 1; at + between.size() < words.size(); at++) {
                int end = at + between.size();
                if (words.subList(at, end).equals(between)) {
                    return Optional.of(new Opposition(
                            told(words.subList(0, at), List.of()), told(words.subList(end, words.size()), List.of())));
                }
            }
        }
        return Optional.empty();
    }

    /** "12 proposals" against "5" alone: the figure of each stands with the words of the other. */
    private Opposition named() {
        boolean bare = isFigure(said);
        return bare == isFigure(denied)
                ? this
                : bare
                        ? figureIn(denied)
                                .map(other -> new Opposition(with(denied, other, said), denied))
                                .orElse(this)
                        : figureIn(said)
                                .map(other -> new Opposition(said, with(said, other, denied)))
                                .orElse(this);
    }

    private static String with(String words, String figure, String other) {
        return String.join(
                " ",
                Tokens.of(words).stream()
                        .map(word -> word.equals(figure) ? other : word)
                        .toList());
    }

    /** The one figure of these words. */
    private static Optional<String> figureIn(String words) {
        List<String> figures =
                Tokens.of(words).stream().filter(Opposition::isFigure).toList();
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    private static boolean isFigure(String word) {
        return !word.isEmpty() && word.indexOf(' ') < 0 && Digits.isDigit(word.charAt(0));
    }

    private static String told(List<String> before, List<String> behind) {
        List<String> all = new ArrayList<>(before);
        all.addAll(behind);
        all.removeIf(LITTLE::contains);
        return String.join(" ", all);
    }

    private static List<String> words(String line) {
        return Tokens.of(CaseFolding.of(line).replace('’', '\'')).stream()
                .map(Opposition::unended)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String unended(String word) {
        int end = word.length();
        while (end > 0 && EDGES.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
