package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.View;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A proposal that stands, of which something may be told.
 *
 * @param view of a turn about the pool that paid it (W-37)
 */
record StandingProposal(View view, LiveProposal proposal) {
    /** Those of this turn, in the order in which they were sent; in a turn about one's own, those that an agency paid too. */
    static List<StandingProposal> of(View view) {
        List<StandingProposal> all = new ArrayList<>(ofItsPool(view));
        if (view.state().pool() == Pool.OWN && view.state().keepsAgency()) {
            all.addAll(ofItsPool(view.about(Pool.AGENCY)));
            all.sort(Comparator.comparing(standing -> standing.proposal().day()));
        }
        return all;
    }

    private static List<StandingProposal> ofItsPool(View view) {
        return view.state().wallet().on(view.today(), view.policies()).activeProposals().stream()
                .map(proposal -> new StandingProposal(view, proposal))
                .toList();
    }

    Pool pool() {
        return view.state().pool();
    }

    Optional<JobId> job() {
        return proposal.job();
    }

    /** The job's title, and whose Connects paid where that may be either's. */
    RichText title() {
        return view.ofItsPool(new OutcomeFormatter(view).title(proposal));
    }

    /** What was told of it, and when. */
    Optional<ProposalOutcome> outcome() {
        return view.state().reminders().outcomeOf(proposal.seq());
    }

    Optional<Result> told() {
        return outcome().map(ProposalOutcome::result);
    }

    /** A button that tells this of it, or asks. */
    ButtonSpec button(String label, Optional<Result> result) {
        return OutcomeButton.of(label, proposal, result).about(pool());
    }

    /** A button that tells this of it, on this day. */
    ButtonSpec button(String label, Result result, LocalDate on) {
        return OutcomeButton.of(label, proposal, result, on).about(pool());
    }
}
