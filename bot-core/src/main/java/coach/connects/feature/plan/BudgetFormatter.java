package coach.connects.feature.plan;

import coach.connects.chat.RichText;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.BudgetMeter;
import coach.connects.money.Connects;
import coach.connects.profile.BudgetUse;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import java.util.Optional;

/** A budget in words (W-32). */
record BudgetFormatter(View view) {
    /** What is set, what is left of it, and what happens above it. */
    RichText overview() {
        TextLines lines = new TextLines();
        if (isNone()) {
            lines.add(view.text("budget.none"));
        } else {
            state(lines);
        }
        return lines.add(view.text("budget.ask")).text();
    }

    /** What is set now, after a change, and what it took the place of. */
    RichText receipt(Preferences before) {
        boolean weighed = !before.get(PreferenceKey.BUDGET_WEIGHT)
                .equals(view.state().preferences().get(PreferenceKey.BUDGET_WEIGHT));
        if (isNone()) {
            return view.text(weighed ? "budget.saved.weight" : "budget.saved.none");
        }
        return new TextLines()
                .add(view.text("budget.saved"))
                .add(changed(before))
                .text();
    }

    /** What would be set, and what it would take the place of. */
    RichText changed(Preferences before) {
        if (isNone()) {
            return view.text("budget.none");
        }
        TextLines lines = new TextLines();
        Preferences now = view.state().preferences();
        replaced(before.get(PreferenceKey.BUDGET), now.get(PreferenceKey.BUDGET))
                .ifPresent(gone ->
                        lines.add(view.text("budget.replaced." + gone.span().word(), "n", gone.most())));
        replaced(before.get(PreferenceKey.BUDGET_JOB), now.get(PreferenceKey.BUDGET_JOB))
                .ifPresent(gone -> lines.add(view.text("budget.replaced.job", "n", gone)));
        state(lines);
        return lines.text();
    }

    private static <T> Optional<T> replaced(Optional<T> before, Optional<T> now) {
        return before.filter(was -> now.isPresent() && !now.get().equals(was));
    }

    private static String key(BudgetUse use) {
        String key = "budget." + use.budget().span().word();
        return use.spent().isZero() ? key + ".unspent" : key;
    }

    private boolean isNone() {
        return view.state().preferences().get(PreferenceKey.BUDGET).isEmpty()
                && view.state().preferences().get(PreferenceKey.BUDGET_JOB).isEmpty();
    }

    private void state(TextLines lines) {
        BudgetMeter.of(view).ifPresent(use -> lines.add(BudgetMeter.said(view, key(use), use)));
        Optional<Connects> job = view.state().preferences().get(PreferenceKey.BUDGET_JOB);
        job.ifPresent(most -> lines.add(view.text("budget.job", "n", most)));
        lines.add(view.text("budget.weight." + view.state().preferences().get(PreferenceKey.BUDGET_WEIGHT)));
    }
}
