package coach.connects.wiring;

import coach.connects.persistence.SignInStore;
import coach.connects.persistence.StoredCallCounter;
import coach.connects.persistence.ToldFactsStore;
import coach.connects.persistence.UpworkFactsErasure;
import coach.connects.scheduling.DueJob;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes away what Upwork told a day ago, the sign-ins that are over, and old counts of questions. It asks Upwork nothing. */
final class UpworkRetentionJob implements DueJob {
    private static final int AT_ONCE = 100;
    private static final int MOST_ROUNDS = 1_000;

    private final SignInStore signIns;
    private final StoredCallCounter calls;
    private final ToldFactsStore facts;
    private final UpworkFactsErasure erasure;

    UpworkRetentionJob(SignInStore signIns, StoredCallCounter calls, ToldFactsStore facts, UpworkFactsErasure erasure) {
        this.signIns = signIns;
        this.calls = calls;
        this.facts = facts;
        this.erasure = erasure;
    }

    @Override
    public Optional<Instant> nextDue() {
        return Stream.of(signIns.nextDue(), calls.nextDue(), facts.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    @Override
    public void run(Instant now) {
        signIns.sweep(now);
        calls.sweep(now);
        for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            if (erasure.over(now, AT_ONCE) < AT_ONCE) {
                return;
            }
        }
    }
}
