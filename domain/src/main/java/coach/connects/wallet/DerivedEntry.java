package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A line that follows from the rules and from the day asked about; worked out anew each time, never stored (W-01). */
public sealed interface DerivedEntry extends LedgerEntry permits Expiry, RolloverLoss {
    Connects connects();

    /** Whether they went from this lot; the replay names none where it takes from several. */
    default boolean isOf(Lot lot) {
        return false;
    }

    @Override
    default int amount() {
        return -connects().value();
    }

    @Override
    default boolean derived() {
        return true;
    }

    @Override
    default long seq() {
        return 0;
    }

    @Override
    default Instant recordedAt() {
        return effectiveOn().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    default String eventId() {
        return "";
    }

    @Override
    default Optional<String> note() {
        return Optional.empty();
    }
}
