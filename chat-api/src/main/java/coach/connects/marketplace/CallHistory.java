package coach.connects.marketplace;

import coach.connects.marketplace.UpworkAnswer.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When Upwork was asked by a grant, and how often it may be: {@value #MOST_A_MINUTE} times a minute and {@value #MOST_A_DAY}
 * times a day, and not before a server that wants to be left alone says so.
 *
 * @param asked when, oldest first; what is older than a day may be missing
 * @param silentUntil until when the server wants no more questions
 */
public record CallHistory(List<Instant> asked, Optional<Instant> silentUntil) {
    /** Of a grant by which nothing was asked. */
    public static final CallHistory NONE = new CallHistory(List.of(), Optional.empty());

    public static final int MOST_A_MINUTE = 6;
    public static final int MOST_A_DAY = 60;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    /** What lies further ahead is of a clock that went back, and must lock nobody out: a server is given five minutes. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    public CallHistory {
        asked = List.copyOf(asked);
    }

    /**
     * Why nothing may be asked now.
     *
     * @param until from when on it may
     */
    public record Pause(Reason reason, Instant until) {}

    /** Why nothing may be asked now; empty where it may. Of several reasons the one that lasts longest. */
    public Optional<Pause> pause(Instant now) {
        CallHistory known = believed(now);
        return Stream.of(
                        known.since(MOST_A_DAY).map(at -> new Pause(Reason.DAY_SPENT, at.plus(DAY))),
                        known.since(MOST_A_MINUTE).map(at -> new Pause(Reason.MINUTE_SPENT, at.plus(MINUTE))),
                        known.silentUntil().map(until -> new Pause(Reason.RATE_LIMITED, until)))
                .flatMap(Optional::stream)
                .filter(pause -> now.isBefore(pause.until()))
                .max(Comparator.comparing(Pause::until));
    }

    /** The same after a question that is asked now. */
    public CallHistory withQuestion(Instant now) {
        CallHistory known = believed(now);
        return new CallHistory(
                Stream.concat(known.asked().stream(), Stream.of(now)).sorted().toList(), known.silentUntil());
    }

    /** The same where the server wants to be left alone until then. */
    public CallHistory silentUntil(Instant until) {
        return new CallHistory(asked, Optional.of(until));
    }

    /** When nothing of it counts any more; empty where nothing does. */
    public Optional<Instant> over() {
        return Stream.concat(asked.stream().map(at -> at.plus(DAY)), silentUntil.stream())
                .max(Comparator.naturalOrder());
    }

    private CallHistory believed(Instant now) {
        Instant ahead = now.plus(AHEAD);
        return new CallHistory(
                asked.stream()
                        .filter(at -> at.plus(DAY).isAfter(now) && !at.isAfter(now.plus(MINUTE)))
                        .toList(),
                silentUntil.filter(until -> !until.isAfter(ahead)));
    }

    /** When the question was asked that so many followed or were; empty when there were fewer. */
    private Optional<Instant> since(int number) {
        return asked.size() < number ? Optional.empty() : Optional.of(asked.get(asked.size() - number));
    }
}
