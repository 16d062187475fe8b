package coach.connects.core;

import coach.connects.schedule.Errand;
import coach.connects.store.dossier.LinkCodes;
import java.time.Instant;
import java.util.Optional;

/** Removes the link codes that are over. */
final class OldCodes implements Errand {
    private final LinkCodes codes;

    OldCodes(LinkCodes codes) {
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
