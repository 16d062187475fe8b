package coach.connects.feature.transfer;

import coach.connects.money.Usd;
import coach.connects.parsing.Digits;
import coach.connects.wallet.RecordingResult;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** The values that cells of a foreign file may hold, each bounded before it is read. */
final class CellParser {
    private static final Duration SKEW = Duration.ofDays(1);
    private static final int ISO_DATE = 10;
    private static final int LONGEST_INSTANT = 30;
    private static final int LONGEST_NUMBER = 12;

    private CellParser() {}

    /** A day such as {@code 2026-01-10}. */
    static LocalDate date(int line, String name, String text) throws InvalidImportException {
        return parsed(line, name, text, text.length() == ISO_DATE, LocalDate::parse);
    }

    /** This day, which has come somewhere on Earth by now, and lies in the years of Connects (W-08). */
    static LocalDate past(int line, LocalDate day, Instant now) throws InvalidImportException {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.MAX);
        bound(line, day.isBefore(RecordingResult.EARLIEST), "too-early");
        bound(line, day.isAfter(latest), "future");
        return day;
    }

    /** This moment, which lies in the past, as far as the clocks of two machines agree. */
    static Instant past(int line, Instant moment, Instant now) throws InvalidImportException {
        Instant earliest = RecordingResult.EARLIEST.atStartOfDay(ZoneOffset.MAX).toInstant();
        bound(line, moment.isBefore(earliest), "too-early");
        bound(line, moment.isAfter(now.plus(SKEW)), "future");
        return moment;
    }

    /** A moment such as {@code 2026-01-10T05:00:00Z}. */
    static Instant instant(int line, String name, String text) throws InvalidImportException {
        boolean possible = text.length() <= LONGEST_INSTANT && !text.startsWith("+") && !text.startsWith("-");
        return parsed(line, name, text, possible, Instant::parse);
    }

    /** A whole number that Java calls an integer, which may be negative. */
    static long number(int line, String name, String text) throws InvalidImportException {
        return parsed(line, name, text, text.length() <= LONGEST_NUMBER, Integer::parseInt);
    }

    /** Money that is not negative, without sign or exponent. */
    static Usd money(int line, String name, String text) throws InvalidImportException {
        return signedMoney(line, name, text.startsWith("-") ? "" : text);
    }

    /** Money, which may be owed. */
    static Usd signedMoney(int line, String name, String text) throws InvalidImportException {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean plain = digits.chars().allMatch(c -> c == '.' || Digits.isDigit(c));
        boolean possible = plain && !digits.isEmpty() && text.length() <= LONGEST_NUMBER;
        return parsed(line, name, text, possible, Usd::of);
    }

    /** True or false; a spreadsheet that saved the file writes them in capitals. */
    static boolean flag(int line, String name, String text) throws InvalidImportException {
        boolean possible = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        return parsed(line, name, text, possible, Boolean::parseBoolean);
    }

    static InvalidImportException wrong(int line, String name) {
        return InvalidImportException.at(line, "data.wrong.value", "name", name);
    }

    private static <T> T parsed(int line, String name, String text, boolean possible, Function<String, T> parse)
            throws InvalidImportException {
        Optional<T> value = Optional.empty();
        try {
            value = possible ? Optional.of(parse.apply(text)) : value;
        } catch (DateTimeException | NumberFormatException e) {
            // Refused below like anything else that is no such value.
        }
        return value.orElseThrow(() -> wrong(line, name));
    }

    private static void bound(int line, boolean beyond, String limit) throws InvalidImportException {
        if (beyond) {
            throw InvalidImportException.at(line, "data.wrong.limit." + limit);
        }
    }
}
