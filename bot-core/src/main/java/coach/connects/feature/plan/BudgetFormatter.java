package coach.connects.feature.plan;

import coach.connects.chat.RichText;
import coach.connects.engine.BudgetMeter;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.profile.BudgetUse;
import coach.connects.profile.PreferenceKey;
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

    /** What is set now, after a change. */
    RichText receipt() {
        TextLines lines = new TextLines();
        if (isNone()) {
            return view.text("budget.saved.none");
        }
        lines.add(view.text("budget.saved"));
        state(lines);
        return lines.text();
    }

    private boolean isNone() {
        return view.state().preferences().get(PreferenceKey.BUDGET).isEmpty()
                && view.state().preferences().get(PreferenceKey.BUDGET_JOB).isEmpty();
    }

    private void state(TextLines lines) {
        BudgetMeter.of(view).ifPresent(use -> lines.add(span(use)));
        Optional<Connects> job = view.state().preferences().get(PreferenceKey.BUDGET_JOB);
        job.ifPresent(most -> lines.add(view.text("budget.job", "n", most)));
        lines.add(view.text("budget.weight." + view.state().preferences().get(PreferenceKey.BUDGET_WEIGHT)));
    }

    private RichText span(BudgetUse use) {
        return view.text(
                "budget." + use.budget().span().word(),
                "n",
                use.budget().most(),
                "spent",
                use.spent(),
                "left",
                use.left(),
                "day",
                use.budget().until(view.today()));
    }
}
