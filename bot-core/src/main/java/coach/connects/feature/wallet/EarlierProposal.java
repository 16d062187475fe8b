package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The proposal that a job has already: its second may be a slip, as Upwork takes one of each.
 *
 * @param live that which stands
 * @param entry what recorded it
 */
record EarlierProposal(LiveProposal live, RecordedEntry entry) {
    /** That of the job which these entries apply to; empty where they apply to none, or to none that has one. */
    static Optional<EarlierProposal> of(CommandContext context, List<RecordedEntry> entries) {
        Optional<JobId> job = job(entries);
        return job.isEmpty()
                ? Optional.empty()
                : new WalletAccess(context)
                        .statement().activeProposals().stream()
                                .filter(sent -> sent.job().equals(job))
                                .findFirst()
                                .flatMap(sent -> context.state()
                                        .wallet()
                                        .entry(sent.seq())
                                        .map(entry -> new EarlierProposal(sent, entry)));
    }

    /** The job that these entries apply to. */
    private static Optional<JobId> job(List<RecordedEntry> entries) {
        return entries.stream()
                .filter(Proposal.class::isInstance)
                .map(Proposal.class::cast)
                .flatMap(sent -> sent.job().stream())
                .findFirst();
    }

    Connects cost() {
        return live.cost();
    }

    LocalDate day() {
        return live.day();
    }

    /** Says that it stands. */
    RichText told(CommandContext context) {
        return context.text("wallet.spend.earlier", "n", cost(), "day", day());
    }
}
