package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.RulesOfToday;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Question;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Lot;
import coach.connects.wallet.LotOrigin;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.Recording.Recorded;
import coach.connects.wallet.Statement;
import coach.connects.wallet.StoredEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer to something that was recorded: what, the balance, how long it can be used, what is odd about it, and its
 * undo.
 *
 * @param turn the message that caused it
 * @param made what was recorded
 * @param headline what is said instead of naming each entry
 * @param remarks what is said below
 * @param offers the rows of buttons below the undo
 */
record Receipt(
        Turn turn, Recorded made, Optional<RichText> headline, List<RichText> remarks, List<List<Offer>> offers) {
    Receipt {
        remarks = List.copyOf(remarks);
        offers = List.copyOf(offers);
    }

    static Receipt of(Turn turn, Recorded made) {
        return new Receipt(turn, made, Optional.empty(), List.of(), List.of());
    }

    /** The same of another turn, whose dossier remembers something more. */
    Receipt of(Turn other) {
        return new Receipt(other, made, headline, remarks, offers);
    }

    /** The same, which says this instead of naming each entry. */
    Receipt headed(RichText text) {
        return new Receipt(turn, made, Optional.of(text), remarks, offers);
    }

    /** The same with a remark. */
    Receipt saying(RichText remark) {
        List<RichText> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Receipt(turn, made, headline, more, offers);
    }

    /** The same with a row of buttons. */
    Receipt offering(Offer... row) {
        List<List<Offer>> more = new ArrayList<>(offers);
        more.add(List.of(row));
        return new Receipt(turn, made, headline, remarks, more);
    }

    /** The step: the wallet kept, a question of the wallet closed, the receipt said. */
    Step step() {
        return Step.of(after(), say());
    }

    /** The dossier with the wallet after it; a question of one of these commands has its answer. */
    Dossier after() {
        List<Offer> all = offers.stream().flatMap(List::stream).toList();
        Dossier after = RulesOfToday.remembered(turn.dossier().with(made.after()), all);
        String chat = turn.at().chatKey();
        boolean asked = after.conversation(chat)
                .filter(open -> open.topic() instanceof Question)
                .isPresent();
        return asked ? after.withoutConversation(chat) : after;
    }

    Say say() {
        Say say = turn.message(text()).row(Offer.once(turn.label("button.undo"), "undo", UndoCommand.of(turn.cause())));
        for (List<Offer> row : offers) {
            say = say.row(row);
        }
        return say;
    }

    private RichText text() {
        Lines lines = new Lines();
        EntryText words = new EntryText(turn, made.after());
        headline.ifPresent(lines::add);
        for (StoredEntry entry : headline.isPresent() ? List.<StoredEntry>of() : made.entries()) {
            lines.add(turn.words("wallet.receipt.entry", "entry", entry.match(words)));
        }
        lines.add(balance(turn, made.statement()));
        lots(lines);
        payer().ifPresent(lines::add);
        made.following()
                .ifPresent(correction ->
                        lines.add(turn.words("wallet.receipt.following", "entry", correction.match(words))));
        made.twin().ifPresent(twin -> lines.add(turn.words("wallet.receipt.twin")));
        remarks.forEach(lines::add);
        return lines.text();
    }

    /** The balance and its worth in a line. */
    static RichText balance(Turn turn, Statement statement) {
        Connects balance = statement.balance();
        return statement
                .worth()
                .map(worth -> turn.words("wallet.receipt.balance.worth", "n", balance, "worth", worth))
                .orElseGet(() -> turn.words("wallet.receipt.balance", "n", balance));
    }

    private void lots(Lines lines) {
        Set<Long> fresh = made.entries().stream().map(StoredEntry::seq).collect(Collectors.toSet());
        for (Lot lot : made.statement().lots()) {
            if (fresh.contains(lot.seq()) && lot.origin() != LotOrigin.RETURN) {
                lines.add(usable(lot));
            }
        }
        over(fresh).forEach(lines::add);
    }

    /** What was dated back so far that its lot is gone already: else the balance would seem wrong. */
    private List<RichText> over(Set<Long> fresh) {
        return made.statement().lines().stream()
                .filter(line ->
                        !line.entry().derived() && fresh.contains(line.entry().seq()))
                .sorted(Comparator.comparingLong(line -> line.entry().seq()))
                .flatMap(line -> line
                        .expiresOn()
                        .filter(end -> !end.isAfter(turn.today()))
                        .map(end -> turn.words(
                                "wallet.usable.over", "n", line.entry().amount(), "day", end.minusDays(1)))
                        .stream())
                .toList();
    }

    /** The lot's last usable day, and the rule where that follows from one (G-07). */
    private RichText usable(Lot lot) {
        ConnectsPolicy policy = made.after().terms().policy(lot.acquiredOn(), turn.policies());
        boolean told = !lot.expiresOn().equals(policy.expiryOf(lot.acquiredOn()));
        String key = told ? "wallet.usable" : lot.dated() ? "wallet.usable.rule" : "wallet.usable.latest";
        return turn.words(
                key,
                "n",
                lot.remaining(),
                "day",
                lot.lastUsableDay(),
                "months",
                policy.lifeMonths().value(),
                "rules",
                RichText.of(policy.title()));
    }

    /** Who pays, where the earnings balance is kept: always one of the two in full (G-08). */
    private Optional<RichText> payer() {
        return made.entries().stream()
                .filter(Purchase.class::isInstance)
                .map(Purchase.class::cast)
                .flatMap(purchase -> purchase.paidBy().stream())
                .findFirst()
                .flatMap(payer -> made.statement()
                        .earnings()
                        .map(left -> turn.words(
                                "wallet.receipt.paid." + payer.name().toLowerCase(java.util.Locale.ROOT),
                                "left",
                                left)));
    }
}
