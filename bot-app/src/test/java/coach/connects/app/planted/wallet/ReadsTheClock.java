package coach.connects.app.planted.wallet;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Gives another answer each time. */
final class ReadsTheClock {
    Instant readsIt() {
        return Instant.now();
    }

    Supplier<Instant> handsItOn() {
        return Instant::now;
    }

    Clock ticks() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    Instant isHandedIt(Clock clock) {
        return Instant.now(clock);
    }
}
