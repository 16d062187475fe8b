package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryVisitor;
import coach.connects.wallet.Grant;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Wallet;
import java.util.Optional;

/**
 * An entry in words, such as "40 Connects bought on 3 March 2026".
 *
 * @param view whose language and day
 * @param wallet where a reversal finds the entry that it took back
 */
record EntryFormatter(View view, Wallet wallet) implements EntryVisitor<RichText> {
    @Override
    public RichText purchase(Purchase entry) {
        return noted(
                entry,
                entry.cost()
                        .map(cost -> view.text(
                                entry.payment().isPresent()
                                        ? "wallet.entry.purchase.paid"
                                        : "wallet.entry.purchase.cost",
                                "n",
                                entry.connects(),
                                "day",
                                entry.effectiveOn(),
                                "cost",
                                cost,
                                "paid",
                                RichText.of(
                                        entry.payment().map(Payment::toString).orElse(""))))
                        .orElseGet(() -> on("wallet.entry.purchase", entry.connects(), entry)));
    }

    @Override
    public RichText grant(Grant entry) {
        return noted(
                entry,
                view.text(
                        "wallet.entry.grant",
                        "n",
                        entry.connects(),
                        "day",
                        entry.effectiveOn(),
                        "kind",
                        view.text("wallet.grant." + entry.grant().word())));
    }

    @Override
    public RichText proposal(Proposal entry) {
        String kind = entry.free()
                .map(reason -> "wallet.entry.free." + reason.word())
                .or(() -> entry.size().map(size -> "wallet.entry.proposal." + size.word()))
                .orElse("wallet.entry.proposal");
        return noted(entry, on(kind, entry.cost(), entry));
    }

    @Override
    public RichText boost(Boost entry) {
        return noted(entry, on("wallet.entry.boost", entry.connects(), entry));
    }

    @Override
    public RichText badge(Badge entry) {
        return noted(entry, on("wallet.entry.badge", entry.connects(), entry));
    }

    @Override
    public RichText ad(Ad entry) {
        return noted(entry, on("wallet.entry.ad", entry.connects(), entry));
    }

    @Override
    public RichText givenBack(Return entry) {
        return noted(
                entry,
                on(entry.boost() ? "wallet.entry.return.boost" : "wallet.entry.return", entry.connects(), entry));
    }

    @Override
    public RichText correction(Correction entry) {
        String kind = entry.amount() < 0 ? "down" : entry.amount() > 0 ? "up" : "none";
        return noted(entry, on("wallet.entry.correction." + kind, Connects.of(Math.abs(entry.amount())), entry));
    }

    @Override
    public RichText reversal(Reversal entry) {
        Optional<RichText> reversed = wallet.entry(entry.reverses()).map(one -> one.match(this));
        return reversed.map(text -> view.text("wallet.entry.reversal.of", "entry", text))
                .orElseGet(() -> on("wallet.entry.reversal", Connects.of(Math.abs(entry.amount())), entry));
    }

    private RichText on(String key, Connects connects, RecordedEntry entry) {
        return view.text(key, "n", connects, "day", entry.effectiveOn());
    }

    private RichText noted(RecordedEntry entry, RichText text) {
        return entry.note()
                .map(note -> view.text("wallet.entry.noted", "entry", text, "note", note))
                .orElse(text);
    }
}
