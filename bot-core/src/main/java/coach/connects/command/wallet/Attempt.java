package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.command.ButtonSpec;
import coach.connects.command.CommandContext;
import coach.connects.command.CommandResult;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Recording;
import coach.connects.wallet.StoredEntry;

/** A wish on its way into the wallet: it is recorded with a receipt, or refused with the reason and the ways out. */
record Attempt(CommandContext context, EntryCommand command, Wish wish) {
    /** Records it. */
    CommandResult record() {
        return answer(new Book(context).record(wish.drafts()));
    }

    /** Records it whatever the caps say: it really happened (G-05). */
    CommandResult anyway() {
        return answer(new Book(context).recordAnyway(wish.drafts()));
    }

    /** Records it together with the correction to what Upwork shows, in one write (W-04). */
    CommandResult asShown(Connects shows) {
        return answer(new Book(context).recordAsShown(wish.drafts(), shows));
    }

    private CommandResult answer(Recording recording) {
        return recording
                .recorded()
                .map(made -> beforeTheBot(command.complete(Receipt.of(context, made), wish)))
                .map(receipt -> CameIn.isToBeAsked(receipt) ? CameIn.ask(receipt) : receipt.result())
                .orElseGet(() -> recording.match(refusals()));
    }

    /** The first entry of a wallet may not be all there is (W-14); a first grant or a balance usually is. */
    private static Receipt beforeTheBot(Receipt receipt) {
        CommandContext context = receipt.context();
        boolean complete = receipt.made().entries().stream()
                .map(StoredEntry::kind)
                .anyMatch(kind -> kind == EntryKind.GRANT || kind == EntryKind.CORRECTION);
        return complete || context.state().wallet().isTold()
                ? receipt
                : receipt.saying(context.text("wallet.receipt.before"))
                        .offering(ButtonSpec.of(context.plain("wallet.button.adjust"), "adjust", ""));
    }

    private Refusals refusals() {
        return new Refusals(context, command.spec().name(), wish, command.usual(context, wish));
    }
}
