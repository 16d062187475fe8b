package coach.connects.kit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Messages that many press. Of one message at most one edit waits, it goes out when a while has passed since the last one,
 * and no older version replaces a newer one however they overtook each other on the way. When and how an edit goes out is
 * its adapter's: Telegram's stand in their chat's queue and tell how they ended, Discord's wait for a timer. Whoever calls
 * holds a lock. Times are in nanoseconds.
 *
 * @param <K> what a message is called
 * @param <E> an edit that waits
 */
public final class EditThrottle<K, E> {
    private final long apart;
    private final int most;
    private final Map<K, State<E>> states = new LinkedHashMap<>(16, 0.75f, true);

    private static final class State<E> {
        private long freeAt = Long.MIN_VALUE;
        private long newest = Long.MIN_VALUE;
        private @Nullable E waiting;
    }

    /**
     * Knows no message yet.
     *
     * @param apart how long between two edits of one message
     * @param most so many messages are remembered; the one edited longest ago goes first, unless an edit of it waits
     */
    public EditThrottle(Duration apart, int most) {
        this.apart = apart.toNanos();
        this.most = most;
    }

    /** Whether no newer version is known than this one; then it is the newest. One without a version overtakes all. */
    public boolean overtakes(K message, OptionalLong version) {
        State<E> state = state(message);
        if (version.isPresent() && version.getAsLong() < state.newest) {
            return false;
        }
        state.newest = version.orElse(state.newest);
        return true;
    }

    /** The edit that waits; a newer one goes out in its place. */
    public Optional<E> waiting(K message) {
        State<E> state = states.get(message);
        return state == null ? Optional.empty() : Optional.ofNullable(state.waiting);
    }

    /** This edit waits from now on. */
    public void await(K message, E edit) {
        state(message).waiting = edit;
    }

    public long freeAt(K message) {
        State<E> state = states.get(message);
        return state == null ? Long.MIN_VALUE : state.freeAt;
    }

    /** The edit that waited is on its way; the next one waits for a while. */
    public void started(K message, long now) {
        State<E> state = states.get(message);
        if (state != null) {
            state.waiting = null;
            state.freeAt = now + apart;
        }
    }

    /** The platform has it: the while is counted from here, since what leaves evenly does not arrive so. */
    public void arrived(K message, long now) {
        State<E> state = states.get(message);
        if (state != null) {
            state.freeAt = now + apart;
        }
    }

    public boolean isIdle() {
        return states.values().stream().allMatch(state -> state.waiting == null);
    }

    private State<E> state(K message) {
        State<E> known = states.get(message);
        if (known != null) {
            return known;
        }
        if (states.size() >= most) {
            states.entrySet().stream()
                    .filter(entry -> entry.getValue().waiting == null)
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresent(states::remove);
        }
        State<E> fresh = new State<>();
        states.put(message, fresh);
        return fresh;
    }
}
