package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.profile.Profile;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The question whether monthly Connects are recorded by themselves from now on (W-11): asked once, when a first one is
 * recorded or the billing day is told.
 */
public final class MonthlyGrantConsent {
    private static final String ASKED = "monthly-asked";

    private MonthlyGrantConsent() {}

    /** Whether it is still to be asked. */
    public static boolean isOpen(View view) {
        return view.state().pool() == Pool.OWN
                && view.state().reminders().monthly().isEmpty()
                && !view.state().wasOffered(ASKED);
    }

    public static FreelancerState asked(FreelancerState state) {
        return state.withSession(session -> session.withHint(ASKED));
    }

    /** The question, with the day on which they are given to somebody with this billing day. */
    public static RichText question(View view, Connects amount, int billingDay) {
        return view.text("reminder.monthly.ask", "n", amount, "day", Profile.monthlyDayOf(billingDay));
    }

    /** The answers: yes, no, and the other amounts that the policy knows. */
    public static List<ButtonSpec> answers(View view, Connects amount, int day) {
        List<ButtonSpec> offers = new ArrayList<>();
        offers.add(ButtonSpec.once(view.plain("button.yes"), "reminders", "grant " + amount + " " + day)
                .asYes());
        for (Connects other : amounts(view)) {
            if (!other.equals(amount)) {
                offers.add(ButtonSpec.once(
                        view.plain("reminder.button.monthly", "n", other), "reminders", "grant " + other + " " + day));
            }
        }
        offers.add(ButtonSpec.once(view.plain("button.no"), "reminders", "grant never")
                .asNo());
        return offers;
    }

    /** What is probably given each month: as much as last time, or what the policy knows. */
    public static Optional<Connects> usual(View view) {
        return view.state().wallet().entries().stream()
                .filter(entry ->
                        entry instanceof coach.connects.wallet.Grant grant && grant.grant() == GrantKind.MONTHLY)
                .map(entry -> Connects.of(entry.amount()))
                .reduce((earlier, later) -> later)
                .or(() -> amounts(view).stream().findFirst());
    }

    private static List<Connects> amounts(View view) {
        ConnectsPolicy policy = view.state().wallet().terms().policy(view.today(), view.policies());
        return policy.grant(GrantKind.MONTHLY).amounts().stream()
                .map(PolicyValue::value)
                .toList();
    }
}
