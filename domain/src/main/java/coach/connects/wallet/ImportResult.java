package coach.connects.wallet;

import coach.connects.wallet.Statement.Shortage;

/** What became of a ledger that was kept elsewhere: it is taken over as a whole, or here is what is wrong with it. */
public sealed interface ImportResult {
    /**
     * It keeps to all that holds for a ledger recorded here.
     *
     * @param statement the wallet on its today
     */
    record Accepted(Wallet wallet, Statement statement) implements ImportResult {}

    /**
     * The entries are not numbered 1, 2, 3 …
     *
     * @param entry the first one with a wrong number
     */
    record WrongNumber(RecordedEntry entry, long expected) implements ImportResult {}

    /**
     * An entry belongs to one, or takes one back, that it cannot (W-05, W-07, W-11).
     *
     * @param names the number of the other one
     */
    record WrongReference(RecordedEntry entry, long names) implements ImportResult {}

    /** An amount, a date or a note beyond what it must keep to (W-08). */
    record OutOfRange(RecordedEntry entry, RecordingResult.Limit limit) implements ImportResult {}

    /** More lots would live than can be taken over. */
    record TooManyLots(int lots, int most) implements ImportResult {}

    /**
     * Some entry finds too little (W-04).
     *
     * @param shortage the day, how many are missing, and the entry
     */
    record InsufficientBalance(Shortage shortage) implements ImportResult {}
}
