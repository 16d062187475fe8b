package coach.connects.console;

import coach.connects.chat.ScheduledWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Moves a simulated clock, and lets the bot do on the way what falls due, in order. Stretches in which nothing is due are
 * stepped over, so that a year costs what happens in it and no more.
 */
final class ClockMover {
    /** What calendars write with four digits of the year; beyond it nothing is due and nobody reads the dates. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final Clock clock;
    private final ScheduledWork work;

    ClockMover(Clock clock, ScheduledWork work) {
        this.clock = clock;
        this.work = work;
    }

    /** Lets this much time go by. */
    void advance(CalendarSpan span) throws RefusedLine {
        moveTo(span.after(clock.instant()).orElse(Instant.MAX));
    }

    /** Lets time go on until this instant, itself included. */
    void moveTo(Instant target) throws RefusedLine {
        if (!(clock instanceof SimulatedClock simulated)) {
            throw new RefusedLine("console.clock.real");
        }
        if (target.isAfter(END)) {
            throw new RefusedLine("console.clock.too-far");
        }
        if (target.isBefore(clock.instant())) {
            throw new RefusedLine("console.clock.backwards");
        }
        run(simulated, target);
        simulated.set(target);
    }

    private void run(SimulatedClock simulated, Instant target) {
        Optional<Instant> next = work.nextDueAfter(simulated.instant());
        while (next.isPresent() && !next.get().isAfter(target)) {
            if (!next.get().isAfter(simulated.instant())) {
                throw new IllegalStateException("the timetable does not go on after " + simulated.instant());
            }
            simulated.set(next.get());
            work.runDue(next.get());
            next = work.nextDueAfter(next.get());
        }
    }
}
