package coach.connects.parsing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a month as people write it: {@code March}, {@code March 2026}, {@code 2026-03}, {@code 3/2026}, {@code last month}. */
public final class MonthParser {
    private static final int LONGEST = 30;
    private static final int DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int EARLIEST = 1000;

    private MonthParser() {}

    /** The month, which is not ahead of this day; empty when the words are none. */
    public static Optional<YearMonth> read(String words, LocalDate today) {
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
        Optional<YearMonth> numbers = numbers(Tokens.between(c -> Tokens.isSpace(c) || "/-.".indexOf(c) >= 0, month));
        if (numbers.isPresent()) {
            return numbers.filter(read -> !read.isAfter(YearMonth.from(today)));
        }
        if (month.codePoints().noneMatch(Character::isLetter) || month.endsWith("ago")) {
            // With the 1 before them, numbers alone would be a day and a month, and "week ago" a day.
            return Optional.empty();
        }
        // Its first day is up to now whenever the month is.
        return DateParser.latest("1 " + month, today).map(YearMonth::from);
    }

    /** Year and month in numbers, in either order. */
    private static Optional<YearMonth> numbers(List<String> parts) {
        if (parts.size() != 2) {
            return Optional.empty();
        }
        OptionalInt first = Digits.whole(parts.get(0), DIGITS);
        OptionalInt second = Digits.whole(parts.get(1), DIGITS);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        int least = Math.min(first.getAsInt(), second.getAsInt());
        int most = Math.max(first.getAsInt(), second.getAsInt());
        return least >= 1 && least <= MONTHS && most >= EARLIEST
                ? Optional.of(YearMonth.of(most, least))
                : Optional.empty();
    }
}
