package coach.connects.wallet;

import coach.connects.wallet.Statement.Shortage;
import java.util.function.Function;

/** What became of a ledger that was kept elsewhere: it is taken over as a whole, or here is what is wrong with it. */
public sealed interface ImportResult {
    /**
     * The ledger that was taken over; for one that was refused, throws what this function makes of the refusal.
     *
     * @param <X> what is thrown
     */
    <X extends Exception> Accepted orElseThrow(Function<Refusal, X> exception) throws X;

    /**
     * It keeps to all that holds for a ledger recorded here.
     *
     * @param statement the wallet on its today
     */
    record Accepted(Wallet wallet, Statement statement) implements ImportResult {
        @Override
        public <X extends Exception> Accepted orElseThrow(Function<Refusal, X> exception) {
            return this;
        }
    }

    /** It is not taken over. */
    sealed interface Refusal extends ImportResult {
        /** Calls the method for what is wrong. */
        <R> R match(Visitor<R> cases);

        @Override
        default <X extends Exception> Accepted orElseThrow(Function<Refusal, X> exception) throws X {
            throw exception.apply(this);
        }
    }

    /**
     * One answer for each thing that may be wrong; whoever implements it cannot forget one.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /** Numbered otherwise than 1, 2, 3 … */
        R wrongNumber(WrongNumber refusal);

        /** It names an entry that it cannot (W-05, W-07, W-11). */
        R wrongReference(WrongReference refusal);

        /** An amount, a date or a note beyond its limits (W-08). */
        R outOfRange(OutOfRange refusal);

        /** More lots than can be taken over. */
        R tooManyLots(TooManyLots refusal);

        /** Some entry finds too little (W-04). */
        R insufficientBalance(InsufficientBalance refusal);
    }

    /**
     * The entries are not numbered 1, 2, 3 …
     *
     * @param entry the first one with a wrong number
     */
    record WrongNumber(RecordedEntry entry, long expected) implements Refusal {
        @Override
        public <R> R match(Visitor<R> cases) {
            return cases.wrongNumber(this);
        }
    }

    /**
     * An entry belongs to one, or takes one back, that it cannot (W-05, W-07, W-11).
     *
     * @param names the number of the other one
     */
    record WrongReference(RecordedEntry entry, long names) implements Refusal {
        @Override
        public <R> R match(Visitor<R> cases) {
            return cases.wrongReference(this);
        }
    }

    /**
     * An amount, a date or a note beyond what it must keep to (W-08).
     *
     * @param entry the entry
     * @param limit which
     */
    record OutOfRange(RecordedEntry entry, RecordingResult.Limit limit) implements Refusal {
        @Override
        public <R> R match(Visitor<R> cases) {
            return cases.outOfRange(this);
        }
    }

    /**
     * More lots would live than can be taken over.
     *
     * @param lots how many there are
     * @param most how many can be taken over
     */
    record TooManyLots(int lots, int most) implements Refusal {
        @Override
        public <R> R match(Visitor<R> cases) {
            return cases.tooManyLots(this);
        }
    }

    /**
     * Some entry finds too little (W-04).
     *
     * @param shortage the day, how many are missing, and the entry
     */
    record InsufficientBalance(Shortage shortage) implements Refusal {
        @Override
        public <R> R match(Visitor<R> cases) {
            return cases.insufficientBalance(this);
        }
    }
}
