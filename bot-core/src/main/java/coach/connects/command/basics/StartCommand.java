package coach.connects.command.basics;

import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Offer;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import java.util.List;

/**
 * {@code /start}: five lines on one phone screen, value first. It asks nothing and records nothing; every command works
 * without it.
 */
public final class StartCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of("start", Task.CHECK_A_JOB, false);

    /** What a link to the bot carries before a code of {@code /link}. */
    public static final String LINK = "link_";

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        if (words.startsWith(LINK)) {
            return invited(turn, words.substring(LINK.length()));
        }
        String policy = turn.dossier()
                .wallet()
                .terms()
                .policy(turn.today(), turn.policies())
                .name();
        String other = other(turn, policy);
        return turn.say(turn.message(turn.words(
                        "bot.start", "rules", turn.words("bot.rules." + known(turn, policy), "policy", policy)))
                .row(Offer.of(turn.label("bot.start.example"), "check", "example"))
                .row(List.of(
                        Offer.of(
                                turn.label("bot.start.switch." + known(turn, other), "policy", other),
                                "rules",
                                "policy " + other),
                        Offer.of(turn.label("bot.start.help"), "help", ""))));
    }

    /** A link may come from anybody, so it does not join at once as a code does that somebody typed. */
    private static Step invited(Turn turn, String code) {
        return turn.say(turn.message(turn.words("link.invited"))
                .row(
                        Offer.once(turn.label("button.no"), "link", ""),
                        Offer.once(turn.label("button.yes"), "link", "enter " + code)));
    }

    /** The policy that a button switches to: of the others the first by name. */
    private static String other(Turn turn, String policy) {
        return turn.policies().names().stream()
                .filter(name -> !name.equals(policy))
                .findFirst()
                .orElse(policy);
    }

    /** A deployer's own policy has no sentence of its own and is called by its name. */
    private static String known(Turn turn, String policy) {
        return turn.messages().has("bot.rules." + policy) ? policy : "other";
    }
}
