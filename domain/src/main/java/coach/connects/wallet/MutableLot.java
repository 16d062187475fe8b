package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.Lot.LotOrigin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A lot while the replay works on it: its remainder changes, nothing else does. */
final class MutableLot {
    /** W-03: what expires first is spent first; among equals what was acquired first, then what was recorded first. */
    static final Comparator<MutableLot> SPEND_ORDER = MutableLot::bySpending;

    final long seq;
    final LotOrigin origin;
    final LocalDate acquiredOn;
    final LocalDate expiresOn;
    final boolean dated;
    final int amount;
    final Optional<Usd> each;
    int remaining;

    MutableLot(
            long seq,
            LotOrigin origin,
            LocalDate acquiredOn,
            LocalDate expiresOn,
            boolean dated,
            int amount,
            Optional<Usd> each) {
        this.seq = seq;
        this.origin = origin;
        this.acquiredOn = acquiredOn;
        this.expiresOn = expiresOn;
        this.dated = dated;
        this.amount = amount;
        this.each = each;
        this.remaining = amount;
    }

    MutableLot(Lot lot) {
        this(
                lot.seq(),
                lot.origin(),
                lot.acquiredOn(),
                lot.expiresOn(),
                lot.dated(),
                lot.amount().value(),
                lot.each());
        this.remaining = lot.remaining().value();
    }

    /** By hand: a replay of thousands of lots asks it a hundred thousand times. */
    private static int bySpending(MutableLot one, MutableLot other) {
        int order = one.expiresOn.compareTo(other.expiresOn);
        order = order == 0 ? one.acquiredOn.compareTo(other.acquiredOn) : order;
        return order == 0 ? Long.compare(one.seq, other.seq) : order;
    }

    MutableLot expiringOn(LocalDate day) {
        MutableLot other = new MutableLot(seq, origin, acquiredOn, day, dated, amount, each);
        other.remaining = remaining;
        return other;
    }

    boolean livesOn(LocalDate day) {
        return expiresOn.isAfter(day);
    }

    Lot closed() {
        return new Lot(seq, origin, acquiredOn, expiresOn, dated, Connects.of(amount), Connects.of(remaining), each);
    }
}
