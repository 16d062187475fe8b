package coach.connects.wallet;

import coach.connects.money.Usd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The lots of a wallet while the replay works on them: those with a remainder, in the order in which they are spent. */
final class LotQueue {
    private final TreeSet<MutableLot> open = new TreeSet<>(MutableLot.SPEND_ORDER);
    private final Map<Long, MutableLot> bySeq = new HashMap<>();
    private long total;

    long total() {
        return total;
    }

    void add(MutableLot lot) {
        bySeq.put(lot.seq, lot);
        total += lot.remaining;
        if (lot.remaining > 0) {
            open.add(lot);
        }
    }

    /** The lot that this entry brought, spent or not, if it was ever added here. */
    Optional<MutableLot> broughtBy(long seq) {
        return Optional.ofNullable(bySeq.get(seq));
    }

    /** Takes as many as wanted, or as there are, from the lots that expire first (W-03). */
    List<LotCharge> take(long wanted) {
        List<LotCharge> charges = new ArrayList<>(2);
        long missing = wanted;
        while (missing > 0 && !open.isEmpty()) {
            LotCharge charge = takeFrom(open.first(), missing);
            charges.add(charge);
            missing -= charge.left;
        }
        return charges;
    }

    /** Takes as many as wanted, or as it has, from this lot. */
    LotCharge takeFrom(MutableLot lot, long wanted) {
        int taken = (int) Math.min(wanted, lot.remaining);
        lot.remaining -= taken;
        total -= taken;
        if (lot.remaining == 0) {
            open.remove(lot);
        }
        return new LotCharge(lot.seq, taken, lot.each);
    }

    /** Puts back what a charge took (W-07). */
    void giveBack(MutableLot lot, int amount) {
        lot.remaining += amount;
        total += amount;
        open.add(lot);
    }

    /** Has this lot expire on that day, unless it does so earlier. */
    void expireBy(MutableLot lot, LocalDate day) {
        if (!lot.expiresOn.isAfter(day)) {
            return;
        }
        open.remove(lot);
        MutableLot shorter = lot.expiringOn(day);
        bySeq.put(lot.seq, shorter);
        if (shorter.remaining > 0) {
            open.add(shorter);
        }
    }

    /** The day on which the next lot expires; empty when there is none. */
    Optional<LocalDate> nextExpiry() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.first().expiresOn);
    }

    /** Takes out the first lot if its life is over on this day, and tells what was left of it. */
    Optional<LotCharge> expire(LocalDate day) {
        if (open.isEmpty() || open.first().livesOn(day)) {
            return Optional.empty();
        }
        MutableLot lot = open.first();
        return Optional.of(takeFrom(lot, lot.remaining));
    }

    /** The lots with a remainder, in the order in which they are spent. */
    List<Lot> open() {
        return open.stream().map(MutableLot::closed).toList();
    }

    /** What was taken from one lot, as far as it was not given back since. */
    static final class LotCharge {
        final long lot;
        /** What one of them cost, where somebody knows (W-33). */
        final Optional<Usd> each;

        int left;

        LotCharge(long lot, int left, Optional<Usd> each) {
            this.lot = lot;
            this.left = left;
            this.each = each;
        }
    }
}
