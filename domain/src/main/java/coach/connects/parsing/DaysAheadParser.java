package coach.connects.parsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how long something is to last: {@code a week}, {@code for 3 days}, {@code 2 months}; two years at the longest. */
public final class DaysAheadParser {
    private static final int DIGITS = 3;
    private static final int MOST_YEARS = 2;
    private static final List<String> OPENINGS =
            Tokens.phrases("for the next |the next |for another |for |in |next |another ");

    private DaysAheadParser() {}

    /** The first day on which it is over; empty when the words tell no time that long. */
    public static Optional<LocalDate> read(String words, LocalDate today) {
        String said = String.join(" ", Tokens.of(CaseFolding.of(words)));
        String span = Affixes.withoutStart(said, OPENINGS);
        int end = 0;
        while (end < span.length() && Character.isDigit(span.charAt(end))) {
            end++;
        }
        int gap = end > 0 ? end : Math.max(span.indexOf(' '), 0);
        OptionalInt count = count(span.substring(0, gap));
        if (count.isEmpty() || count.getAsInt() == 0) {
            return Optional.empty();
        }
        int many = count.getAsInt();
        Optional<LocalDate> over = switch (span.substring(gap).strip()) {
            case "day", "days", "d" -> Optional.of(today.plusDays(many));
            case "week", "weeks", "w" -> Optional.of(today.plusWeeks(many));
            case "month", "months" -> Optional.of(today.plusMonths(many));
            default -> Optional.empty();
        };
        return over.filter(day -> !day.isAfter(today.plusYears(MOST_YEARS)));
    }

    /** "week" alone is one, and so is "a week". */
    private static OptionalInt count(String word) {
        if (word.isEmpty() || word.equals("a") || word.equals("one")) {
            return OptionalInt.of(1);
        }
        OptionalInt spelled = NumberWords.ofWord(word);
        return spelled.isPresent() ? spelled : Digits.whole(word, DIGITS);
    }
}
