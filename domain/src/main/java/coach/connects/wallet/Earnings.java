package coach.connects.wallet;

import coach.connects.money.Usd;
import java.util.List;

/**
 * The earnings balance at Upwork, where somebody keeps it (G-08): purchases that it pays for are taken off.
 *
 * @param toldAfter the number of the last entry at the time when it was told; entries up to it are in the told figure
 */
public record Earnings(Usd balance, long toldAfter) {
    /**
     * Who pays for a purchase of this cost: the earnings where they cover the whole, else the billing method (G-08).
     */
    public PaidBy payerOf(Usd cost) {
        return cost.compareTo(balance) <= 0 ? PaidBy.EARNINGS : PaidBy.BILLING;
    }

    private Earnings after(RecordedEntry entry) {
        return entry instanceof Purchase purchase ? new Earnings(balance.minus(taken(purchase)), toldAfter) : this;
    }

    /** What is left after these entries were recorded. */
    Earnings after(List<RecordedEntry> entries) {
        Earnings left = this;
        for (RecordedEntry entry : entries) {
            left = left.after(entry);
        }
        return left;
    }

    /** What is there again after an entry was taken back; one from before the figure was told changes nothing. */
    Earnings without(RecordedEntry entry) {
        boolean counted = entry.seq() > toldAfter;
        return counted && entry instanceof Purchase purchase
                ? new Earnings(balance.plus(taken(purchase)), toldAfter)
                : this;
    }

    private static Usd taken(Purchase purchase) {
        boolean fromEarnings = purchase.paidBy().filter(PaidBy.EARNINGS::equals).isPresent();
        return fromEarnings ? purchase.cost().orElse(Usd.of(0)) : Usd.of(0);
    }
}
