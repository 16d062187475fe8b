package coach.connects.reading.screen;

import java.util.OptionalInt;

/** The time that a phone shows above everything else. */
final class PhoneClock {
    private PhoneClock() {}

    static boolean isOne(String text) {
        return minutes(text).isPresent();
    }

    /** The minutes since midnight that "9:41" says; of "9:41 PM", which no bar shows, nothing. */
    static OptionalInt minutes(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon > 2 || text.length() != colon + 3) {
            return OptionalInt.empty();
        }
        int hours = number(text.substring(0, colon));
        int minutes = number(text.substring(colon + 1));
        return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60
                ? OptionalInt.of(60 * hours + minutes)
                : OptionalInt.empty();
    }

    private static int number(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
    }
}
