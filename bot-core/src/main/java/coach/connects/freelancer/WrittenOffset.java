package coach.connects.freelancer;

import coach.connects.job.LowerCase;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Offsets from UTC as people write them, and those that follow from what their clock shows. */
public final class WrittenOffset {
    private static final int LONGEST = 20;
    private static final int QUARTER = 15;
    private static final int DAY = 24 * 60;
    private static final int FARTHEST = 14 * 60;

    private WrittenOffset() {}

    /** {@code +5:30}, {@code UTC+5}, {@code GMT-03:00}, {@code +0530}. */
    static Optional<ZoneOffset> read(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = words.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        if (bare.equals("UTC") || bare.equals("GMT") || bare.equals("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        String signed = bare.startsWith("UTC") || bare.startsWith("GMT") ? bare.substring(3) : bare;
        if (signed.length() < 2 || "+-".indexOf(signed.charAt(0)) < 0) {
            return Optional.empty();
        }
        int sign = signed.charAt(0) == '-' ? -1 : 1;
        return minutes(signed.substring(1))
                .filter(minutes -> minutes <= FARTHEST)
                .map(minutes -> ZoneOffset.ofTotalSeconds(sign * minutes * 60));
    }

    /**
     * The offset at whose place it is this time now: {@code 14:30}, {@code 2:30 pm}; to the quarter of an hour.
     *
     * @param now the present
     */
    public static Optional<ZoneOffset> ofClock(String words, Instant now) {
        String bare = LowerCase.of(words.strip()).replace(" ", "");
        boolean morning = bare.endsWith("am");
        boolean afternoon = bare.endsWith("pm");
        String time = morning || afternoon ? bare.substring(0, bare.length() - 2) : bare;
        boolean plain = time.indexOf(':') > 0 || morning || afternoon;
        Optional<Integer> shown = plain ? minutes(time).filter(minutes -> minutes < DAY) : Optional.empty();
        if (morning || afternoon) {
            shown = shown.map(minutes -> minutes % (DAY / 2) + (afternoon ? DAY / 2 : 0));
        }
        int utc = LocalTime.ofInstant(now, ZoneOffset.UTC).toSecondOfDay() / 60;
        return shown.map(minutes -> Math.round((minutes - utc) / (float) QUARTER) * QUARTER)
                .map(minutes -> minutes > DAY / 2 ? minutes - DAY : minutes <= -DAY / 2 ? minutes + DAY : minutes)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    /** Hours, with minutes after a colon or as the last two of four digits. */
    private static Optional<Integer> minutes(String words) {
        int colon = words.indexOf(':');
        boolean four = colon < 0 && words.length() == 4;
        String hours = colon >= 0 ? words.substring(0, colon) : four ? words.substring(0, 2) : words;
        String rest = colon >= 0 ? words.substring(colon + 1) : four ? words.substring(2) : "0";
        Optional<Integer> whole = new WholeNumbers(0, 23).read(hours).value();
        Optional<Integer> minutes = new WholeNumbers(0, 59).read(rest).value();
        return whole.flatMap(hour -> minutes.map(minute -> hour * 60 + minute));
    }
}
