package coach.connects.upwork;

import coach.connects.parsing.Digits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;

/** How long a server wants to be left alone: seconds or a date. No longer than five minutes is believed. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration UNSAID = Duration.ofMinutes(1);
    private static final int LONGEST_NUMBER = 9;

    private RetryAfter() {}

    /** When to ask again, by the header of an answer. */
    static Instant of(Optional<String> header, Instant now) {
        return header.flatMap(value -> read(value, now))
                .map(until -> bounded(until, now))
                .orElseGet(() -> now.plus(UNSAID));
    }

    /** When to ask again, by the seconds in an answer. */
    static Instant ofSeconds(OptionalInt seconds, Instant now) {
        return seconds.isPresent() ? bounded(now.plusSeconds(seconds.getAsInt()), now) : now.plus(UNSAID);
    }

    private static Optional<Instant> read(String value, Instant now) {
        OptionalInt seconds = Digits.whole(value, LONGEST_NUMBER);
        if (seconds.isPresent()) {
            return Optional.of(now.plusSeconds(seconds.getAsInt()));
        }
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant bounded(Instant until, Instant now) {
        Instant earliest = now.plusSeconds(1);
        Instant latest = now.plus(LONGEST);
        return until.isBefore(earliest) ? earliest : until.isAfter(latest) ? latest : until;
    }
}
