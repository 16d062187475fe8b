package coach.connects.wiring;

import coach.connects.persistence.RescheduleMigration;
import coach.connects.scheduling.DueJob;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.Optional;

/** Works out anew when to look at whom, some at a time, after an update of the program that understands it
 * otherwise, or a clock that has gone back. */
final class RescheduleJob implements DueJob {
    /** About a second's work, so that nobody's reminder waits for it. */
    private static final int AT_ONCE = 10_000;

    private final RescheduleMigration rescheduleMigration;
    private final Policies policies;

    RescheduleJob(RescheduleMigration rescheduleMigration, Policies policies) {
        this.rescheduleMigration = rescheduleMigration;
        this.policies = policies;
    }

    @Override
    public Optional<Instant> nextDue() {
        return rescheduleMigration.isDone() ? Optional.empty() : Optional.of(Instant.EPOCH);
    }

    @Override
    public void clockWentBack(Instant now) {
        rescheduleMigration.beginAgain();
    }

    @Override
    public void run(Instant now) {
        if (!rescheduleMigration.isDone()) {
            rescheduleMigration.proceed(AT_ONCE, now, policies);
        }
    }
}
