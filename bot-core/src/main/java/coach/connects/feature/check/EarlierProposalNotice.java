package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Says with a verdict that the freelancer applied for the job before: Upwork takes one proposal for it. */
final class EarlierProposalNotice {
    private EarlierProposalNotice() {}

    /** When, and what of the Connects is spent; no line where no proposal for it stands in either pool. */
    static TextLines line(CommandContext context, Posting posting) {
        TextLines lines = new TextLines();
        posting.job()
                .flatMap(job -> latest(context, job))
                .ifPresent(sent -> lines.add(
                        sent.left().isZero()
                                ? context.text("check.applied-before.free", "day", sent.day())
                                : context.text("check.applied-before", "day", sent.day(), "n", sent.left())));
        return lines;
    }

    private static Optional<LiveProposal> latest(CommandContext context, JobId job) {
        Stream<Pool> pools = context.state().keepsAgency()
                ? Stream.of(Pool.values())
                : Stream.of(context.state().pool());
        return pools.map(pool -> context.view().about(pool))
                .flatMap(view -> of(view, job).stream())
                .max(Comparator.comparing(LiveProposal::day));
    }

    private static Optional<LiveProposal> of(View view, JobId job) {
        return view.state().wallet().on(view.today(), view.policies()).liveProposalOf(job);
    }
}
