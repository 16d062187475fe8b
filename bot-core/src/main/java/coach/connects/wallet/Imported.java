package coach.connects.wallet;

/** What became of a ledger that was kept elsewhere: it is taken over as a whole, or here is what is wrong with it. */
public sealed interface Imported {
    /**
     * It keeps to all that holds for a ledger recorded here.
     *
     * @param wallet the wallet of these entries
     * @param statement the wallet on its today
     */
    record Taken(Wallet wallet, Statement statement) implements Imported {}

    /**
     * The entries are not numbered 1, 2, 3 …
     *
     * @param entry the first one with a wrong number
     * @param expected the number that it should have
     */
    record WrongNumber(StoredEntry entry, long expected) implements Imported {}

    /**
     * An entry belongs to one, or takes one back, that it cannot (W-05, W-07, W-11).
     *
     * @param entry the entry
     * @param names the number of the other one
     */
    record WrongReference(StoredEntry entry, long names) implements Imported {}

    /**
     * An amount, a date or a note beyond what it must keep to (W-08).
     *
     * @param entry the entry
     * @param limit which
     */
    record OutOfRange(StoredEntry entry, Recording.Limit limit) implements Imported {}

    /**
     * More lots would live than can be taken over.
     *
     * @param lots how many there are
     * @param most how many can be taken over
     */
    record TooManyLots(int lots, int most) implements Imported {}

    /**
     * Some entry finds too little (W-04).
     *
     * @param shortage the day, how many are missing, and the entry
     */
    record FallsShort(Shortage shortage) implements Imported {}
}
