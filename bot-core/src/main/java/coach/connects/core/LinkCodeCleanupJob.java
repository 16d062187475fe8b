package coach.connects.core;

import coach.connects.schedule.DueJob;
import coach.connects.store.dossier.LinkCodeRepository;
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
}
