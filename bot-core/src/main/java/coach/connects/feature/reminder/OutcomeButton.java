package coach.connects.feature.reminder;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.PayloadCodec;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.wallet.LiveProposal;
import java.util.Optional;

/**
 * What a button says of a proposal.
 *
 * @param proposal its number in the ledger
 * @param result what became of it; that is asked where it is empty
 */
record OutcomeButton(long proposal, Optional<ProposalOutcome.Result> result) {
    static final PayloadCodec<OutcomeButton> FORM =
            PayloadCodec.of("outcome", OutcomeButton.class).orEarlier("", " ");

    static ButtonSpec of(String label, LiveProposal proposal, Optional<ProposalOutcome.Result> result) {
        return ButtonSpec.of(label, "outcome", FORM.write(new OutcomeButton(proposal.seq(), result)));
    }
}
