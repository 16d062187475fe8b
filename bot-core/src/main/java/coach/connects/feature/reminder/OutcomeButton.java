package coach.connects.feature.reminder;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.PayloadCodec;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.wallet.LiveProposal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a button says of a proposal.
 *
 * @param proposal its number in the ledger
 * @param result what became of it; that is asked where it is empty
 */
record OutcomeButton(long proposal, Optional<Result> result) {
    static final PayloadCodec<OutcomeButton> FORM =
            PayloadCodec.of("outcome", OutcomeButton.class).orEarlier("", " ");

    /**
     * The same, of something that was told with its day.
     *
     * @param on when it happened
     */
    record Dated(long proposal, Result result, LocalDate on) {
        static final PayloadCodec<Dated> FORM = PayloadCodec.of("dated-outcome", Dated.class);
    }

    static ButtonSpec of(String label, LiveProposal proposal, Result result, LocalDate on) {
        return ButtonSpec.of(label, "outcome", Dated.FORM.write(new Dated(proposal.seq(), result, on)));
    }

    static ButtonSpec of(String label, LiveProposal proposal, Optional<Result> result) {
        return ButtonSpec.of(label, "outcome", FORM.write(new OutcomeButton(proposal.seq(), result)));
    }
}
