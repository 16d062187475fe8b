package coach.connects.feature.help;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PayloadCodec;
import java.util.List;

/**
 * {@code /start}: five lines on one phone screen, value first. It asks nothing and records nothing; every command works
 * without it.
 */
public final class StartCommand implements Command {
    private final boolean connects;

    private static final CommandSpec DECLARATION = CommandSpec.of("start", Category.CHECK_A_JOB, false);

    /** What a link to the bot carries before a code of {@code /link}. */
    public static final String LINK = "link_";

    /** What {@code /link} is told of a code that came by such a link. */
    public static final PayloadCodec<EnteredCode> ENTERED =
            PayloadCodec.of("enter", EnteredCode.class).orEarlier("enter ", "");

    /** A code that came by a link, as the link says it. */
    public record EnteredCode(String code) {}

    /**
     * Says what the bot does.
     *
     * @param connects whether people can connect Upwork
     */
    public StartCommand(boolean connects) {
        this.connects = connects;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.startsWith(LINK)) {
            return invited(context, words.substring(LINK.length()));
        }
        String policy = context.state()
                .wallet()
                .terms()
                .policy(context.today(), context.policies())
                .name();
        String other = other(context, policy);
        // Where commands have to be typed among others; what was said in a group is answered in private.
        boolean among = context.event().source().amongOthers()
                && context.event().source().chat().supportsEphemeral();
        return context.reply(context.draft(context.text(
                        "bot.start",
                        "lead",
                        context.text(among ? "bot.start.lead.server" : "bot.start.lead"),
                        "upwork",
                        context.text(connects ? "bot.start.upwork.connects" : "bot.start.upwork"),
                        "rules",
                        context.text("bot.rules." + known(context, policy), "policy", policy)))
                .withRow(ButtonSpec.of(context.plain("bot.start.example"), "check", "example"))
                .withRow(List.of(
                        ButtonSpec.of(
                                context.plain("bot.start.switch." + known(context, other), "policy", other),
                                "rules",
                                "policy " + other),
                        ButtonSpec.of(context.plain("bot.start.help"), "help", ""))));
    }

    /** A link may come from anybody, so it does not join at once as a code does that somebody typed. */
    private static CommandResult invited(CommandContext context, String code) {
        return context.reply(context.draft(context.text("link.invited"))
                .withRow(
                        ButtonSpec.once(context.plain("button.no"), "link", "").asNo(),
                        ButtonSpec.once(context.plain("button.yes"), "link", ENTERED.write(new EnteredCode(code)))
                                .asYes()));
    }

    /** The policy that a button switches to: of the others the first by name. */
    private static String other(CommandContext context, String policy) {
        return context.policies().names().stream()
                .filter(name -> !name.equals(policy))
                .findFirst()
                .orElse(policy);
    }

    /** A deployer's own policy has no sentence of its own and is called by its name. */
    private static String known(CommandContext context, String policy) {
        return context.messages().has("bot.rules." + policy) ? policy : "other";
    }
}
