package coach.connects.wallet;

import coach.connects.money.Connects;
import java.util.Optional;

/**
 * How many Connects may be bought (G-05): what is left below the cap on the balance and below the cap of the month.
 *
 * @param underBalanceCap what the cap on the balance leaves; empty = no such cap
 * @param underMonthCap what the cap on the month's purchases leaves; empty = no such cap
 */
public record PurchaseAllowance(Optional<Connects> underBalanceCap, Optional<Connects> underMonthCap) {
    /** The lower of the two; empty = no limit. */
    public Optional<Connects> most() {
        if (underBalanceCap.isEmpty()) {
            return underMonthCap;
        }
        return underMonthCap
                .filter(month -> month.compareTo(underBalanceCap.get()) < 0)
                .or(() -> underBalanceCap);
    }

    public boolean allows(Connects wanted) {
        return most().filter(most -> most.compareTo(wanted) < 0).isEmpty();
    }

    /** The cap that leaves the least; the one on the balance when both leave the same; empty = no limit. */
    public Optional<Cap> decisive() {
        return most().map(most -> underBalanceCap.filter(most::equals).isPresent() ? Cap.BALANCE : Cap.MONTH);
    }

    static PurchaseAllowance of(ConnectsPolicy policy, AccountKind account, Connects balance, Connects boughtInMonth) {
        return new PurchaseAllowance(
                policy.cap(Cap.BALANCE, account).map(cap -> cap.minusFlooredAtZero(balance)),
                policy.cap(Cap.MONTH, account).map(cap -> cap.minusFlooredAtZero(boughtInMonth)));
    }
}
