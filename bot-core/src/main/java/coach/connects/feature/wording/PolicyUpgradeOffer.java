package coach.connects.feature.wording;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.session.ButtonAction;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Pool;
import java.util.List;

/**
 * The offer to go by Upwork's rules of today, made once, when what happens contradicts the policy in force (W-12). The
 * state remembers that it was made.
 */
public final class PolicyUpgradeOffer {
    /** What the state remembers. */
    private static final String HINT = "rules-of-today";

    private static final String POLICY = "upwork-2025";
    private static final ButtonAction CHANGE = new ButtonAction("rules", "policy " + POLICY);

    private PolicyUpgradeOffer() {}

    /** The button that switches, unless it was offered before or those rules are in force or not known. */
    public static List<ButtonSpec> buttons(CommandContext context, ConnectsPolicy inForce) {
        boolean possible = context.policies().named(POLICY).isPresent()
                && !inForce.name().equals(POLICY)
                && !context.state().wasOffered(hint(context.state()));
        return possible
                ? List.of(ButtonSpec.once(
                        context.plain("bot.start.switch.upwork-2025"), CHANGE.command(), CHANGE.argument()))
                : List.of();
    }

    /** Each pool goes by a policy of its own (W-37). */
    private static String hint(FreelancerState state) {
        return state.pool() == Pool.OWN ? HINT : HINT + "-" + state.pool().word();
    }

    /** Whether this is what such a button does. */
    public static boolean isOne(ButtonAction action) {
        return action.equals(CHANGE);
    }

    /** The state after these were offered: it remembers the offer if it is among them. */
    public static FreelancerState remembered(FreelancerState state, List<ButtonSpec> offers) {
        boolean offered = offers.stream().anyMatch(button -> button.action().equals(CHANGE));
        return offered ? state.withSession(session -> session.withHint(hint(state))) : state;
    }
}
