package coach.connects.core;

import coach.connects.schedule.Errand;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.Freelancers.Loaded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the bot does by itself: it finishes the erasing of those who asked for it, also what a crash left of it, and removes
 * the mark of that after a day.
 */
final class Caretaker implements Errand {
    private static final int AT_ONCE = 100;

    private final Freelancers freelancers;

    Caretaker(Freelancers freelancers) {
        this.freelancers = freelancers;
    }

    @Override
    public Optional<Instant> nextDue() {
        return freelancers.nextDue();
    }

    @Override
    public void run(Instant now) {
        List<Loaded> due;
        do {
            due = freelancers.due(now, AT_ONCE);
            due.stream().filter(one -> one.dossier().erasedAt().isPresent()).forEach(this::finishErasing);
        } while (due.size() == AT_ONCE);
    }

    private void finishErasing(Loaded mark) {
        freelancers.eraseRest(mark.dossier().id());
        freelancers.settle(mark.dossier().id());
        freelancers.removeMark(mark);
    }
}
