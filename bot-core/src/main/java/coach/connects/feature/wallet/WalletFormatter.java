package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.TextLines;
import coach.connects.money.Connects;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.DerivedEntry;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Lot;
import coach.connects.wallet.PurchaseAllowance;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Statement.Rollover;
import java.util.List;
import java.util.Optional;

/** The wallet in words: each number with the rule from which it follows and where the rule comes from. */
final class WalletFormatter {
    private static final int MOST_LOTS = 6;

    private WalletFormatter() {}

    /** All of it; the balance first. */
    static RichText of(CommandContext context, Statement statement) {
        TextLines lines = new TextLines().add(balance(context, statement));
        statement.ahead().stream().findFirst().ifPresent(next -> lines.add(next(context, statement, next)));
        lots(context, statement, lines);
        lines.add(allowance(context, statement));
        rollover(context, statement).ifPresent(lines::add);
        price(context, statement.policy()).ifPresent(lines::add);
        return lines.text();
    }

    private static RichText balance(CommandContext context, Statement statement) {
        return statement
                .worth()
                .map(worth -> context.text("wallet.balance.worth", "n", statement.balance(), "worth", worth))
                .orElseGet(() -> context.text("wallet.balance", "n", statement.balance()));
    }

    /** All that go next, be it by their age or above the cap (G-06, G-07). */
    private static RichText next(CommandContext context, Statement statement, DerivedEntry next) {
        List<DerivedEntry> together = statement.ahead().stream()
                .filter(entry -> entry.effectiveOn().equals(next.effectiveOn()) && entry.kind() == next.kind())
                .toList();
        Connects connects = together.stream().map(DerivedEntry::connects).reduce(Connects.ZERO, Connects::plus);
        if (next.kind() == EntryKind.ROLLOVER) {
            return context.text("wallet.next.lost", "n", connects, "day", next.effectiveOn());
        }
        boolean dated = statement.lots().stream()
                .filter(lot -> together.stream().anyMatch(entry -> entry.isOf(lot)))
                .allMatch(Lot::dated);
        String key = dated ? "wallet.next" : "wallet.next.latest";
        return context.text(key, "n", connects, "day", next.effectiveOn().minusDays(1));
    }

    private static void lots(CommandContext context, Statement statement, TextLines lines) {
        List<Lot> lots = statement.lots();
        for (Lot lot : lots.subList(0, Math.min(MOST_LOTS, lots.size()))) {
            lines.add(lot(context, lot));
        }
        if (lots.size() > MOST_LOTS) {
            lines.add(context.text("wallet.lots.more", "n", lots.size() - MOST_LOTS));
        }
    }

    private static RichText lot(CommandContext context, Lot lot) {
        String origin = "wallet.lot." + lot.origin().word();
        return context.text(
                lot.dated() ? "wallet.lot" : "wallet.lot.latest",
                "n",
                lot.remaining(),
                "origin",
                context.text(origin, "day", lot.acquiredOn()),
                "day",
                lot.lastUsableDay());
    }

    /** How many may be bought now, and which cap says so (G-04, G-05). */
    static RichText allowance(CommandContext context, Statement statement) {
        PurchaseAllowance allowance = statement.allowance();
        RichText rules = RichText.of(statement.policy().title());
        Optional<Cap> decisive = allowance.decisive();
        if (decisive.isEmpty()) {
            return context.text("wallet.allowance.none", "rules", rules);
        }
        Connects most = allowance.most().orElse(Connects.ZERO);
        Connects cap =
                statement.policy().cap(decisive.get(), statement.account()).orElse(Connects.ZERO);
        String key = "wallet.allowance." + decisive.get().word();
        return context.text(key, "n", most, "cap", cap, "rules", rules);
    }

    /** What the next 1st does (G-06); nothing for an empty wallet. */
    private static Optional<RichText> rollover(CommandContext context, Statement statement) {
        Rollover rollover = statement.rollover();
        if (statement.balance().isZero()) {
            return Optional.empty();
        }
        RichText rules = RichText.of(statement.policy().title());
        Optional<Connects> cap = statement.policy().cap(Cap.ROLLOVER, statement.account());
        if (cap.isEmpty()) {
            return Optional.of(context.text(
                    "wallet.rollover.all", "day", rollover.on(), "n", rollover.rollsOver(), "rules", rules));
        }
        String key = rollover.lost().isZero() ? "wallet.rollover" : "wallet.rollover.lost";
        return Optional.of(context.text(
                key,
                "day",
                rollover.on(),
                "n",
                rollover.rollsOver(),
                "lost",
                rollover.lost(),
                "cap",
                cap.get(),
                "rules",
                rules));
    }

    private static Optional<RichText> price(CommandContext context, ConnectsPolicy policy) {
        RichText rules = RichText.of(policy.title());
        return policy.price().map(value -> context.text("wallet.price", "price", value.value(), "rules", rules));
    }
}
