package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.profile.Profile;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import coach.connects.wallet.GrantKind;
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

    public static boolean isOpen(CommandContext context) {
        return context.state().reminders().monthly().isEmpty()
                && !context.state().wasOffered(ASKED);
    }

    public static FreelancerState asked(FreelancerState state) {
        return state.withHint(ASKED);
    }

    /** The question, with the day on which they are given to somebody with this billing day. */
    public static RichText question(CommandContext context, Connects amount, int billingDay) {
        return context.text("reminder.monthly.ask", "n", amount, "day", Profile.monthlyDayOf(billingDay));
    }

    /** The answers: yes, no, and the other amounts that the policy knows. */
    public static List<ButtonSpec> answers(CommandContext context, Connects amount, int day) {
        List<ButtonSpec> offers = new ArrayList<>();
        offers.add(ButtonSpec.once(context.plain("button.yes"), "reminders", "grant " + amount + " " + day));
        for (Connects other : amounts(context)) {
            if (!other.equals(amount)) {
                offers.add(ButtonSpec.once(
                        context.plain("reminder.button.monthly", "n", other),
                        "reminders",
                        "grant " + other + " " + day));
            }
        }
        offers.add(ButtonSpec.once(context.plain("button.no"), "reminders", "grant never"));
        return offers;
    }

    /** What is probably given each month: as much as last time, or what the policy knows. */
    public static Optional<Connects> usual(CommandContext context) {
        return context.state().wallet().entries().stream()
                .filter(entry ->
                        entry instanceof coach.connects.wallet.Grant grant && grant.grant() == GrantKind.MONTHLY)
                .map(entry -> Connects.of(entry.amount()))
                .reduce((earlier, later) -> later)
                .or(() -> amounts(context).stream().findFirst());
    }

    private static List<Connects> amounts(CommandContext context) {
        ConnectsPolicy policy = context.state().wallet().terms().policy(context.today(), context.policies());
        return policy.grant(GrantKind.MONTHLY).amounts().stream()
                .map(PolicyValue::value)
                .toList();
    }
}
