package coach.connects.parsing;

import coach.connects.parsing.Rate.Counted;
import coach.connects.parsing.Rate.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a rate: {@code 40 a week}, {@code 3/week}, {@code 20 per job}, {@code 2 of 16}, {@code 2x16 monthly}. Every word
 * is understood, or there is no rate.
 */
public final class RateParser {
    private static final int MOST_WORDS = 12;
    private static final Map<String, Counted> COUNTED = Map.of(
            "connect", Counted.CONNECTS,
            "connects", Counted.CONNECTS,
            "proposal", Counted.PROPOSALS,
            "proposals", Counted.PROPOSALS,
            "application", Counted.PROPOSALS,
            "applications", Counted.PROPOSALS);
    private static final Map<String, Span> SPANS = Map.ofEntries(
            Map.entry("day", Span.DAY),
            Map.entry("daily", Span.DAY),
            Map.entry("week", Span.WEEK),
            Map.entry("weekly", Span.WEEK),
            Map.entry("wk", Span.WEEK),
            Map.entry("month", Span.MONTH),
            Map.entry("monthly", Span.MONTH),
            Map.entry("mo", Span.MONTH),
            Map.entry("job", Span.JOB));
    private static final List<String> PER = Tokens.phrases("a|an|per|each|every|the|this");
    private static final List<String> OF = Tokens.phrases("of|at|x");
    private static final List<String> FILLERS = Tokens.phrases("if|i|send|spend|only|about|at|most|max|up|to|and|in");

    private Optional<Integer> count = Optional.empty();
    private Optional<Counted> counted = Optional.empty();
    private OptionalInt each = OptionalInt.empty();
    private Optional<Span> per = Optional.empty();
    private boolean afterOf;

    private RateParser() {}

    /** The rate that these words are; empty when they are none, or say something else besides. */
    public static Optional<Rate> read(String words) {
        String spaced = separated(CaseFolding.of(words));
        List<String> tokens = Tokens.of(spaced);
        RateParser parser = new RateParser();
        boolean understood = tokens.size() <= MOST_WORDS && tokens.stream().allMatch(parser::take) && !parser.afterOf;
        return understood
                ? parser.count.map(number -> new Rate(number, parser.counted, parser.each, parser.per))
                : Optional.empty();
    }

    private boolean take(String word) {
        OptionalInt number = number(word);
        if (number.isPresent()) {
            return takeNumber(number.getAsInt());
        }
        if (COUNTED.containsKey(word)) {
            // Behind "of 16" the word belongs to that number.
            counted = each.isPresent() ? counted : Optional.of(COUNTED.get(word));
            return count.isPresent();
        }
        if (SPANS.containsKey(word)) {
            boolean first = per.isEmpty();
            per = Optional.of(SPANS.get(word));
            return first;
        }
        if (OF.contains(word) && count.isPresent() && each.isEmpty()) {
            afterOf = true;
            return true;
        }
        return PER.contains(word) || FILLERS.contains(word);
    }

    private boolean takeNumber(int number) {
        if (afterOf) {
            afterOf = false;
            each = OptionalInt.of(number);
            return true;
        }
        boolean first = count.isEmpty();
        count = Optional.of(number);
        return first;
    }

    private static OptionalInt number(String word) {
        if (word.equals("nothing") || word.equals("none") || word.equals("no")) {
            return OptionalInt.of(0);
        }
        OptionalInt digits = AmountParser.readBalance(word)
                .fold(connects -> OptionalInt.of(connects.value()), error -> OptionalInt.empty());
        return digits.isPresent() ? digits : NumberWords.ofWord(word);
    }

    /** Signs between numbers and words become words of their own: "3/week", "2x16". */
    private static String separated(String text) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = i > 0 && Character.isDigit(text.charAt(i - 1)) && i + 1 < text.length();
            if (c == '/') {
                spaced.append(" per ");
            } else if (c == '×' || c == '*' || (c == 'x' && between && Character.isDigit(text.charAt(i + 1)))) {
                spaced.append(" x ");
            } else {
                spaced.append(c);
            }
        }
        return spaced.toString();
    }
}
