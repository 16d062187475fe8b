package coach.connects.feature.wallet;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.DateResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a month as people write it: {@code March}, {@code March 2026}, {@code 2026-03}, {@code 3/2026}, {@code last month}. */
final class MonthParser {
    private static final int LONGEST = 30;
    private static final int DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int EARLIEST = 1000;

    private MonthParser() {}

    /** The month, which is not ahead of this day; empty when the words are none. */
    static Optional<YearMonth> read(String words, LocalDate today) {
        String month = CaseFolding.of(words.strip());
        if (month.isEmpty() || month.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (month) {
            case "this month" -> Optional.of(YearMonth.from(today));
            case "last month" -> Optional.of(YearMonth.from(today).minusMonths(1));
            default -> written(month, today);
        };
    }

    private static Optional<YearMonth> written(String month, LocalDate today) {
        Optional<YearMonth> numbers = numbers(month);
        if (numbers.isPresent()) {
            return numbers.filter(read -> !read.isAfter(YearMonth.from(today)));
        }
        // Its first day is up to now whenever the month is.
        return DateParser.read("1 " + month, today) instanceof DateResult.Read read
                ? Optional.of(YearMonth.from(read.day()))
                : Optional.empty();
    }

    /** Year and month in numbers, in either order. */
    private static Optional<YearMonth> numbers(String month) {
        List<Integer> numbers = new ArrayList<>();
        for (String part :
                ArgumentClauses.tokens(month.replace('/', ' ').replace('-', ' ').replace('.', ' '))) {
            if (part.length() > DIGITS || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            numbers.add(Integer.parseInt(part));
        }
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        int least = Math.min(numbers.get(0), numbers.get(1));
        int most = Math.max(numbers.get(0), numbers.get(1));
        return least >= 1 && least <= MONTHS && most >= EARLIEST
                ? Optional.of(YearMonth.of(most, least))
                : Optional.empty();
    }
}
