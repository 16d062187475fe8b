package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
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
 * @param cause the message that caused the correction
 */
record AdjustmentExplanation(Kind kind, Connects connects, LocalDate on, String detail, String cause) {
    private static final String INSTEAD = "instead";
    private static final char BREAK = '\n';
    private static final int PARTS = 6;

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
        for (ExplanationFinder.Found one : found) {
            all = all.withRow(
                    ButtonSpec.once(one.label(), "adjust", one.explanation().written()));
        }
        return all;
    }

    String written() {
        return String.join(
                String.valueOf(BREAK), INSTEAD, kind.name(), connects.toString(), on.toString(), detail, cause);
    }

    /** The explanation that a button says; empty when it says something else. */
    static Optional<AdjustmentExplanation> read(String written) {
        List<String> parts = written.lines().toList();
        if (parts.size() != PARTS || !parts.get(0).equals(INSTEAD)) {
            return Optional.empty();
        }
        return Optional.of(new AdjustmentExplanation(
                Kind.valueOf(parts.get(1)),
                Connects.of(Integer.parseInt(parts.get(2))),
                LocalDate.parse(parts.get(3)),
                parts.get(4),
                parts.get(5)));
    }

    /** Undoes the correction and records this instead, in one write. */
    CommandResult takeItsPlace(CommandContext context) {
        EntryRequest request = EntryRequest.of(PendingEntry.said(""), draft(context));
        RecordingResult result = new WalletAccess(context).replace(cause, request.drafts());
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
