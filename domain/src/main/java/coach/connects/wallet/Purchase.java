package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Connects that were bought (G-04 to G-08).
 *
 * @param cost what was paid for all of them, when it is known
 * @param payment how it was paid, where more was told than a number of dollars (W-33)
 * @param paidBy who paid, when the earnings balance is kept (G-08)
 * @param expiresOn the day at whose start they are gone, where it was said; otherwise it follows from the policy (G-07)
 */
public record Purchase(
        EntryMetadata metadata,
        Connects connects,
        Optional<Usd> cost,
        Optional<Payment> payment,
        Optional<PaidBy> paidBy,
        Optional<LocalDate> expiresOn)
        implements RecordedEntry {
    /** One whose price is known in dollars alone. */
    public Purchase(
            EntryMetadata metadata,
            Connects connects,
            Optional<Usd> cost,
            Optional<PaidBy> paidBy,
            Optional<LocalDate> expiresOn) {
        this(metadata, connects, cost, Optional.empty(), paidBy, expiresOn);
    }

    /** What one of them cost, when it is known. */
    Optional<Usd> each() {
        return cost.filter(paid -> !connects.isZero()).map(paid -> paid.dividedBy(connects.value()));
    }

    @Override
    public Optional<LocalDate> until() {
        return expiresOn;
    }

    @Override
    public int amount() {
        return connects.value();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PURCHASE;
    }

    @Override
    public <R> R match(EntryVisitor<R> cases) {
        return cases.purchase(this);
    }
}
