package coach.connects.wallet;

import java.time.LocalDate;
import java.util.Optional;

/** What became of a choice of account kind or policy (W-09). */
public sealed interface TermsChange {
    /**
     * It is chosen.
     *
     * @param after the wallet under it
     * @param from the first day on which it counts; empty = from the beginning
     */
    record Changed(Wallet after, Optional<LocalDate> from) implements TermsChange {}

    /**
     * Under it some entry would find too little, even from today on.
     *
     * @param shortage the day, how many would be missing, and the entry
     */
    record FallsShort(Shortage shortage) implements TermsChange {}

    /** There is no policy of that name. */
    record Unknown() implements TermsChange {}

    /**
     * It counts from the beginning, which only the pages can tell: to be done again with {@link Wallet#withPages}.
     *
     * @param day the day that it reaches
     */
    record NeedsPages(LocalDate day) implements TermsChange {}
}
