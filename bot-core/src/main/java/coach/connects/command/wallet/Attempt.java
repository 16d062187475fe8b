package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.command.Offer;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Recording;
import coach.connects.wallet.StoredEntry;

/** A wish on its way into the wallet: it is recorded with a receipt, or refused with the reason and the ways out. */
record Attempt(Turn turn, EntryCommand command, Wish wish) {
    /** Records it. */
    Step record() {
        return answer(new Book(turn).record(wish.drafts()));
    }

    /** Records it whatever the caps say: it really happened (G-05). */
    Step anyway() {
        return answer(new Book(turn).recordAnyway(wish.drafts()));
    }

    /** Records it together with the correction to what Upwork shows, in one write (W-04). */
    Step asShown(Connects shows) {
        return answer(new Book(turn).recordAsShown(wish.drafts(), shows));
    }

    private Step answer(Recording recording) {
        return recording
                .recorded()
                .map(made -> beforeTheBot(command.complete(Receipt.of(turn, made), wish)))
                .map(receipt -> CameIn.isToBeAsked(receipt) ? CameIn.ask(receipt) : receipt.step())
                .orElseGet(() -> recording.match(refusals()));
    }

    /** The first entry of a wallet may not be all there is (W-14); a first grant or a balance usually is. */
    private static Receipt beforeTheBot(Receipt receipt) {
        Turn turn = receipt.turn();
        boolean complete = receipt.made().entries().stream()
                .map(StoredEntry::kind)
                .anyMatch(kind -> kind == EntryKind.GRANT || kind == EntryKind.CORRECTION);
        return complete || turn.dossier().wallet().isTold()
                ? receipt
                : receipt.saying(turn.words("wallet.receipt.before"))
                        .offering(Offer.of(turn.label("wallet.button.adjust"), "adjust", ""));
    }

    private Refusals refusals() {
        return new Refusals(turn, command.declaration().name(), wish, command.usual(turn, wish));
    }
}
