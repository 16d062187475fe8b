package coach.connects.feature.host;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.parsing.CaseFolding;
import coach.connects.profile.Identity;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /host}: what whoever hosts the bot sees and decides. It stands in no menu and no help; to anybody else it says no
 * more than whom it is for. What it does lies outside of the owner's own state, and doing it twice changes nothing. Each act is
 * a line of the log, without whom it is about.
 */
public final class HostCommand implements Command {
    static final String NAME = "host";

    private static final Logger LOG = LoggerFactory.getLogger(HostCommand.class);
    private static final CommandSpec DECLARATION =
            CommandSpec.of(NAME, Category.DATA, false, CommandParameter.of("what", CommandParameter.Type.WORDS));
    private static final String PAUSE = "pause";
    private static final String RESUME = "resume";
    private static final String BACKUP = "backup";
    private static final String ANNOUNCE = "announce";
    private static final String BLOCK = "block";
    private static final String UNBLOCK = "unblock";
    private static final String SEND = "send";
    private static final String DROP = "drop";

    private final HostAdministration administration;
    private final HostScreen screen;
    private final Announcements announcements;
    private final HostRuntime machine;

    /**
     * Answers whoever owns the bot, by this administration.
     *
     * @param screen what it shows
     * @param machine the process around the core
     */
    public HostCommand(
            HostAdministration administration, HostScreen screen, Announcements announcements, HostRuntime machine) {
        this.administration = administration;
        this.screen = screen;
        this.announcements = announcements;
        this.machine = machine;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        Identity person = context.event().source().user();
        if (!administration.isOwner(person)) {
            return words.isEmpty() ? stranger(context) : claim(context, person, words);
        }
        int end = endOfFirst(words);
        String rest = words.substring(end).strip();
        return switch (CaseFolding.of(words.substring(0, end))) {
            case "" -> context.reply(screen.of(context, administration.now()));
            case BACKUP -> backUp(context);
            case PAUSE -> decide(context, () -> pause(context, true));
            case RESUME -> decide(context, () -> pause(context, false));
            case ANNOUNCE -> announcements.preview(context, rest);
            case BLOCK -> keepOut(context, rest, true);
            case UNBLOCK -> keepOut(context, rest, false);
            default -> context.reply(screen.help(context, context.text("host.unknown")));
        };
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (!administration.isOwner(context.event().source().user())) {
            return stranger(context);
        }
        if (argument.startsWith(SEND + " ")) {
            return announcements.send(context, argument.substring(SEND.length() + 1));
        }
        if (argument.equals(DROP)) {
            return context.reply(
                    context.draft(context.text("host.announce.dropped")).inPlaceOfPressed());
        }
        return execute(context, argument);
    }

    private static int endOfFirst(String words) {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static CommandResult stranger(CommandContext context) {
        return context.reply(context.text("host.stranger"));
    }

    /** Of a wrong code nobody learns how many tries are left, nor whether one is out. */
    private CommandResult claim(CommandContext context, Identity person, String code) {
        return decide(context, () -> {
            boolean tried = administration.isClaimable();
            boolean claimed = administration.claims(person, code);
            // Where no code is out, anybody could fill the log.
            if (tried) {
                log(
                        context,
                        claimed
                                ? "somebody is an owner now, by the code"
                                : "somebody tried a code that is not the owner's");
            }
            return claimed
                    ? screen.help(context, context.text("host.claimed"))
                    : context.draft(context.text("host.stranger"));
        });
    }

    private static void log(CommandContext context, String act) {
        LOG.info("message {}: {}", context.eventId(), act);
    }

    private MessageDraft pause(CommandContext context, boolean wanted) {
        administration.change(state -> state.pausedAt().isPresent() == wanted
                ? state
                : state.paused(wanted ? Optional.of(context.now()) : Optional.empty()));
        log(context, wanted ? "an owner paused the bot" : "an owner let the bot go on");
        return wanted
                ? context.draft(context.text("host.pause.on"))
                        .withRow(ButtonSpec.of(context.plain("host.button.resume"), NAME, RESUME))
                : context.draft(context.text("host.pause.off"));
    }

    private CommandResult backUp(CommandContext context) {
        if (!machine.backsUp()) {
            return context.reply(context.text("host.backup.elsewhere"));
        }
        return decide(context, () -> {
            HostRuntime.Backup done = machine.backUp();
            log(context, done.made() ? "an owner had a backup made" : "an owner wanted a backup, and there is none");
            return context.draft(context.text(
                    done.made() ? "host.backup.made" : "host.backup.failed", "what", RichText.of(done.what())));
        });
    }

    private CommandResult keepOut(CommandContext context, String name, boolean out) {
        // Whom an earlier version took by another name can be let in again.
        boolean named = out
                ? PlatformName.isOne(name) || isAtConsole(name)
                : Identity.parse(name).isPresent();
        if (!named) {
            return context.reply(context.text("host.block.form"));
        }
        if (out && Identity.parse(name).filter(administration::isOwner).isPresent()) {
            return context.reply(context.text("host.block.owner"));
        }
        return decide(context, () -> {
            String hidden = administration.nameOf(name);
            int most = HostScreen.MOST_BLOCKED;
            if (!out && !administration.now().blocked().contains(hidden)) {
                return context.draft(context.text("host.unblock.nobody", "who", RichText.of(name)));
            }
            boolean full = out && administration.now().blocked().size() >= most;
            if (full) {
                return context.draft(context.text("host.block.full", "n", most));
            }
            administration.change(state -> out ? state.blocking(hidden) : state.unblocking(hidden));
            log(context, out ? "an owner keeps somebody out" : "an owner lets somebody in again");
            return context.draft(context.text(out ? "host.blocked" : "host.unblocked", "who", RichText.of(name)));
        });
    }

    private static boolean isAtConsole(String name) {
        return name.startsWith("console:") && Identity.parse(name).isPresent() && name.indexOf(' ') < 0;
    }

    /** What is decided lies in documents of its own, so it is an effect of the step, and says what came of it. */
    private static CommandResult decide(CommandContext context, Supplier<MessageDraft> decision) {
        return CommandResult.of(context.state()).withEffect(communities -> List.of(decision.get()));
    }

    /** The rows that preview an announcement. */
    static ButtonSpec[] confirming(CommandContext context, String id) {
        return new ButtonSpec[] {
            ButtonSpec.once(context.plain("button.no"), NAME, DROP).asNo(),
            ButtonSpec.danger(context.plain("host.button.send"), NAME, SEND + " " + id)
        };
    }

    /** The rows below the figures. */
    static ButtonSpec[] doing(CommandContext context, boolean paused, boolean backsUp) {
        ButtonSpec pause = paused
                ? ButtonSpec.of(context.plain("host.button.resume"), NAME, RESUME)
                : ButtonSpec.of(context.plain("host.button.pause"), NAME, PAUSE);
        return backsUp
                ? new ButtonSpec[] {ButtonSpec.of(context.plain("host.button.backup"), NAME, BACKUP), pause}
                : new ButtonSpec[] {pause};
    }

    /** The ways to say more. */
    static RichText ways(CommandContext context) {
        return new TextLines()
                .add(context.text("host.ways.announce"))
                .add(context.text("host.ways.block"))
                .text();
    }
}
