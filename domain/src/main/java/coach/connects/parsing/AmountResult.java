package coach.connects.parsing;

import coach.connects.money.Connects;
import java.util.Optional;

/** What reading an amount came to. */
public sealed interface AmountResult {
    /**
     * It is an amount.
     *
     * @param connects the amount
     */
    record Read(Connects connects) implements AmountResult {}

    /** Why something is no amount. */
    enum Reason {
        /** There is no number in it. */
        NO_NUMBER,
        /** It is a number in words. */
        WORDS,
        /** It is below the least. */
        TOO_SMALL,
        /** It is below 0. */
        NEGATIVE,
        /** It is no whole number. */
        FRACTION,
        /** It is above the most. */
        TOO_LARGE
    }

    /**
     * It is none.
     *
     * @param reason why
     * @param instead what was probably meant, to be written instead
     */
    record Refused(Reason reason, Optional<Connects> instead) implements AmountResult {}
}
