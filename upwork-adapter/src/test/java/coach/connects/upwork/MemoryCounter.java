package coach.connects.upwork;

import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.Grant;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts in memory. */
final class MemoryCounter implements CallCounter {
    private final Map<String, CallHistory> grants = new HashMap<>();

    @Override
    public synchronized Optional<CallHistory.Pause> count(Grant grant, Instant now) {
        CallHistory history = history(grant);
        Optional<CallHistory.Pause> pause = history.pause(now);
        if (pause.isEmpty()) {
            grants.put(grant.key(), history.withQuestion(now));
        }
        return pause;
    }

    @Override
    public synchronized void keepSilent(Grant grant, Instant until) {
        grants.put(grant.key(), history(grant).silentUntil(until));
    }

    CallHistory history(Grant grant) {
        return grants.getOrDefault(grant.key(), CallHistory.NONE);
    }
}
