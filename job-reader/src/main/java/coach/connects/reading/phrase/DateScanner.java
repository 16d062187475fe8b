package coach.connects.reading.phrase;

import coach.connects.parsing.Digits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads dates: {@code Mar 5, 2015}, {@code March 22, 2022 20:59 UTC}, {@code 2 de mayo de 2025}, {@code 2025-05-02}. */
final class DateScanner {
    private final Map<String, Integer> months;

    DateScanner(Map<String, Integer> months) {
        this.months = months;
    }

    boolean isMonth(String word) {
        return months.containsKey(word);
    }

    @Nullable
    DateMatch at(NormalizedLine line, int start) {
        int at = afterWeekday(line, start);
        if (!Digits.isDigit(line.at(at))) {
            return monthFirst(line, at);
        }
        int digits = NumberScanner.digits(line, at) - at;
        if (digits == 4) {
            return iso(line, at);
        }
        return digits <= 2 ? dayFirst(line, at) : null;
    }

    private @Nullable DateMatch monthFirst(NormalizedLine line, int start) {
        int end = word(line, start);
        Integer month = months.get(line.plain().substring(start, end));
        if (month == null) {
            return null;
        }
        int at = after(line, end, ".");
        at = afterWord(line, line.skipSpaces(at), "de");
        int digits = NumberScanner.digits(line, at) - at;
        if (digits == 4) {
            return finish(line, year(line, at), month, OptionalInt.empty(), at + 4);
        }
        if (digits == 0 || digits > 2) {
            return null;
        }
        int day = Integer.parseInt(line.plain().substring(at, at + digits));
        int year = line.skipSpaces(after(line, at + digits, ","));
        boolean hasYear = NumberScanner.digits(line, year) - year == 4;
        return finish(
                line, hasYear ? year(line, year) : 0, month, OptionalInt.of(day), hasYear ? year + 4 : at + digits);
    }

    private @Nullable DateMatch dayFirst(NormalizedLine line, int start) {
        int at = NumberScanner.digits(line, start);
        int day = Integer.parseInt(line.plain().substring(start, at));
        int end = NumberScanner.digits(line, at + 1);
        if (line.at(at) == '.' && end > at + 1 && end <= at + 3 && line.at(end) == '.') {
            boolean full = NumberScanner.digits(line, end + 1) == end + 5;
            int month = Integer.parseInt(line.plain().substring(at + 1, end));
            return full ? finish(line, year(line, end + 1), month, OptionalInt.of(day), end + 5) : null;
        }
        at = line.skipSpaces(after(line, after(line, at, "."), "er"));
        at = afterWord(line, at, "de");
        int name = word(line, at);
        Integer month = months.get(line.plain().substring(at, name));
        if (month == null) {
            return null;
        }
        int year = line.skipSpaces(after(line, after(line, name, "."), ","));
        year = afterWord(line, year, "de");
        boolean hasYear = NumberScanner.digits(line, year) - year == 4;
        return finish(line, hasYear ? year(line, year) : 0, month, OptionalInt.of(day), hasYear ? year + 4 : name);
    }

    private @Nullable DateMatch iso(NormalizedLine line, int at) {
        boolean dashes = line.at(at + 4) == '-' && NumberScanner.digits(line, at + 5) == at + 7;
        if (!dashes) {
            return null;
        }
        int month = Integer.parseInt(line.plain().substring(at + 5, at + 7));
        boolean hasDay = line.at(at + 7) == '-' && NumberScanner.digits(line, at + 8) == at + 10;
        OptionalInt day = hasDay
                ? OptionalInt.of(Integer.parseInt(line.plain().substring(at + 8, at + 10)))
                : OptionalInt.empty();
        int end = hasDay ? at + 10 : at + 7;
        return finish(line, year(line, at), month, day, line.at(end) == 't' ? end + 1 : end);
    }

    private @Nullable DateMatch finish(NormalizedLine line, int year, int month, OptionalInt day, int end) {
        if (year == 0) {
            return new DateMatch(Optional.empty(), day, Optional.empty(), end);
        }
        try {
            YearMonth yearMonth = YearMonth.of(year, month);
            if (day.isPresent() && !yearMonth.isValidDay(day.getAsInt())) {
                return null;
            }
            Clock clock = day.isPresent() ? clock(line, end) : null;
            Optional<Instant> instant = clock != null && clock.utc()
                    ? Optional.of(
                            yearMonth.atDay(day.getAsInt()).atTime(clock.time()).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
            return new DateMatch(Optional.of(yearMonth), day, instant, clock == null ? end : clock.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private record Clock(LocalTime time, boolean utc, int end) {}

    private static @Nullable Clock clock(NormalizedLine line, int start) {
        int at = line.skipSpaces(after(line, start, ","));
        at = afterWord(line, at, "at");
        int end = TimeScanner.end(line, at);
        if (end < 0) {
            return null;
        }
        LocalTime time = TimeScanner.read(line.plain().substring(at, end));
        int zone = line.skipSpaces(end);
        for (String utc : new String[] {"utc", "gmt", "z", "+0000", "+00:00"}) {
            if (line.plain().startsWith(utc, zone) && line.endsAt(zone + utc.length())) {
                return new Clock(time, true, zone + utc.length());
            }
        }
        return new Clock(time, false, end);
    }

    private static int year(NormalizedLine line, int at) {
        return Integer.parseInt(line.plain().substring(at, at + 4));
    }

    private int afterWeekday(NormalizedLine line, int start) {
        int end = word(line, start);
        int comma = after(line, end, ".");
        boolean weekday = end - start >= 2 && end - start <= 12 && line.at(comma) == ',';
        return weekday ? line.skipSpaces(comma + 1) : start;
    }

    private static int word(NormalizedLine line, int start) {
        int at = start;
        while (at < line.length() && Character.isLetter(line.at(at)) && line.endsAt(start)) {
            at++;
        }
        return at;
    }

    private static int after(NormalizedLine line, int at, String mark) {
        return line.plain().startsWith(mark, at) ? at + mark.length() : at;
    }

    private static int afterWord(NormalizedLine line, int at, String word) {
        return line.plain().startsWith(word + " ", at) ? line.skipSpaces(at + word.length()) : at;
    }
}
