package coach.connects.reading.phrase;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;

/** Reads a time of day: {@code 2:13 PM}, {@code 07:45 pm}, {@code 20:59}, {@code 11:16 a. m.}. */
final class TimeScanner {
    private static final List<String> HALVES = List.of("a. m.", "p. m.", "a.m.", "p.m.", "am", "pm");

    private TimeScanner() {}

    /** Where the time that begins here ends, or -1 when there is none. */
    static int end(NormalizedLine line, int start) {
        int colon = NumberScanner.digits(line, start);
        int end = NumberScanner.digits(line, colon + 1);
        if (colon == start || colon - start > 2 || line.at(colon) != ':' || end != colon + 3) {
            return -1;
        }
        if (line.at(end) == ':' && NumberScanner.digits(line, end + 1) == end + 3) {
            end += 3;
        }
        int half = line.skipSpaces(end);
        for (String word : HALVES) {
            if (line.plain().startsWith(word, half) && line.endsAt(half + word.length())) {
                return isPossible(line, start, colon) ? half + word.length() : -1;
            }
        }
        return isPossible(line, start, colon) ? end : -1;
    }

    private static boolean isPossible(NormalizedLine line, int start, int colon) {
        return Integer.parseInt(line.plain().substring(start, colon)) < 24 && line.at(colon + 1) < '6';
    }

    /** The time in this text, of which {@link #end} said that it is one. */
    static LocalTime read(String plain) {
        int colon = plain.indexOf(':');
        int hour = Integer.parseInt(plain.substring(0, colon));
        int minute = Integer.parseInt(plain.substring(colon + 1, colon + 3));
        boolean afternoon = plain.indexOf('p') > 0;
        boolean morning = plain.indexOf('a') > 0;
        int hours = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        try {
            return LocalTime.of(hours, minute);
        } catch (DateTimeException e) {
            return LocalTime.MIDNIGHT;
        }
    }
}
