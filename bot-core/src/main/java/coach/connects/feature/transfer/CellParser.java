package coach.connects.feature.transfer;

import coach.connects.money.Usd;
import coach.connects.parsing.Digits;
import coach.connects.wallet.RecordingResult;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The values that cells of a foreign file may hold, each bounded before it is read. */
final class CellParser {
    private static final Duration SKEW = Duration.ofDays(1);
    private static final int ISO_DATE = 10;
    private static final int LONGEST_INSTANT = 30;
    private static final int LONGEST_NUMBER = 12;

    private CellParser() {}

    /** A day such as {@code 2026-01-10}. */
    static LocalDate date(int line, String name, String text) throws InvalidImportException {
        return parsed(line, name, text.length() == ISO_DATE, () -> LocalDate.parse(text));
    }

    /** A day that has come somewhere on Earth by now, and lies in the years of Connects (W-08). */
    static LocalDate past(int line, String name, String text, Instant now) throws InvalidImportException {
        LocalDate day = date(line, name, text);
        if (day.isBefore(RecordingResult.EARLIEST)) {
            throw InvalidImportException.of("data.wrong.limit.too-early", "line", line);
        }
        if (day.isAfter(LocalDate.ofInstant(now, ZoneOffset.MAX))) {
            throw InvalidImportException.of("data.wrong.limit.future", "line", line);
        }
        return day;
    }

    /** A moment that lies in the past, as far as the clocks of two machines agree. */
    static Instant past(int line, Instant moment, Instant now) throws InvalidImportException {
        if (moment.isBefore(
                RecordingResult.EARLIEST.atStartOfDay(ZoneOffset.MAX).toInstant())) {
            throw InvalidImportException.of("data.wrong.limit.too-early", "line", line);
        }
        if (moment.isAfter(now.plus(SKEW))) {
            throw InvalidImportException.of("data.wrong.limit.future", "line", line);
        }
        return moment;
    }

    /** A moment such as {@code 2026-01-10T05:00:00Z}. */
    static Instant instant(int line, String name, String text) throws InvalidImportException {
        boolean bounded = text.length() <= LONGEST_INSTANT && !text.startsWith("+") && !text.startsWith("-");
        return parsed(line, name, bounded, () -> Instant.parse(text));
    }

    /** A whole number, which may be negative. */
    static int number(int line, String name, String text) throws InvalidImportException {
        return parsed(line, name, text.length() <= LONGEST_NUMBER, () -> Integer.parseInt(text));
    }

    /** Money that is not negative, without sign or exponent. */
    static Usd money(int line, String name, String text) throws InvalidImportException {
        return signedMoney(line, name, text.startsWith("-") ? "" : text);
    }

    /** Money, which may be owed. */
    static Usd signedMoney(int line, String name, String text) throws InvalidImportException {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean plain = digits.chars().allMatch(c -> c == '.' || Digits.isDigit(c));
        boolean bounded = plain && !digits.isEmpty() && text.length() <= LONGEST_NUMBER;
        return parsed(line, name, bounded, () -> Usd.of(text));
    }

    /** What the text is, unless it is none or beyond its bounds. */
    private static <T> T parsed(int line, String name, boolean bounded, Supplier<T> parse)
            throws InvalidImportException {
        try {
            if (bounded) {
                return parse.get();
            }
        } catch (DateTimeException | NumberFormatException e) {
            // Refused below like what is beyond its bounds.
        }
        throw wrong(line, name);
    }

    static InvalidImportException wrong(int line, String name) {
        return InvalidImportException.of("data.wrong.value", "line", line, "name", name);
    }
}
