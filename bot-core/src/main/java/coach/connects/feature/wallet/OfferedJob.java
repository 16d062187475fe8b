package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.posting.JobId;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import java.util.List;
import java.util.Optional;

/**
 * The job that something is offered for, so that nobody records it for another one.
 *
 * @param job its link
 */
record OfferedJob(JobId job) {
    /** That of the first of these which has one; a boost and what came back are of their proposal's. */
    static Optional<OfferedJob> of(CommandContext context, List<RecordedEntry> entries) {
        return entries.stream()
                .flatMap(entry -> job(context, entry).stream())
                .findFirst()
                .map(OfferedJob::new);
    }

    private static Optional<JobId> job(CommandContext context, RecordedEntry entry) {
        if (entry instanceof Proposal sent) {
            return sent.job();
        }
        if (entry instanceof Boost boost) {
            return sent(context, boost.proposalSeq());
        }
        return entry instanceof Return back ? sent(context, back.proposalSeq()) : Optional.empty();
    }

    private static Optional<JobId> sent(CommandContext context, long seq) {
        return context.state()
                .wallet()
                .entry(seq)
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast)
                .flatMap(Proposal::job);
    }

    /** Names it, by its title or its link. */
    RichText told(CommandContext context) {
        return context.text(
                "wallet.offer.job", "job", JobTitles.of(context.view()).orLink(Optional.of(job)));
    }
}
