package coach.connects.parsing;

import coach.connects.money.Connects;
import java.util.Optional;

/**
 * Why something is no amount.
 *
 * @param reason why
 * @param instead what was probably meant, to be written instead
 */
public record AmountError(Reason reason, Optional<Connects> instead) {
    /** Why something is no amount. */
    public enum Reason {
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
}
