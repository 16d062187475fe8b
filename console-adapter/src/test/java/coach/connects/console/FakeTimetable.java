package coach.connects.console;

import coach.connects.chat.ScheduledWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A timetable of fixed instants. */
final class FakeTimetable implements ScheduledWork {
    final TreeSet<Instant> due = new TreeSet<>();
    final List<Instant> ran = new ArrayList<>();
    Consumer<Instant> job = instant -> {};

    @Override
    public Optional<Instant> nextDueAfter(Instant instant) {
        return Optional.ofNullable(due.higher(instant));
    }

    @Override
    public void runDue(Instant instant) {
        ran.add(instant);
        job.accept(instant);
    }
}
