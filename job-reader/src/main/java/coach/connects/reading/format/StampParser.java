package coach.connects.reading.format;

import coach.connects.reading.field.MomentReader;
import java.time.DateTimeException;
import java.time.Instant;
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
        return MomentReader.iso(stamp).or(() -> mail(mail));
    }

    private static Optional<Instant> mail(String stamp) {
        try {
            return Optional.of(ZonedDateTime.parse(stamp, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
