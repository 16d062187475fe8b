package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Something that happened and is to be recorded. What it does not tell follows from the wallet and the policy. */
public sealed interface EntryDraft {
    LocalDate on();

    /** The person's own words about it. */
    default Optional<String> note() {
        return Optional.empty();
    }

    <R> R match(Visitor<R> visitor);

    /**
     * The same where a write begins with more entries, or with fewer: the proposal of a boost or a return moves along.
     *
     * @param entries how many more
     * @param last the number before the write; what has none behind it stays
     */
    default EntryDraft behind(long entries, long last) {
        return this;
    }

    private static OptionalLong moved(OptionalLong proposal, long entries, long last) {
        return proposal.isPresent() && proposal.getAsLong() > last
                ? OptionalLong.of(proposal.getAsLong() + entries)
                : proposal;
    }

    interface Visitor<R> {
        R buy(PurchaseDraft draft);

        R given(GrantDraft draft);

        R propose(ProposalDraft draft);

        R boostProposal(BoostDraft draft);

        R spend(SpendingDraft draft);

        R giveBack(ReturnDraft draft);

        R adjust(AdjustmentDraft draft);

        R dateLots(LotDating draft);

        R correct(CorrectionDraft draft);
    }

    /**
     * Connects were bought (G-04 to G-08).
     *
     * @param cost what was paid; otherwise the policy's price counts
     * @param payment how it was paid, where more was told than a number of dollars (W-33)
     * @param paidBy who paid; otherwise it follows from the earnings balance, where that is kept
     * @param expiresOn the day at whose start they are gone, where it was told
     */
    record PurchaseDraft(
            LocalDate on,
            Connects connects,
            Optional<Usd> cost,
            Optional<Payment> payment,
            Optional<PaidBy> paidBy,
            Optional<LocalDate> expiresOn,
            Optional<String> note)
            implements EntryDraft {
        /** One whose price is known in dollars alone. */
        public PurchaseDraft(
                LocalDate on,
                Connects connects,
                Optional<Usd> cost,
                Optional<PaidBy> paidBy,
                Optional<LocalDate> expiresOn,
                Optional<String> note) {
            this(on, connects, cost, Optional.empty(), paidBy, expiresOn, note);
        }

        /** So many on this day, at the policy's price. */
        public PurchaseDraft(LocalDate on, Connects connects) {
            this(on, connects, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.buy(this);
        }
    }

    /**
     * Free Connects came in (G-02, G-03).
     *
     * @param connects how many; otherwise the policy's amount, where it knows exactly one
     * @param until the day at whose start they are gone, where it was told
     */
    record GrantDraft(
            LocalDate on,
            GrantKind grant,
            Optional<Connects> connects,
            Optional<LocalDate> until,
            Optional<String> note)
            implements EntryDraft {
        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.given(this);
        }
    }

    /**
     * A proposal was sent (G-09 to G-14).
     *
     * @param cost what it cost, when it is known; a free one costs nothing
     * @param size the class that tells what it cost otherwise
     * @param check the id of the check that led to it
     */
    record ProposalDraft(
            LocalDate on,
            Optional<JobId> job,
            Optional<Connects> cost,
            Optional<ProposalClass> size,
            Optional<FreeReason> free,
            Optional<String> check,
            Optional<String> note)
            implements EntryDraft {
        public ProposalDraft(LocalDate on, Optional<JobId> job, Connects cost) {
            this(on, job, Optional.of(cost), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.propose(this);
        }
    }

    /**
     * A proposal was boosted (W-11): the latest standing one of the job, or of all.
     *
     * @param proposal the number of the only one that it can be, where that is known
     */
    record BoostDraft(
            LocalDate on, Optional<JobId> job, OptionalLong proposal, Connects connects, Optional<String> note)
            implements EntryDraft {
        public BoostDraft(LocalDate on, Optional<JobId> job, Connects connects, Optional<String> note) {
            this(on, job, OptionalLong.empty(), connects, note);
        }

        @Override
        public EntryDraft behind(long entries, long last) {
            return new BoostDraft(on, job, moved(proposal, entries, last), connects, note);
        }

        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.boostProposal(this);
        }
    }

    /** What else Connects are spent on (W-11). */
    enum Purpose {
        BADGE,
        AD
    }

    /** Connects were spent on the badge or on an ad (W-11). */
    record SpendingDraft(LocalDate on, Purpose purpose, Connects connects, Optional<String> note)
            implements EntryDraft {
        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.spend(this);
        }
    }

    /**
     * Upwork gave Connects back (W-07): of the job's latest proposal that something can come back from, or of the
     * latest of all. What goes beyond the proposal's own cost is taken for its boost.
     *
     * @param proposal the number of the only one that it can be of, where that is known
     * @param boost whether the boost alone came back
     */
    record ReturnDraft(
            LocalDate on,
            Optional<JobId> job,
            OptionalLong proposal,
            boolean boost,
            Connects connects,
            Optional<String> note)
            implements EntryDraft {
        public ReturnDraft(LocalDate on, Optional<JobId> job, boolean boost, Connects connects, Optional<String> note) {
            this(on, job, OptionalLong.empty(), boost, connects, note);
        }

        @Override
        public EntryDraft behind(long entries, long last) {
            return new ReturnDraft(on, job, moved(proposal, entries, last), boost, connects, note);
        }

        Connects leftOf(LiveProposal proposal) {
            return boost ? proposal.boostLeft() : proposal.left();
        }

        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.giveBack(this);
        }
    }

    /** Connects that came in together before the bot was told. */
    record Acquisition(Connects connects, LocalDate on) {}

    /**
     * Upwork shows this balance (W-06); the difference is recorded.
     *
     * @param to the balance, 0 or more
     * @param until the day at whose start what comes in by it is gone, where it was told
     * @param cameIn what came in last, newest first, as far as it was told (W-14)
     */
    record AdjustmentDraft(
            LocalDate on, Connects to, Optional<LocalDate> until, List<Acquisition> cameIn, Optional<String> note)
            implements EntryDraft {
        public AdjustmentDraft(LocalDate on, Connects to) {
            this(on, to, Optional.empty(), List.of(), Optional.empty());
        }

        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.adjust(this);
        }
    }

    /**
     * The dates of Connects whose expiry is only known "at the latest" (W-14).
     *
     * @param cameIn what came in last, newest first; or any of it, where the days on which it is gone were told
     * @param newest whether all else came in before it
     */
    record LotDating(LocalDate on, List<Acquisition> cameIn, boolean newest) implements EntryDraft {
        public LotDating(LocalDate on, List<Acquisition> cameIn) {
            this(on, cameIn, true);
        }

        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.dateLots(this);
        }
    }

    /**
     * A difference that is known as such, such as the one that makes up for a shortage (W-04).
     *
     * @param until the day at whose start what comes in by it is gone, where it was told
     */
    record CorrectionDraft(LocalDate on, int amount, Optional<LocalDate> until) implements EntryDraft {
        @Override
        public <R> R match(Visitor<R> visitor) {
            return visitor.correct(this);
        }
    }
}
