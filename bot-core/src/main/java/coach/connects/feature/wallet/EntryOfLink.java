package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.EventSentence;
import coach.connects.engine.PoolScope;
import coach.connects.engine.PoolSearch;
import coach.connects.posting.JobId;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.RecordedEntry;
import java.util.Optional;

/**
 * "It was 10 not 12 for LINK", "cancel LINK", "refund LINK": said of the proposal that stands for that job. Without one these
 * words say nothing of the wallet.
 */
final class EntryOfLink {
    private static final int LONGEST = 200;

    private EntryOfLink() {}

    /** The proposal of the job is offered as it is right, taken back or given back. */
    static Optional<CommandResult> heard(CommandContext context, String words) {
        Optional<EventSentence> told = EventSentence.of(words, LONGEST);
        return told.flatMap(EventSentence::job)
                .flatMap(job -> PoolScope.tryRun(
                        context,
                        UndoCommand.DECLARATION,
                        new PoolSearch(context.view()).ofJob(Optional.of(job)),
                        there -> new WalletAccess(there)
                                .statement()
                                .liveProposalOf(job)
                                .flatMap(live -> of(there, told.get().words(), job, live))));
    }

    private static Optional<CommandResult> of(CommandContext context, String said, JobId job, LiveProposal live) {
        if (context.lists("spoken.return.linked", String.join(" ", SpokenEntry.words(said)))) {
            return Optional.of(SpokenEntryHandler.ask(context, "return", job.value()));
        }
        // "Cancel LINK" is "cancel it".
        return SpokenCorrection.read(context.view(), said)
                .filter(right -> right.saysWhat() || right.takesBack())
                .or(() -> SpokenCorrection.read(context.view(), said + " it").filter(SpokenCorrection::takesBack))
                .flatMap(right -> context.state()
                        .wallet()
                        .entry(live.seq())
                        .map(RecordedEntry::eventId)
                        .flatMap(event -> SpokenCorrectionHandler.chosen(context, right, event)));
    }
}
