package coach.connects.wallet;

import coach.connects.wallet.Statement.Shortage;
import java.time.LocalDate;
import java.util.Optional;

/** What became of a choice of account kind or policy (W-09). */
public sealed interface TermsChangeResult {
    /**
     * It is chosen.
     *
     * @param from the first day on which it counts; empty = from the beginning
     */
    record Changed(Wallet after, Optional<LocalDate> from) implements TermsChangeResult {}

    /**
     * Under it some entry would find too little, even from today on.
     *
     * @param shortage the day, how many would be missing, and the entry
     */
    record FallsShort(Shortage shortage) implements TermsChangeResult {}

    /** There is no policy of that name. */
    record Unknown() implements TermsChangeResult {}

    /**
     * It counts from the beginning, which only the pages can tell: to be done again with {@link Wallet#withArchive}.
     */
    record NeedsArchive(LocalDate day) implements TermsChangeResult {}
}
