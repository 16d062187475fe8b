package coach.connects.console;

import coach.connects.chat.ScheduledWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Moves a simulated clock, and lets the bot do on the way what falls due, in order. Stretches in which nothing is due are
 * stepped over, so that a year costs what happens in it and no more.
 */
final class ClockAdvancer {
    /** What calendars write with four digits of the year; beyond it nothing is due and nobody reads the dates. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final Clock clock;
    private final ScheduledWork work;

    ClockAdvancer(Clock clock, ScheduledWork work) {
        this.clock = clock;
        this.work = work;
    }

    void advance(IsoPeriodDuration span) throws ScriptException {
        moveTo(span.after(clock.instant()).orElse(Instant.MAX));
    }

    /** Lets time go on until this instant, itself included. */
    void moveTo(Instant target) throws ScriptException {
        if (!(clock instanceof SimulatedClock simulated)) {
            throw new ScriptException("console.clock.real");
        }
        if (target.isAfter(END)) {
            throw new ScriptException("console.clock.too-far");
        }
        if (target.isBefore(clock.instant())) {
            throw new ScriptException("console.clock.backwards");
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
