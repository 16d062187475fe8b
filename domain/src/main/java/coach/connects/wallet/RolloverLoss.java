package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;

/**
 * What was above the cap at the end of a month, soonest-expiring first (G-06).
 *
 * @param effectiveOn the 1st of the next month (W-02)
 */
public record RolloverLoss(LocalDate effectiveOn, Connects connects) implements DerivedEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.ROLLOVER;
    }
}
