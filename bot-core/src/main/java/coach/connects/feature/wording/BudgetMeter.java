package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.profile.BudgetUse;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.SpendingBudget;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.Optional;

/** How much of somebody's budget is gone today (W-32). */
public final class BudgetMeter {
    private BudgetMeter() {}

    /** Of the wallet as it is; empty where no budget is set for a week or a month. */
    public static Optional<BudgetUse> of(View view) {
        return of(view, view.state().wallet());
    }

    /** Of a wallet that this person could have. Pages are read only where the week or month reaches into them. */
    public static Optional<BudgetUse> of(View view, Wallet wallet) {
        return view.state().preferences().get(PreferenceKey.BUDGET).map(budget -> use(view, wallet, budget));
    }

    /** This sentence with the figures of a budget: what it holds, what is gone and left of it, and its last day. */
    public static RichText said(View view, String key, BudgetUse use) {
        return view.text(
                key,
                "n",
                use.budget().most(),
                "spent",
                use.spent(),
                "left",
                use.left(),
                "day",
                use.budget().until(view.today()));
    }

    private static BudgetUse use(View view, Wallet wallet, SpendingBudget budget) {
        LocalDate since = budget.since(view.today());
        Wallet whole = wallet.hasEveryLineSince(since)
                ? wallet
                : view.archive().wholeWallet(view.state().withAccount(account -> account.with(wallet)));
        return new BudgetUse(budget, whole.on(view.today(), view.policies()).spentSince(since));
    }
}
