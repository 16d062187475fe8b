package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.UndoButton;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.parsing.Tokens;
import coach.connects.profile.ProfileField;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "Undo" below a setting that was saved, "undo my time zone": what it would be again is named, and put back after a yes. Said
 * again it goes further back, as far as receipts are remembered; then it is of the wallet.
 */
public final class SettingUndoHandler implements InputHandler {
    private static final int LONGEST = 80;
    private static final int LONGEST_OPENING = 2;
    private static final Target ANY = new Target("", "");

    private static final Map<String, Target> NAMED = Map.ofEntries(
            Map.entry("setting", ANY),
            Map.entry("settings", ANY),
            Map.entry("preference", ANY),
            Map.entry("quiet hours", new Target("reminders", "quiet")),
            Map.entry("quiet", new Target("reminders", "quiet")),
            Map.entry("pause", new Target("reminders", "pause")),
            Map.entry("reminder", new Target("reminders", "")),
            Map.entry("reminders", new Target("reminders", "")),
            Map.entry("reminder hour", new Target("reminders", "hour")),
            Map.entry("rule", new Target("rules", "")),
            Map.entry("rules", new Target("rules", "")));

    private final List<Command> commands;

    /** Knows the commands whose settings can be put back. */
    public SettingUndoHandler(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Which settings are meant; an empty word is any. */
    private record Target(String command, String name) {
        boolean isOf(Change change) {
            return (command.isEmpty() || command.equals(change.button.action().command()))
                    && (name.isEmpty() || name.equals(change.name()));
        }
    }

    /**
     * A change that stands.
     *
     * @param at its place among all buttons, the oldest first
     */
    private record Change(ActiveButton button, SettingScreen.Undo undo, int at) {
        String name() {
            return Tokens.of(undo.since()).get(0);
        }

        boolean takesBack(Change other) {
            return button.action().command().equals(other.button.action().command())
                    && undo.before().equals(other.undo.since())
                    && undo.since().equals(other.undo.before());
        }
    }

    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        boolean brief = words.length() <= LONGEST && words.indexOf('\n') < 0 && !words.startsWith("/");
        return brief && context.at().isPrivate() && !context.waits() ? target(context, words) : Optional.empty();
    }

    private Optional<CommandResult> target(CommandContext context, String words) {
        List<String> said = Tokens.of(context.plainly(words));
        int at = 0;
        while (at < said.size() && context.lists("undo.said.before", said.get(at))) {
            at++;
        }
        for (int length = LONGEST_OPENING; length > 0; length--) {
            int end = Math.min(said.size(), at + length);
            String opening = String.join(" ", said.subList(at, end));
            if (context.lists("undo.said.opens", opening)) {
                List<String> named = said.subList(end, said.size()).stream()
                        .filter(word -> !context.lists("undo.said.little", word))
                        .toList();
                // "Remove my time zone" forgets it.
                boolean undoes = opening.indexOf(' ') > 0 || context.lists("undo.said.alone", opening);
                return named.isEmpty()
                        ? last(context)
                        : Optional.of(String.join(" ", named))
                                .filter(name -> undoes)
                                .flatMap(name -> of(context, name));
            }
        }
        return Optional.empty();
    }

    /** Below a receipt of a setting: the last change that stands, unless the wallet's last one came after it. */
    private Optional<CommandResult> last(CommandContext context) {
        boolean below = context.state().buttons().newestMessage(context.at().chatKey()).stream()
                .anyMatch(button -> SettingScreen.undo(button).isPresent());
        return below
                ? newest(context, ANY)
                        .filter(change -> !isBehindEntry(context, change))
                        .flatMap(change -> asked(context, change))
                : Optional.empty();
    }

    private static boolean isBehindEntry(CommandContext context, Change change) {
        List<ActiveButton> all = context.state().buttons().all();
        return all.subList(change.at(), all.size()).stream()
                .anyMatch(button -> button.action().command().equals("undo")
                        && UndoButton.FORM.read(button.action().argument()).isPresent());
    }

    /** The last change of the named setting; of a trait that was not changed, what its name is for elsewhere. */
    private Optional<CommandResult> of(CommandContext context, String name) {
        Optional<ProfileField<?>> field = ProfileArgument.of(name).field();
        Optional<Target> target = Optional.ofNullable(NAMED.get(name))
                .or(() -> field.map(trait -> new Target(ProfileCommand.NAME, trait.name())));
        // A trait that was not told before is forgotten, and that has its own question.
        Optional<CommandResult> asked = target.flatMap(one -> newest(context, one))
                .filter(change ->
                        field.isEmpty() || !change.undo().before().equals(change.name() + " " + ProfileCommand.UNTELL))
                .flatMap(one -> asked(context, one));
        return asked.or(() -> target.filter(one -> field.isEmpty())
                .map(none -> context.reply(context.text("wallet.undo.nothing.such"))));
    }

    private static Optional<Change> newest(CommandContext context, Target target) {
        List<ActiveButton> all = context.state().buttons().all();
        List<Change> standing = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            ActiveButton button = all.get(at);
            Optional<SettingScreen.Undo> undo = SettingScreen.undo(button)
                    .filter(one -> button.answer() != Answer.YES
                            && button.chat().equals(context.at().chatKey()));
            if (undo.isPresent()) {
                Change change = new Change(button, undo.get(), at);
                add(change, standing);
            }
        }
        return standing.stream().filter(target::isOf).reduce((older, newer) -> newer);
    }

    /** An undo ends the last change that it took back, and is none itself; the question whether to take back shows the same one. */
    private static void add(Change change, List<Change> standing) {
        if (standing.stream().anyMatch(other -> other.undo().equals(change.undo()))) {
            return;
        }
        for (int at = standing.size() - 1; at >= 0; at--) {
            if (change.takesBack(standing.get(at))) {
                standing.remove(at);
                return;
            }
        }
        standing.add(change);
    }

    private Optional<CommandResult> asked(CommandContext context, Change change) {
        ActiveButton button = change.button();
        return commands.stream()
                .filter(command -> command.spec().name().equals(button.action().command()))
                .findFirst()
                .map(command -> {
                    RichText line =
                            SettingSentence.of(context, command, change.undo().before());
                    ButtonSpec undo = ButtonSpec.once(
                                    context.plain("button.undo"),
                                    command.spec().name(),
                                    button.action().argument())
                            .asYes()
                            .about(button.pool());
                    return context.reply(context.draft(context.text("settings.undo.ask", "line", line))
                            .withRow(undo, ButtonSpec.no(context.view())));
                });
    }
}
