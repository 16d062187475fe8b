package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.RedeliveryHandler;
import coach.connects.engine.TextLines;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.util.List;

/** A message that was delivered again is answered from the entries that it caused (W-10), else with "already done". */
public final class WalletRedelivery implements RedeliveryHandler {
    @Override
    public CommandResult replay(CommandContext context) {
        Wallet wallet = new WalletAccess(context).knowing(context.eventId());
        List<RecordedEntry> entries = wallet.causedBy(context.eventId());
        if (entries.isEmpty()) {
            boolean idle = context.state().processed().isIdle(context.eventId());
            return context.reply(context.text(idle ? "bot.again.idle" : "bot.again"));
        }
        EntryFormatter words = new EntryFormatter(context.view(), wallet);
        TextLines lines = new TextLines().add(context.text("wallet.repeat"));
        entries.forEach(entry -> lines.add(context.text(line(entry), "entry", entry.match(words))));
        lines.add(Receipt.balance(context, new WalletAccess(context).statement()));
        // Buttons would change the state; what was recorded can be undone by its command too.
        boolean undone = entries.stream().allMatch(WalletRedelivery::isReversal);
        return context.reply((undone ? lines : lines.add(context.text("wallet.repeat.undo"))).text());
    }

    private static String line(RecordedEntry entry) {
        return isReversal(entry) ? "wallet.undo.done" : "wallet.receipt.entry";
    }

    private static boolean isReversal(RecordedEntry entry) {
        return entry.kind() == EntryKind.REVERSAL;
    }
}
