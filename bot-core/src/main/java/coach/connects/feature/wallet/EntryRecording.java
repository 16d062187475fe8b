package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.money.Connects;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult;

/** A wish on its way into the wallet: it is recorded with a receipt, or refused with the reason and the ways out. */
record EntryRecording(CommandContext context, EntryCommand command, EntryRequest request) {
    CommandResult record() {
        return answer(new WalletAccess(context).record(request.drafts()));
    }

    /** Records it whatever the caps say: it really happened (G-05). */
    CommandResult anyway() {
        return answer(new WalletAccess(context).recordAnyway(request.drafts()));
    }

    /** Records it together with the correction to what Upwork shows, in one write (W-04). */
    CommandResult asShown(Connects shows) {
        return answer(new WalletAccess(context).recordAsShown(request.drafts(), shows));
    }

    private CommandResult answer(RecordingResult result) {
        return result.recorded()
                .map(made -> beforeTheBot(
                        BudgetNudge.told(FreeConnectsEnd.told(command.decorate(Receipt.of(context, made), request)))))
                .map(receipt -> AcquisitionDatesQuestion.isToBeAsked(receipt)
                        ? AcquisitionDatesQuestion.ask(receipt)
                        : receipt.result())
                .orElseGet(() -> result.match(refusals()));
    }

    /** The first entry of a wallet may not be all there is (W-14); a first grant or a balance usually is. */
    private static Receipt beforeTheBot(Receipt receipt) {
        CommandContext context = receipt.context();
        boolean complete = receipt.made().entries().stream()
                .map(RecordedEntry::kind)
                .anyMatch(kind -> kind == EntryKind.GRANT || kind == EntryKind.CORRECTION);
        return complete || context.state().wallet().isInitialized()
                ? receipt
                : receipt.withText(context.text("wallet.receipt.before"))
                        .withRow(ButtonSpec.of(context.plain("wallet.button.adjust"), "adjust", ""));
    }

    private RefusalReplies refusals() {
        return new RefusalReplies(context, command.spec().name(), request, command.suggestedAmounts(context, request));
    }
}
