package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.feature.wording.BudgetMeter;
import coach.connects.profile.BudgetUse;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import java.util.Optional;

/**
 * Says once that three quarters of a budget are gone, and once that all of it is: in the receipt by which it happens, for
 * that is when one can still do something about it, and no message comes unasked (W-32).
 */
final class BudgetNudge {
    private BudgetNudge() {}

    /** The receipt, with the nudge where this spending crossed a line. */
    static Receipt told(Receipt receipt) {
        CommandContext context = receipt.context();
        Preferences preferences = context.state().preferences();
        if (!preferences.get(PreferenceKey.REMINDERS) || !preferences.get(PreferenceKey.REMIND_BUDGET)) {
            return receipt;
        }
        Optional<BudgetUse> before = BudgetMeter.of(context.view());
        Optional<BudgetUse> after =
                BudgetMeter.of(context.view(), receipt.made().after());
        if (before.isEmpty() || after.isEmpty() || !isCrossed(before.get(), after.get())) {
            return receipt;
        }
        BudgetUse use = after.get();
        String kind = use.isExceeded() ? "above" : use.left().isZero() ? "gone" : "nearly";
        String key = "budget.nudge." + use.budget().span().word() + "." + kind;
        return receipt.withText(BudgetMeter.said(context.view(), key, use))
                .withRow(ButtonSpec.of(context.plain("settings.button.all.budget"), "budget", ""));
    }

    private static boolean isCrossed(BudgetUse before, BudgetUse after) {
        boolean nearly = !before.isNearlyGone() && after.isNearlyGone();
        return nearly || (!before.isExceeded() && after.isExceeded());
    }
}
