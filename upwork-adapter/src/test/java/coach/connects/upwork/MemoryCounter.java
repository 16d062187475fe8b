package coach.connects.upwork;

import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.RequestSlots;
import coach.connects.marketplace.UpworkGrant;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts in memory. */
final class MemoryCounter implements CallCounter {
    private final Map<String, CallHistory> grants = new HashMap<>();
    private RequestSlots turns = RequestSlots.NONE;

    @Override
    public synchronized Optional<CallHistory.Pause> count(UpworkGrant grant, Instant now) {
        CallHistory history = history(grant);
        Optional<CallHistory.Pause> pause = history.pause(now);
        if (pause.isEmpty()) {
            grants.put(grant.key(), history.withQuestion(now));
        }
        return pause;
    }

    @Override
    public synchronized void keepSilent(UpworkGrant grant, Instant until) {
        grants.put(grant.key(), history(grant).silentUntil(until));
    }

    @Override
    public synchronized Optional<Duration> turn(Instant now) {
        Optional<Instant> turn = turns.next(now);
        turn.ifPresent(at -> turns = turns.with(at, now));
        return turn.map(at -> Duration.between(now, at));
    }

    CallHistory history(UpworkGrant grant) {
        return grants.getOrDefault(grant.key(), CallHistory.NONE);
    }
}
