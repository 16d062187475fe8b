package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.EnumNames;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Connects that came in together and expire together.
 *
 * @param seq the number of the entry that brought them
 * @param expiresOn the day at whose start they are gone; the day before is the last one on which they can be used
 * @param dated whether that day is known; otherwise they are gone then at the latest (W-14)
 * @param each what one of them cost, 0 for free ones; empty where nobody knows (W-33)
 */
public record Lot(
        long seq,
        LotOrigin origin,
        LocalDate acquiredOn,
        LocalDate expiresOn,
        boolean dated,
        Connects amount,
        Connects remaining,
        Optional<Usd> each) {
    /** One of which nobody knows what it cost. */
    public Lot(
            long seq,
            LotOrigin origin,
            LocalDate acquiredOn,
            LocalDate expiresOn,
            boolean dated,
            Connects amount,
            Connects remaining) {
        this(seq, origin, acquiredOn, expiresOn, dated, amount, remaining, Optional.empty());
    }

    /** What was paid for one of them; empty where nothing was, or nobody knows. */
    public Optional<Usd> paid() {
        return each.filter(cost -> cost.compareTo(Usd.ZERO) > 0);
    }

    /** The lot's name in the export, such as {@code L3}. */
    public String id() {
        return id(seq);
    }

    /** The last day on which its Connects can be used. */
    public LocalDate lastUsableDay() {
        return expiresOn.minusDays(1);
    }

    static String id(long seq) {
        return "L" + seq;
    }

    /** How Connects came in; the names are those of the export. */
    public enum LotOrigin {
        PURCHASE,
        GRANT,
        RETURN,
        CORRECTION;

        /** The origin's name in the export, in lower case. */
        public String word() {
            return EnumNames.of(this);
        }
    }
}
