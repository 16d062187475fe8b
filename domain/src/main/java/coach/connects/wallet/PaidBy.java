package coach.connects.wallet;

import coach.connects.parsing.EnumNames;
import java.util.Optional;

/** Who pays for a purchase: always one of the two, never both (G-08). */
public enum PaidBy {
    /** The earnings balance at Upwork, where it covers the whole. */
    EARNINGS,
    /** The primary billing method: card or PayPal. */
    BILLING;

    /** How it is written in the export. */
    public String word() {
        return EnumNames.of(this);
    }

    /** Who this word names, in any case. */
    public static Optional<PaidBy> of(String word) {
        return EnumNames.find(values(), word);
    }
}
