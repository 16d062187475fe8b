package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Free Connects (G-02, G-03, W-11).
 *
 * @param until the day at whose start they are gone, where it was said; otherwise it follows from the policy (G-07)
 */
public record Grant(EntryMetadata metadata, GrantKind grant, Connects connects, Optional<LocalDate> until)
        implements RecordedEntry {
    @Override
    public int amount() {
        return connects.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.GRANT;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.grant(this);
    }
}
