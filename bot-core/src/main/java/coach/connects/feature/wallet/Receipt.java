package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.feature.wording.MoneyFormatter;
import coach.connects.feature.wording.PolicyUpgradeOffer;
import coach.connects.money.Connects;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingResult.Recorded;
import coach.connects.wallet.Statement;
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
 * @param context the message that caused it
 * @param made what was recorded
 * @param headline what is said instead of naming each entry
 * @param remarks what is said below
 * @param offers the rows of buttons below the undo
 */
record Receipt(
        CommandContext context,
        Recorded made,
        Optional<RichText> headline,
        List<RichText> remarks,
        List<List<ButtonSpec>> offers) {
    private static final Set<String> OF_THE_WALLET = Set.of("buy", "grant", "spend", "return", "adjust", "undo");

    Receipt {
        remarks = List.copyOf(remarks);
        offers = List.copyOf(offers);
    }

    static Receipt of(CommandContext context, Recorded made) {
        return new Receipt(context, made, Optional.empty(), List.of(), List.of());
    }

    /** The same in another context, whose state remembers something more. */
    Receipt in(CommandContext other) {
        return new Receipt(other, made, headline, remarks, offers);
    }

    /** The same, which says this instead of naming each entry. */
    Receipt headed(RichText text) {
        return new Receipt(context, made, Optional.of(text), remarks, offers);
    }

    Receipt withText(RichText remark) {
        List<RichText> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Receipt(context, made, headline, more, offers);
    }

    Receipt withRow(ButtonSpec... row) {
        List<List<ButtonSpec>> more = new ArrayList<>(offers);
        more.add(List.of(row));
        return new Receipt(context, made, headline, remarks, more);
    }

    /** The step: the wallet kept, a question of the wallet closed, the receipt said. */
    CommandResult result() {
        return CommandResult.of(after(), draft());
    }

    /** The state with the wallet after it; a question of one of these commands has its answer. */
    FreelancerState after() {
        List<ButtonSpec> all = offers.stream().flatMap(List::stream).toList();
        FreelancerState after =
                PolicyUpgradeOffer.remembered(context.state().withAccount(account -> account.with(made.after())), all);
        String chat = context.at().chatKey();
        boolean asked = after.conversation(chat)
                .filter(open ->
                        open.topic() instanceof PendingQuestion question && OF_THE_WALLET.contains(question.command()))
                .isPresent();
        return asked ? after.withSession(session -> session.withoutConversation(chat)) : after;
    }

    MessageDraft draft() {
        MessageDraft draft = context.draft(text()).withRow(UndoButton.of(context.view(), context.eventId()));
        for (List<ButtonSpec> row : offers) {
            draft = draft.withRow(row);
        }
        return draft;
    }

    private RichText text() {
        TextLines lines = new TextLines();
        EntryFormatter words = new EntryFormatter(context.view(), made.after());
        headline.ifPresent(lines::add);
        for (RecordedEntry entry : headline.isPresent() ? List.<RecordedEntry>of() : made.entries()) {
            String key = entry.kind() == EntryKind.REVERSAL ? "wallet.receipt.reversal" : "wallet.receipt.entry";
            lines.add(context.text(key, "entry", entry.match(words)));
        }
        lines.add(balance(context, made.statement()));
        lots(lines);
        payer().ifPresent(lines::add);
        made.following()
                .ifPresent(correction ->
                        lines.add(context.text("wallet.receipt.following", "entry", correction.match(words))));
        made.twin().ifPresent(twin -> lines.add(context.text("wallet.receipt.twin")));
        remarks.forEach(lines::add);
        return lines.text();
    }

    /** The balance and its worth in a line. */
    static RichText balance(CommandContext context, Statement statement) {
        Connects balance = statement.balance();
        return statement
                .worth()
                .map(worth -> context.text(
                        "wallet.receipt.balance.worth",
                        "n",
                        balance,
                        "worth",
                        MoneyFormatter.of(context.view(), worth)))
                .orElseGet(() -> context.text("wallet.receipt.balance", "n", balance));
    }

    private void lots(TextLines lines) {
        Set<Long> fresh = made.entries().stream().map(RecordedEntry::seq).collect(Collectors.toSet());
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
                        .filter(end -> !end.isAfter(context.today()))
                        .map(end -> context.text(
                                "wallet.usable.over", "n", line.entry().amount(), "day", end.minusDays(1)))
                        .stream())
                .toList();
    }

    /** The lot's last usable day, and the rule where that follows from one (G-07). */
    private RichText usable(Lot lot) {
        ConnectsPolicy policy = made.after().terms().policy(lot.acquiredOn(), context.policies());
        boolean told = !lot.expiresOn().equals(policy.expiryOf(lot.acquiredOn()));
        String key = told ? "wallet.usable" : lot.dated() ? "wallet.usable.rule" : "wallet.usable.latest";
        return context.text(
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
                        .map(left -> context.text(
                                "wallet.receipt.paid." + payer.name().toLowerCase(java.util.Locale.ROOT),
                                "left",
                                left)));
    }
}
