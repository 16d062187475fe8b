package coach.connects.command;

import coach.connects.conversation.Action;
import coach.connects.conversation.Dossier;
import coach.connects.wallet.ConnectsPolicy;
import java.util.List;

/**
 * The offer to go by Upwork's rules of today, made once, when what happens contradicts the policy in force (W-12). The
 * dossier remembers that it was made.
 */
public final class RulesOfToday {
    /** What the dossier remembers. */
    public static final String HINT = "rules-of-today";

    private static final String POLICY = "upwork-2025";
    private static final Action CHANGE = new Action("rules", "policy " + POLICY);

    private RulesOfToday() {}

    /** The button that switches, unless it was offered before or those rules are in force or not known. */
    public static List<Offer> offer(Turn turn, ConnectsPolicy inForce) {
        boolean possible = turn.policies().named(POLICY).isPresent()
                && !inForce.name().equals(POLICY)
                && !turn.dossier().hinted(HINT);
        return possible
                ? List.of(Offer.once(turn.label("bot.start.switch.upwork-2025"), CHANGE.command(), CHANGE.argument()))
                : List.of();
    }

    /** The dossier after these were offered: it remembers the offer if it is among them. */
    public static Dossier remembered(Dossier dossier, List<Offer> offers) {
        boolean offered = offers.stream().anyMatch(offer -> offer.action().equals(CHANGE));
        return offered ? dossier.withHint(HINT) : dossier;
    }
}
