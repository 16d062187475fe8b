package coach.connects.wiring;

import coach.connects.persistence.LinkCodeRepository;
import coach.connects.scheduling.DueJob;
import java.time.Instant;
import java.util.Optional;

/** Removes the link codes that are over. */
final class LinkCodeCleanupJob implements DueJob {
    private final LinkCodeRepository codes;

    LinkCodeCleanupJob(LinkCodeRepository codes) {
        this.codes = codes;
    }

    @Override
    public Optional<Instant> nextDue() {
        return codes.nextDue();
    }

    @Override
    public void run(Instant now) {
        codes.sweep(now);
    }

    @Override
    public void clockWentBack(Instant now) {
        codes.dropIssuedAhead(now);
    }
}
