package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PayloadCodec;
import coach.connects.money.Connects;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordingResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that explains the difference of a correction exactly; one tap puts it in the correction's place (W-06).
 *
 * @param kind what it was
 * @param connects how many
 * @param on the correction's day
 * @param detail the check of a proposal, the kind of a grant, or nothing
 * @param eventId the message that caused the correction
 */
record AdjustmentExplanation(Kind kind, Connects connects, LocalDate on, String detail, String eventId) {
    static final PayloadCodec<AdjustmentExplanation> FORM =
            PayloadCodec.of("instead", AdjustmentExplanation.class).orEarlier("instead\n", "\n\n\n\n");

    /** What may explain a difference. */
    enum Kind {
        PROPOSAL,
        GRANT,
        BADGE
    }

    /** The receipt of a correction with what would explain it. */
    static Receipt offeredBelow(Receipt receipt) {
        List<ExplanationFinder.Found> found = new ExplanationFinder(receipt).found();
        if (found.isEmpty()) {
            return receipt;
        }
        CommandContext context = receipt.context();
        Receipt all = receipt.withText(context.text("wallet.adjust.explains"));
        for (ExplanationFinder.Found one : found) {
            all = all.withText(one.text());
        }
        for (int i = 0; i < found.size(); i++) {
            ExplanationFinder.Found one = found.get(i);
            all = all.withRow(ButtonSpec.once(one.label(), "adjust", FORM.write(one.explanation()))
                    .at(i + 1));
        }
        return all;
    }

    /** Undoes the correction and records this instead, in one write; nothing where the job has its proposal by now. */
    CommandResult takeItsPlace(CommandContext context) {
        return kind == Kind.PROPOSAL
                ? new ProposalFromCheck(context, detail).recorded().orElseGet(() -> swapped(context))
                : swapped(context);
    }

    private CommandResult swapped(CommandContext context) {
        EntryRequest request = EntryRequest.of(PendingEntry.said(""), draft(context));
        RecordingResult result = new WalletAccess(context).replace(eventId, request.drafts());
        return result.recorded()
                .map(made -> Receipt.of(context, made)
                        .withText(context.text("wallet.adjust.replaced"))
                        .result())
                .orElseGet(() -> result.match(new RefusalReplies(context, "adjust", request, List.of())));
    }

    private EntryDraft draft(CommandContext context) {
        return switch (kind) {
            case GRANT ->
                new EntryDraft.GrantDraft(
                        on,
                        GrantKind.of(detail).orElse(GrantKind.OTHER),
                        Optional.of(connects),
                        Optional.empty(),
                        Optional.empty());
            case BADGE -> new EntryDraft.SpendingDraft(on, EntryDraft.Purpose.BADGE, connects, Optional.empty());
            case PROPOSAL -> proposal(context);
        };
    }

    private EntryDraft proposal(CommandContext context) {
        ProposalFromCheck fromCheck = new ProposalFromCheck(context, detail);
        Optional<CheckRecord> check = fromCheck.check();
        return new EntryDraft.ProposalDraft(
                on,
                check.flatMap(one -> one.posting().job()),
                Optional.of(connects),
                fromCheck.sizeOf(connects),
                Optional.empty(),
                check.map(CheckRecord::id),
                Optional.empty());
    }
}
