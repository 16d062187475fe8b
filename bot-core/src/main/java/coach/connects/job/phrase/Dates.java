package coach.connects.job.phrase;

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
final class Dates {
    private final Map<String, Integer> months;

    Dates(Map<String, Integer> months) {
        this.months = months;
    }

    /** The date at this place. */
    @Nullable
    DateAt at(Script script, int start) {
        int at = afterWeekday(script, start);
        if (!Numbers.isDigit(script.at(at))) {
            return monthFirst(script, at);
        }
        int digits = Numbers.digits(script, at) - at;
        if (digits == 4) {
            return iso(script, at);
        }
        return digits <= 2 ? dayFirst(script, at) : null;
    }

    private @Nullable DateAt monthFirst(Script script, int start) {
        int end = word(script, start);
        Integer month = months.get(script.plain().substring(start, end));
        if (month == null) {
            return null;
        }
        int at = after(script, end, ".");
        at = afterWord(script, script.skipSpaces(at), "de");
        int digits = Numbers.digits(script, at) - at;
        if (digits == 4) {
            return finish(script, year(script, at), month, OptionalInt.empty(), at + 4);
        }
        if (digits == 0 || digits > 2) {
            return null;
        }
        int day = Integer.parseInt(script.plain().substring(at, at + digits));
        int year = script.skipSpaces(after(script, at + digits, ","));
        boolean hasYear = Numbers.digits(script, year) - year == 4;
        return finish(
                script, hasYear ? year(script, year) : 0, month, OptionalInt.of(day), hasYear ? year + 4 : at + digits);
    }

    private @Nullable DateAt dayFirst(Script script, int start) {
        int at = Numbers.digits(script, start);
        int day = Integer.parseInt(script.plain().substring(start, at));
        int end = Numbers.digits(script, at + 1);
        if (script.at(at) == '.' && end > at + 1 && end <= at + 3 && script.at(end) == '.') {
            boolean full = Numbers.digits(script, end + 1) == end + 5;
            int month = Integer.parseInt(script.plain().substring(at + 1, end));
            return full ? finish(script, year(script, end + 1), month, OptionalInt.of(day), end + 5) : null;
        }
        at = script.skipSpaces(after(script, after(script, at, "."), "er"));
        at = afterWord(script, at, "de");
        int name = word(script, at);
        Integer month = months.get(script.plain().substring(at, name));
        if (month == null) {
            return null;
        }
        int year = script.skipSpaces(after(script, after(script, name, "."), ","));
        year = afterWord(script, year, "de");
        boolean hasYear = Numbers.digits(script, year) - year == 4;
        return finish(script, hasYear ? year(script, year) : 0, month, OptionalInt.of(day), hasYear ? year + 4 : name);
    }

    private @Nullable DateAt iso(Script script, int at) {
        boolean dashes = script.at(at + 4) == '-' && Numbers.digits(script, at + 5) == at + 7;
        if (!dashes) {
            return null;
        }
        int month = Integer.parseInt(script.plain().substring(at + 5, at + 7));
        boolean hasDay = script.at(at + 7) == '-' && Numbers.digits(script, at + 8) == at + 10;
        OptionalInt day = hasDay
                ? OptionalInt.of(Integer.parseInt(script.plain().substring(at + 8, at + 10)))
                : OptionalInt.empty();
        int end = hasDay ? at + 10 : at + 7;
        return finish(script, year(script, at), month, day, script.at(end) == 't' ? end + 1 : end);
    }

    private @Nullable DateAt finish(Script script, int year, int month, OptionalInt day, int end) {
        if (year == 0) {
            return new DateAt(Optional.empty(), day, Optional.empty(), end);
        }
        try {
            YearMonth yearMonth = YearMonth.of(year, month);
            if (day.isPresent() && !yearMonth.isValidDay(day.getAsInt())) {
                return null;
            }
            Clock clock = day.isPresent() ? clock(script, end) : null;
            Optional<Instant> instant = clock != null && clock.utc()
                    ? Optional.of(
                            yearMonth.atDay(day.getAsInt()).atTime(clock.time()).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
            return new DateAt(Optional.of(yearMonth), day, instant, clock == null ? end : clock.end());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private record Clock(LocalTime time, boolean utc, int end) {}

    private static @Nullable Clock clock(Script script, int start) {
        int at = script.skipSpaces(after(script, start, ","));
        at = afterWord(script, at, "at");
        int end = TimeOfDay.end(script, at);
        if (end < 0) {
            return null;
        }
        LocalTime time = TimeOfDay.read(script.plain().substring(at, end));
        int zone = script.skipSpaces(end);
        for (String utc : new String[] {"utc", "gmt", "z", "+0000", "+00:00"}) {
            if (script.plain().startsWith(utc, zone) && script.endsAt(zone + utc.length())) {
                return new Clock(time, true, zone + utc.length());
            }
        }
        return new Clock(time, false, end);
    }

    private static int year(Script script, int at) {
        return Integer.parseInt(script.plain().substring(at, at + 4));
    }

    private int afterWeekday(Script script, int start) {
        int end = word(script, start);
        int comma = after(script, end, ".");
        boolean weekday = end - start >= 2 && end - start <= 12 && script.at(comma) == ',';
        return weekday ? script.skipSpaces(comma + 1) : start;
    }

    private static int word(Script script, int start) {
        int at = start;
        while (at < script.length() && Character.isLetter(script.at(at)) && script.endsAt(start)) {
            at++;
        }
        return at;
    }

    private static int after(Script script, int at, String mark) {
        return script.plain().startsWith(mark, at) ? at + mark.length() : at;
    }

    private static int afterWord(Script script, int at, String word) {
        return script.plain().startsWith(word + " ", at) ? script.skipSpaces(at + word.length()) : at;
    }
}
