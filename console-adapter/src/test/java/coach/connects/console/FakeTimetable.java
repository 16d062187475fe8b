package coach.connects.console;

import coach.connects.chat.Timetable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A timetable of fixed instants. */
final class FakeTimetable implements Timetable {
    final TreeSet<Instant> due = new TreeSet<>();
    final List<Instant> ran = new ArrayList<>();
    Consumer<Instant> job = instant -> {};

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        return Optional.ofNullable(due.higher(instant));
    }

    @Override
    public void runAt(Instant instant) {
        ran.add(instant);
        job.accept(instant);
    }
}
