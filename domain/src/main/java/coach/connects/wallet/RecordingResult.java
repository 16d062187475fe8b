package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import coach.connects.wallet.Statement.Shortage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of something to be recorded: it is recorded as a whole, or nothing changed and here is why. */
public sealed interface RecordingResult {
    /** The recorded one; empty when it was refused. */
    default Optional<Recorded> recorded() {
        return Optional.empty();
    }

    /** Whether only the pages can tell: to be done again with {@link Wallet#withArchive}. */
    default boolean needsArchive() {
        return false;
    }

    <R> R match(RecordingVisitor<R> cases);

    /**
     * It is recorded.
     *
     * @param statement the wallet after it, on its today
     * @param twin an earlier entry of the same content and another message, within five minutes; it may be a mistake
     * @param following the first correction after a back-dated entry, which stays as it is (W-06)
     */
    record Recorded(
            Wallet after,
            List<RecordedEntry> entries,
            Statement statement,
            Optional<RecordedEntry> twin,
            Optional<Correction> following)
            implements RecordingResult {
        @Override
        public Optional<Recorded> recorded() {
            return Optional.of(this);
        }

        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.recorded(this);
        }
    }

    /** More than may be bought (G-04, G-05); recorded with "it really happened". */
    record PurchaseLimitExceeded(Connects wanted, LocalDate day, PurchaseAllowance allowance, Cap cap, Connects balance)
            implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.purchaseLimitExceeded(this);
        }
    }

    /**
     * Some entry would find too little (W-04); goes in together with a correction.
     *
     * @param shortage the day, how many are missing, and the entry that finds too little
     */
    record InsufficientBalance(Shortage shortage) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.insufficientBalance(this);
        }
    }

    /**
     * A kind of free Connects that a wallet is given once (G-02).
     *
     * @param first the day on which it was given
     */
    record DuplicateGrant(GrantKind grant, LocalDate first) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.duplicateGrant(this);
        }
    }

    /**
     * The amount was not told and does not follow from the policy.
     *
     * @param policy the policy that does not tell it
     */
    record AmountRequired(EntryKind kind, ConnectsPolicy policy) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.amountRequired(this);
        }
    }

    /** What an amount, a date or a note must keep to (W-08). */
    enum Limit {
        /** From 1 to {@link #MOST}. */
        AMOUNT,
        /** Not before {@link #EARLIEST}. */
        TOO_EARLY,
        /** Not after today. */
        FUTURE,
        /** {@code until} lies after the entry's day, and what came in must not be gone yet. */
        UNTIL,
        /** At most {@link EntryMetadata#LONGEST_NOTE} characters. */
        NOTE,
        /** At most {@link #DEAREST} for each Connect. */
        PRICE,
        /** What a wallet can hold at all: {@link #FULLEST}. */
        BALANCE
    }

    /** The largest amount of one entry (W-08). */
    int MOST = 10_000;

    /** The most that one Connect can have cost; far beyond anything real (G-01: $0.15), so that a slip is noticed. */
    Usd DEAREST = Usd.of(10);

    /** The earliest day of an entry (W-08). */
    LocalDate EARLIEST = LocalDate.of(2010, 1, 1);

    /** The largest balance; far beyond anything real, so that sums stay exact. */
    int FULLEST = 100_000_000;

    /** An amount, a date or a note beyond what it must keep to (W-08). */
    record OutOfRange(Limit limit) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.outOfRange(this);
        }
    }

    /**
     * So many entries were recorded within a day that no more are taken for now.
     *
     * @param goesOn when the next one is
     */
    record TooManyToday(int most, Instant goesOn) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.tooManyToday(this);
        }
    }

    /** Of what a wallet holds only so many at a time. */
    enum Live {
        /** Lots with a remainder. */
        LOTS,
        /** Proposals that stand. */
        PROPOSALS
    }

    /**
     * A wallet holds no more of them at a time.
     *
     * @param most how many it holds
     * @param goesOn the day on which the next of them goes by itself
     */
    record TooManyLive(Live what, int most, LocalDate goesOn) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.tooManyLive(this);
        }
    }

    /**
     * There is no proposal from which so many can come back (W-07).
     *
     * @param left what is left to return of the proposal that it would be, boosts included; none when there is none
     */
    record NothingToReturn(Optional<JobId> job, Connects left) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.nothingToReturn(this);
        }
    }

    /** There is no standing proposal to boost. */
    record NothingToBoost(Optional<JobId> job) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.nothingToBoost(this);
        }
    }

    /** The balance is that already (W-06), or there is no lot to be dated (W-14). */
    record NothingToAdjust(Connects balance) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.nothingToAdjust(this);
        }
    }

    /** There is nothing to be undone (any more). */
    record NothingToUndo() implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.nothingToUndo(this);
        }
    }

    /** Why an entry is not taken back (W-05). */
    sealed interface UndoRefused extends RecordingResult {
        /**
         * Without it some entry would find too little.
         *
         * @param shortage the day, how many would be missing, and the entry that would find too little
         */
        record WouldOverdraw(Shortage shortage) implements UndoRefused {
            @Override
            public <R> R match(RecordingVisitor<R> cases) {
                return cases.wouldOverdraw(this);
            }
        }

        /** A later entry, such as a return, belongs to it. */
        record ReferencedLater(RecordedEntry entry, RecordedEntry by) implements UndoRefused {
            @Override
            public <R> R match(RecordingVisitor<R> cases) {
                return cases.referencedLater(this);
            }
        }
    }

    /** It reaches behind the checkpoint: to be done again with {@link Wallet#withArchive}. */
    record NeedsArchive(LocalDate day) implements RecordingResult {
        @Override
        public <R> R match(RecordingVisitor<R> cases) {
            return cases.needsArchive(this);
        }

        @Override
        public boolean needsArchive() {
            return true;
        }
    }
}
