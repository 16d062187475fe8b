package coach.connects.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's clock, or what a platform says where the two are far apart: entries and reminders are dated by it, so that
 * a machine without a battery, or one that woke up in another year, gives nobody a wrong day (S-20). Says once in the log
 * when it begins to go by the platform, and once when the machine is right again.
 */
final class PlatformClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformClock.class);

    private final Clock machine;
    private final UnaryOperator<Instant> corrected;
    private final AtomicBoolean isCorrecting = new AtomicBoolean();

    /** @param corrected gives the right instant for the machine's, the same one where that is not contradicted */
    PlatformClock(Clock machine, UnaryOperator<Instant> corrected) {
        this.machine = machine;
        this.corrected = corrected;
    }

    @Override
    public Instant instant() {
        Instant shown = machine.instant();
        Instant right = corrected.apply(shown);
        boolean differs = !right.equals(shown);
        if (isCorrecting.compareAndSet(!differs, differs)) {
            if (differs) {
                LOG.warn(
                        "the machine's clock is off by {} days, and the platform's time counts instead: set it right",
                        Duration.between(right, shown).toDays());
            } else {
                LOG.info("the machine's clock is right again");
            }
        }
        return right;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PlatformClock(machine.withZone(zone), corrected);
    }
}
