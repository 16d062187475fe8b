package coach.connects.core;

import coach.connects.chat.Timetable;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.Freelancers.Loaded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the bot does by itself: it finishes the erasing of those who asked for it, also what a crash left of it, and removes
 * the mark of that after a day.
 */
final class Caretaker implements Timetable {
    private static final int AT_ONCE = 100;

    private final Freelancers freelancers;

    Caretaker(Freelancers freelancers) {
        this.freelancers = freelancers;
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        return freelancers.nextDue().map(due -> due.isAfter(instant) ? due : instant.plusMillis(1));
    }

    @Override
    public void runAt(Instant instant) {
        List<Loaded> due;
        do {
            due = freelancers.due(instant, AT_ONCE);
            due.stream().filter(one -> one.dossier().erasedAt().isPresent()).forEach(this::finishErasing);
        } while (due.size() == AT_ONCE);
    }

    private void finishErasing(Loaded mark) {
        freelancers.eraseRest(mark.dossier().id());
        freelancers.removeMark(mark);
    }
}
