package coach.connects.profile;

import coach.connects.parsing.ClockTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Offsets from UTC as people write them, and those that follow from what their clock shows. */
public final class UtcOffsetParser {
    private static final int LONGEST = 20;
    private static final int DAY = 24 * 60;
    private static final int FARTHEST = 14 * 60;
    /** By so many minutes a clock may be wrong, or an answer late. */
    private static final int NEAR = 7;
    /** A clock shows the same in Honolulu and, a day later, on Kiritimati: of two such offsets the one where more live. */
    private static final int WESTERNMOST = -10 * 60;

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final int EASTERNMOST = 13 * 60 + 45;

    private UtcOffsetParser() {}

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
     * The offsets at whose place it is this time now: {@code 14:30}, {@code half past two}. Clocks go wrong and answers come
     * late, so each is the nearest one that is in force somewhere now. There are two where nobody says which half of the day
     * is meant and both are; none where none is near.
     *
     * @param now the present
     */
    public static List<ZoneOffset> ofClock(String words, Instant now) {
        int utc = minutes(LocalTime.ofInstant(now, ZoneOffset.UTC));
        return ClockTime.read(words).map(ClockTime::meant).stream()
                .flatMap(List::stream)
                .flatMap(time -> nearest(minutes(time) - utc, now).stream())
                .distinct()
                .toList();
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** Whether the clocks of some place stand at this offset, in summer or in winter. */
    public static boolean isSomewhere(ZoneOffset offset) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(TimeZoneType::isPlace)
                .map(id -> ZoneId.of(id).getRules())
                .anyMatch(
                        rules -> Stream.of(JANUARY, JULY).map(rules::getOffset).anyMatch(offset::equals));
    }

    private static Optional<ZoneOffset> nearest(int minutes, Instant now) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(TimeZoneType::isPlace)
                .map(id -> ZoneId.of(id).getRules().getOffset(now))
                .filter(offset -> minutes(offset) >= WESTERNMOST && minutes(offset) <= EASTERNMOST)
                .filter(offset -> apart(minutes(offset), minutes) <= NEAR)
                .min(Comparator.comparing((ZoneOffset offset) -> apart(minutes(offset), minutes))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int minutes(ZoneOffset offset) {
        return offset.getTotalSeconds() / 60;
    }

    /** How far apart two clocks are that show no day. */
    private static int apart(int one, int other) {
        int apart = Math.floorMod(one - other, DAY);
        return Math.min(apart, DAY - apart);
    }

    /** Hours, with minutes after a colon or as the last two of four digits. */
    private static Optional<Integer> minutes(String words) {
        int colon = words.indexOf(':');
        boolean four = colon < 0 && words.length() == 4;
        String hours = colon >= 0 ? words.substring(0, colon) : four ? words.substring(0, 2) : words;
        String rest = colon >= 0 ? words.substring(colon + 1) : four ? words.substring(2) : "0";
        Optional<Integer> whole = new IntegerType(0, 23).parse(hours).value();
        Optional<Integer> minutes = new IntegerType(0, 59).parse(rest).value();
        return whole.flatMap(hour -> minutes.map(minute -> hour * 60 + minute));
    }
}
