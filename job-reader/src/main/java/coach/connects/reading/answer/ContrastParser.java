package coach.connects.reading.answer;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line that says what is so and what is not, or no longer: "0% not 80%", "I did not mean 4.9 but 3.9", "12 instead of 5",
 * "hire rate was 72%, now 8%", "went from verified to unverified". The words that name the fact may stand beside one of both
 * alone; they count for the other too.
 *
 * @param said what is so
 * @param denied what is not
 */
public record ContrastParser(String said, String denied) {
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
            "there", "has", "have", "just", "only", "the", "that", "now");

    /** What became other than it was. */
    private static final List<String> CHANGED = List.of(
            "went", "dropped", "fell", "rose", "grew", "jumped", "changed", "increased", "decreased", "moved", "gone");

    private static final List<String> WRONG = List.of("wrong", "incorrect", "old");
    private static final String COMMA = ",";

    private static final String EDGES = ".,!;:";

    /** Both sides; empty where the line does not set one value against another. */
    public static Optional<ContrastParser> of(String line) {
        if (line.length() > LONGEST || line.indexOf('\n') >= 0 || line.indexOf('?') >= 0) {
            return Optional.empty();
        }
        List<String> words = words(line);
        return notBut(words)
                .or(() -> notFirst(line))
                .or(() -> changed(words))
                .or(() -> before(line))
                .or(() -> wrong(words))
                .or(() -> instead(words))
                .map(ContrastParser::named)
                .filter(both -> !both.said.isEmpty() && !both.denied.isEmpty() && !both.said.equals(both.denied));
    }

    /** "Proposals are not 5 but 12": what stands before belongs to both. */
    private static Optional<ContrastParser> notBut(List<String> words) {
        int but = words.lastIndexOf(BUT);
        int not = IntStream.range(0, Math.max(but, 0))
                .filter(at -> NOT.contains(words.get(at)))
                .findFirst()
                .orElse(-1);
        if (not < 0) {
            return Optional.empty();
        }
        List<String> before = words.subList(0, not);
        return Optional.of(new ContrastParser(
                told(before, words.subList(but + 1, words.size())), told(before, words.subList(not + 1, but))));
    }

    private static Optional<ContrastParser> instead(List<String> words) {
        for (List<String> between : INSTEAD) {
            for (int at = 1; at + between.size() < words.size(); at++) {
                int end = at + between.size();
                if (words.subList(at, end).equals(between)) {
                    return Optional.of(new ContrastParser(
                            told(words.subList(0, at), List.of()), told(words.subList(end, words.size()), List.of())));
                }
            }
        }
        return Optional.empty();
    }

    /** "Not 11, 14 connects" */
    private static Optional<ContrastParser> notFirst(String line) {
        int comma = line.indexOf(COMMA);
        List<String> denied = words(line.substring(0, Math.max(comma, 0)));
        boolean not = denied.size() > 1 && denied.get(0).equals("not");
        return not
                ? Optional.of(new ContrastParser(
                        told(words(line.substring(comma + 1)), List.of()),
                        told(denied.subList(1, denied.size()), List.of())))
                : Optional.empty();
    }

    /** "Rating dropped from 4.8 to 3.1" */
    private static Optional<ContrastParser> changed(List<String> words) {
        int from = words.indexOf("from");
        int to = words.lastIndexOf("to");
        boolean changes =
                from > 0 && to > from + 1 && words.subList(0, from).stream().anyMatch(CHANGED::contains);
        return changes
                ? Optional.of(new ContrastParser(
                        told(words.subList(0, from), words.subList(to + 1, words.size())),
                        told(words.subList(0, from), words.subList(from + 1, to))))
                : Optional.empty();
    }

    /** "Hire rate was 72%, now 8%", and the other way round: "16 connects now, was 11". */
    private static Optional<ContrastParser> before(String line) {
        List<String> words = words(line);
        int was = words.indexOf("was");
        int now = words.lastIndexOf("now");
        if (was >= 0 && now > was + 1 && now + 1 < words.size()) {
            List<String> named = words.subList(0, was);
            return Optional.of(new ContrastParser(
                    told(named, words.subList(now + 1, words.size())), told(named, words.subList(was + 1, now))));
        }
        int comma = line.indexOf(COMMA);
        List<String> behind = words(line.substring(comma + 1));
        boolean ended = comma > 0 && behind.size() > 1 && behind.get(0).equals("was");
        return ended
                ? Optional.of(
                        new ContrastParser(told(words(line.substring(0, comma)), List.of()), told(behind, List.of())))
                : Optional.empty();
    }

    /** "72% is wrong, it's 8%" */
    private static Optional<ContrastParser> wrong(List<String> words) {
        return IntStream.range(2, words.size() - 1)
                .filter(at -> WRONG.contains(words.get(at)) && words.get(at - 1).equals("is"))
                .mapToObj(at -> new ContrastParser(
                        told(words.subList(at + 1, words.size()), List.of()),
                        told(words.subList(0, at - 1), List.of())))
                .findFirst();
    }

    /** "12 proposals" against "5" alone: the figure of each stands with the words of the other. */
    private ContrastParser named() {
        boolean bare = isFigure(said);
        return bare == isFigure(denied)
                ? this
                : bare
                        ? figureIn(denied)
                                .map(other -> new ContrastParser(with(denied, other, said), denied))
                                .orElse(this)
                        : figureIn(said)
                                .map(other -> new ContrastParser(said, with(said, other, denied)))
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
                Tokens.of(words).stream().filter(ContrastParser::isFigure).toList();
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    private static boolean isFigure(String word) {
        return !word.isEmpty() && word.indexOf(' ') < 0 && Digits.isDigit(word.charAt(0));
    }

    private static String told(List<String> before, List<String> behind) {
        List<String> all = new ArrayList<>(before);
        all.addAll(behind);
        all.removeIf(word -> LITTLE.contains(word) || CHANGED.contains(word));
        return String.join(" ", all);
    }

    private static List<String> words(String line) {
        return Tokens.of(CaseFolding.of(line).replace('’', '\'')).stream()
                .map(word -> Affixes.withoutSigns(word, "", EDGES))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
