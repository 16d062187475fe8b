package coach.connects.console;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told to go on. */
public final class SimulatedClock extends Clock {
    private final Hands hands;
    private final ZoneId zone;

    /** Where the clock stands, for all zones. */
    private static final class Hands {
        private volatile Instant now;

        Hands(Instant now) {
            this.now = now;
        }
    }

    private SimulatedClock(Hands hands, ZoneId zone) {
        this.hands = hands;
        this.zone = zone;
    }

    public static SimulatedClock at(Instant start) {
        return new SimulatedClock(new Hands(start), ZoneOffset.UTC);
    }

    /** Sets it to this instant; all clocks made from it by {@link #withZone} follow. */
    void set(Instant instant) {
        hands.now = instant;
    }

    @Override
    public Instant instant() {
        return hands.now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SimulatedClock(hands, other);
    }
}
