package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.MoneyFormatter;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.DerivedEntry;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Lot;
import coach.connects.wallet.Lot.LotOrigin;
import coach.connects.wallet.PurchaseAllowance;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Statement.Rollover;
import java.util.List;
import java.util.Optional;

/** The wallet in words: each number with the rule from which it follows and where the rule comes from. */
public final class WalletFormatter {
    private static final int MOST_LOTS = 6;

    private WalletFormatter() {}

    /** All of it; the balance first. */
    static RichText of(View view, Statement statement) {
        TextLines lines = new TextLines().add(balance(view, statement));
        next(view, statement).ifPresent(lines::add);
        lots(view, statement, lines);
        lines.add(allowance(view, statement));
        rollover(view, statement).ifPresent(lines::add);
        price(view, statement).ifPresent(lines::add);
        return lines.text();
    }

    /** The balance and its worth. */
    public static RichText balance(View view, Statement statement) {
        return statement
                .worth()
                .map(worth -> view.text(
                        "wallet.balance.worth", "n", statement.balance(), "worth", MoneyFormatter.of(view, worth)))
                .orElseGet(() -> view.text("wallet.balance", "n", statement.balance()));
    }

    /** What goes next, where anything does. */
    public static Optional<RichText> next(View view, Statement statement) {
        return statement.ahead().stream().findFirst().map(next -> next(view, statement, next));
    }

    /** All that go next, be it by their age or above the cap (G-06, G-07). */
    private static RichText next(View view, Statement statement, DerivedEntry next) {
        List<DerivedEntry> together = statement.ahead().stream()
                .filter(entry -> entry.effectiveOn().equals(next.effectiveOn()) && entry.kind() == next.kind())
                .toList();
        Connects connects = together.stream().map(DerivedEntry::connects).reduce(Connects.ZERO, Connects::plus);
        if (next.kind() == EntryKind.ROLLOVER) {
            return view.text("wallet.next.lost", "n", connects, "day", next.effectiveOn());
        }
        boolean dated = statement.lots().stream()
                .filter(lot -> together.stream().anyMatch(entry -> entry.isOf(lot)))
                .allMatch(Lot::dated);
        String key = dated ? "wallet.next" : "wallet.next.latest";
        return view.text(key, "n", connects, "day", next.effectiveOn().minusDays(1));
    }

    private static void lots(View view, Statement statement, TextLines lines) {
        List<Lot> lots = statement.lots();
        for (Lot lot : lots.subList(0, Math.min(MOST_LOTS, lots.size()))) {
            lines.add(lot(view, lot, statement.policy()));
        }
        if (lots.size() > MOST_LOTS) {
            lines.add(view.text("wallet.lots.more", "n", lots.size() - MOST_LOTS));
        }
    }

    private static RichText lot(View view, Lot lot, ConnectsPolicy policy) {
        Optional<Usd> own = ownPrice(lot, policy);
        String origin = "wallet.lot."
                + (own.isPresent() ? "purchase.paid" : lot.origin().word());
        return view.text(
                lot.dated() ? "wallet.lot" : "wallet.lot.latest",
                "n",
                lot.remaining(),
                "origin",
                view.text(origin, "day", lot.acquiredOn(), "each", own.orElse(Usd.ZERO)),
                "day",
                lot.lastUsableDay());
    }

    /** How many may be bought now, and which cap says so (G-04, G-05). */
    public static RichText allowance(View view, Statement statement) {
        PurchaseAllowance allowance = statement.allowance();
        RichText rules = RichText.of(statement.policy().title());
        Optional<Cap> decisive = allowance.decisive();
        if (decisive.isEmpty()) {
            return view.text("wallet.allowance.none", "rules", rules);
        }
        Connects most = allowance.most().orElse(Connects.ZERO);
        Connects cap =
                statement.policy().cap(decisive.get(), statement.account()).orElse(Connects.ZERO);
        String key = "wallet.allowance." + decisive.get().word();
        return view.text(key, "n", most, "cap", cap, "rules", rules);
    }

    /** What the next 1st does (G-06); nothing for an empty wallet. */
    public static Optional<RichText> rollover(View view, Statement statement) {
        Rollover rollover = statement.rollover();
        if (statement.balance().isZero()) {
            return Optional.empty();
        }
        if (rollover.rollsOver().isZero() && rollover.lost().isZero()) {
            return Optional.of(view.text("wallet.rollover.nothing", "day", rollover.on()));
        }
        RichText rules = RichText.of(statement.policy().title());
        Optional<Connects> cap = statement.policy().cap(Cap.ROLLOVER, statement.account());
        if (cap.isEmpty()) {
            return Optional.of(
                    view.text("wallet.rollover.all", "day", rollover.on(), "n", rollover.rollsOver(), "rules", rules));
        }
        String key = rollover.lost().isZero() ? "wallet.rollover" : "wallet.rollover.lost";
        return Optional.of(view.text(
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

    /** What one of a bought lot cost, where that is not the policy's price (W-33). */
    private static Optional<Usd> ownPrice(Lot lot, ConnectsPolicy policy) {
        return lot.paid()
                .filter(each -> lot.origin() == LotOrigin.PURCHASE
                        && policy.price()
                                .filter(price -> price.value().equals(each))
                                .isEmpty())
                .map(Usd::toCents);
    }

    private static Optional<RichText> price(View view, Statement statement) {
        ConnectsPolicy policy = statement.policy();
        RichText rules = RichText.of(policy.title());
        boolean own =
                statement.lots().stream().anyMatch(lot -> ownPrice(lot, policy).isPresent());
        String key = own ? "wallet.price.paid" : "wallet.price";
        return policy.price().map(value -> view.text(key, "price", value.value(), "rules", rules));
    }
}
