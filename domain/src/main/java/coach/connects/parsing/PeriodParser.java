package coach.connects.parsing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the days up to now that people name: {@code week}, {@code 30 days}, {@code last month}, {@code March}, {@code 2026},
 * {@code 13 January}. A
 * number of days ends today and counts it.
 */
public final class PeriodParser {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DIGITS = 4;
    /** The wallet goes back no further (W-08). */
    private static final int EARLIEST_YEAR = 2010;

    private static final List<String> LEADS = List.of("the ", "last ", "past ", "in ", "of ");

    private PeriodParser() {}

    /** The days, none of them after this one; empty when the words name none. */
    public static Optional<Period> read(String words, LocalDate today) {
        String said = String.join(" ", Tokens.of(CaseFolding.of(words)));
        return switch (said) {
            case "today" -> Optional.of(new Period(today, today));
            case "yesterday" -> Optional.of(new Period(today.minusDays(1), today.minusDays(1)));
            case "this week" -> Optional.of(new Period(monday(today), today));
            case "last week" ->
                Optional.of(
                        new Period(monday(today).minusWeeks(1), monday(today).minusDays(1)));
            case "month" -> month(YearMonth.from(today), today);
            case "year", "this year" -> Optional.of(new Period(today.withDayOfYear(1), today));
            case "last year" -> year(today.getYear() - 1, today);
            default ->
                oneDay(said, today)
                        .or(() -> days(said, today))
                        .or(() -> yearNamed(said, today))
                        .or(() -> MonthParser.read(said, today).flatMap(month -> month(month, today)));
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Optional<Period> month(YearMonth month, LocalDate today) {
        LocalDate end = month.atEndOfMonth();
        return Optional.of(new Period(month.atDay(1), end.isAfter(today) ? today : end));
    }

    private static Optional<Period> year(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return year < EARLIEST_YEAR || year > today.getYear()
                ? Optional.empty()
                : Optional.of(new Period(LocalDate.of(year, 1, 1), end.isAfter(today) ? today : end));
    }

    private static Optional<Period> yearNamed(String said, LocalDate today) {
        OptionalInt year = said.length() == DIGITS ? Digits.whole(said, DIGITS) : OptionalInt.empty();
        return year.isPresent() && Year.of(year.getAsInt()).isAfter(Year.of(EARLIEST_YEAR - 1))
                ? year(year.getAsInt(), today)
                : Optional.empty();
    }

    /** "13 January" is a day; "January 2026" and a month in numbers are none. */
    private static Optional<Period> oneDay(String said, LocalDate today) {
        boolean letters = said.codePoints().anyMatch(Character::isLetter);
        boolean whole =
                said.codePoints().filter(sign -> "-/.".indexOf(sign) >= 0).count() == 2;
        boolean digits = said.codePoints().anyMatch(Character::isDigit);
        return digits && (letters || whole)
                ? DateParser.latest(said, today).map(day -> new Period(day, day))
                : Optional.empty();
    }

    /** "week", "30 days", "the last 2 weeks", "7d". */
    private static Optional<Period> days(String said, LocalDate today) {
        String bare = said;
        for (String lead : LEADS) {
            bare = bare.startsWith(lead) ? bare.substring(lead.length()) : bare;
        }
        int end = 0;
        while (end < bare.length() && Character.isDigit(bare.charAt(end))) {
            end++;
        }
        OptionalInt number = end == 0 ? OptionalInt.of(1) : Digits.whole(bare.substring(0, end), DIGITS);
        int days = switch (bare.substring(end).strip()) {
            case "day", "days", "d" -> end == 0 ? 0 : 1;
            case "week" -> DAYS_OF_A_WEEK;
            case "weeks", "w" -> end == 0 ? 0 : DAYS_OF_A_WEEK;
            default -> 0;
        };
        if (days == 0 || number.isEmpty() || number.getAsInt() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Period(today.minusDays((long) days * number.getAsInt() - 1), today));
    }
}
