package coach.connects.reading.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Moments as machines write them, with their zone: ISO 8601, and the date of a mail or a feed. */
final class StampParser {
    private static final int LONGEST = 60;

    private StampParser() {}

    static Optional<Instant> of(String written) {
        String stamp = written.strip();
        if (stamp.isEmpty() || stamp.length() > LONGEST) {
            return Optional.empty();
        }
        String zone = stamp;
        for (String name : List.of("UTC", "UT", "Z")) {
            zone = zone.endsWith(" " + name) ? zone.substring(0, zone.length() - name.length()) + "GMT" : zone;
        }
        int remark = zone.indexOf(" (");
        String mail = remark > 0 ? zone.substring(0, remark) : zone;
        return iso(stamp).or(() -> mail(mail));
    }

    private static Optional<Instant> iso(String stamp) {
        boolean parted = stamp.length() > 10 && stamp.charAt(10) == ' ';
        try {
            return Optional.of(
                    OffsetDateTime.parse(withColon(parted ? stamp.substring(0, 10) + "T" + stamp.substring(11) : stamp))
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> mail(String stamp) {
        try {
            return Optional.of(ZonedDateTime.parse(stamp, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "…+0000" is an offset as well as "…+00:00". */
    private static String withColon(String written) {
        int sign = Math.max(written.lastIndexOf('+'), written.lastIndexOf('-'));
        boolean four = sign > "2026-01-01T".length() && written.length() == sign + 5;
        return four ? written.substring(0, sign + 3) + ":" + written.substring(sign + 3) : written;
    }
}
