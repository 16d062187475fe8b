package coach.connects.marketplace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the last requests to Upwork left or are to leave, of all processes of a host together: no more than {@value
 * #MOST_A_SECOND} a second.
 *
 * @param last the last {@value #MOST_A_SECOND}, oldest first, by the machines' own clocks
 */
public record RequestSlots(List<Instant> last) {
    /** Where nothing was asked. */
    public static final RequestSlots NONE = new RequestSlots(List.of());

    public static final int MOST_A_SECOND = 2;

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Nobody waits longer, so what lies further ahead is of a clock that is wrong, and holds nobody up. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    public RequestSlots {
        last = List.copyOf(last);
    }

    /** When a request may leave that is made now; empty when too many wait. */
    public Optional<Instant> next(Instant now) {
        List<Instant> known = believed(now);
        Instant free = known.size() < MOST_A_SECOND
                ? now
                : known.get(known.size() - MOST_A_SECOND).plus(SECOND);
        Instant turn = free.isAfter(now) ? free : now;
        return turn.isAfter(now.plus(LONGEST_WAIT)) ? Optional.empty() : Optional.of(turn);
    }

    /** The same after a turn that is taken now. */
    public RequestSlots with(Instant turn, Instant now) {
        List<Instant> all =
                Stream.concat(believed(now).stream(), Stream.of(turn)).sorted().toList();
        return new RequestSlots(all.subList(Math.max(0, all.size() - MOST_A_SECOND), all.size()));
    }

    private List<Instant> believed(Instant now) {
        Instant ahead = now.plus(LONGEST_WAIT);
        return last.stream().filter(turn -> !turn.isAfter(ahead)).toList();
    }
}
