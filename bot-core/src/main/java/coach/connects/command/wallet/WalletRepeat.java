package coach.connects.command.wallet;

import coach.connects.command.Lines;
import coach.connects.command.Repeat;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.StoredEntry;
import coach.connects.wallet.Wallet;
import java.util.List;

/** A message that was delivered again is answered from the entries that it caused (W-10), else with "already done". */
public final class WalletRepeat implements Repeat {
    @Override
    public Step again(Turn turn) {
        Wallet wallet = knowing(turn);
        List<StoredEntry> entries = wallet.causedBy(turn.cause());
        if (entries.isEmpty()) {
            boolean idle = turn.dossier().handled().isIdle(turn.cause());
            return turn.say(turn.words(idle ? "bot.again.idle" : "bot.again"));
        }
        EntryText words = new EntryText(turn, wallet);
        Lines lines = new Lines().add(turn.words("wallet.repeat"));
        entries.forEach(entry -> lines.add(turn.words(line(entry), "entry", entry.match(words))));
        lines.add(Receipt.balance(turn, new Book(turn).statement()));
        // Buttons would change the dossier; what was recorded can be undone by its command too.
        boolean undone = entries.stream().allMatch(WalletRepeat::isReversal);
        return turn.say((undone ? lines : lines.add(turn.words("wallet.repeat.undo"))).text());
    }

    /** The wallet that has the entries of this message, if any has. */
    private static Wallet knowing(Turn turn) {
        Wallet wallet = turn.dossier().wallet();
        boolean behind = wallet.causedBy(turn.cause()).isEmpty() && wallet.mayBePaged(turn.cause());
        return behind ? turn.library().wholeWallet(turn.dossier()) : wallet;
    }

    private static String line(StoredEntry entry) {
        return isReversal(entry) ? "wallet.undo.done" : "wallet.receipt.entry";
    }

    private static boolean isReversal(StoredEntry entry) {
        return entry.kind() == EntryKind.REVERSAL;
    }
}
