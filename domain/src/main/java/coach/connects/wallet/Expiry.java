package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;

/**
 * What was left of a lot when its life ended (G-07).
 *
 * @param effectiveOn the day at whose start they went
 */
public record Expiry(LocalDate effectiveOn, String lot, Connects connects) implements DerivedEntry {
    @Override
    public boolean isOf(Lot other) {
        return lot.equals(other.id());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.EXPIRY;
    }
}
