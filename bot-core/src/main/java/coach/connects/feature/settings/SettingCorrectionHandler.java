package coach.connects.feature.settings;

import coach.connects.chat.ChatEvent;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.PoolScope;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.profile.ProfileField;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "No, 4.5", "sorry, India" right behind a setting that was saved: the same setting with another value is offered, and set by
 * one tap. What it cannot be is refused as if it had been typed there.
 */
public final class SettingCorrectionHandler implements InputHandler {
    private static final int LONGEST = 60;
    /** Who says no more than this behind a No means the value. */
    private static final int MOST_WORDS = 3;
    /** What may stand before a value and says nothing. */
    private static final List<String> LITTLE = Tokens.of("i i'm im am it it's its is to a an the set that should");

    private final List<Command> commands;

    /** Knows the commands whose settings can be put right. */
    public SettingCorrectionHandler(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        boolean brief = words.length() <= LONGEST
                && words.indexOf('\n') < 0
                && words.indexOf('?') < 0
                && !words.startsWith("/")
                && !isEdit(context);
        return brief && context.at().isPrivate() && !context.waits()
                ? context.state().buttons().newestMessage(context.at().chatKey()).stream()
                        .flatMap(button -> set(button).stream())
                        .findFirst()
                        .flatMap(setting -> corrected(context, setting, Said.of(context, words)))
                : Optional.empty();
    }

    /** What an edit says stands in the place of other words, and is no answer to what they did. */
    private static boolean isEdit(CommandContext context) {
        return context.event() instanceof ChatEvent.TextMessage message
                && message.edits().isPresent();
    }

    /**
     * A setting that was saved, or is offered to be.
     *
     * @param line what a person would type to have it so
     */
    private record Setting(Command command, String line, Pool pool) {}

    private Optional<Setting> set(ActiveButton button) {
        String said = button.answer() == Answer.YES ? button.action().argument() : "";
        return commands.stream()
                .flatMap(command -> {
                    String name = command.spec().name();
                    String offered = "/" + name + " ";
                    Optional<String> line = said.startsWith(offered)
                            ? Optional.of(said.substring(offered.length()))
                            : SettingScreen.setAs(button)
                                    .filter(saved -> button.action().command().equals(name));
                    return line.map(one -> new Setting(command, one, button.pool())).stream();
                })
                .findFirst();
    }

    /**
     * What was said.
     *
     * @param corrects whether a word of it says that something was wrong
     * @param value what is left of it
     */
    private record Said(boolean corrects, String value) {
        static Said of(CommandContext context, String words) {
            List<String> left = new ArrayList<>(Tokens.of(words));
            boolean corrects = false;
            while (!left.isEmpty()) {
                String word = CaseFolding.of(left.get(0)).replace(",", "").replace(".", "");
                boolean cue = context.lists("spoken.cue", word) || context.lists("spoken.amiss", word);
                if (!cue && !LITTLE.contains(word)) {
                    break;
                }
                corrects = corrects || (cue && !LITTLE.contains(word));
                left.remove(0);
            }
            return new Said(corrects, String.join(" ", left));
        }

        /** Without a word that says so, a number may be anything. */
        boolean mayBeOf(String line) {
            boolean name = !value.isEmpty()
                    && Character.isLetter(value.charAt(0))
                    && value.chars().noneMatch(Character::isDigit);
            return corrects || (name && !line.startsWith(ProfileField.SKILLS.name()));
        }

        boolean isNumber() {
            return corrects
                    && Tokens.of(value).size() <= MOST_WORDS
                    && value.chars().limit(1).anyMatch(Character::isDigit);
        }
    }

    private static Optional<CommandResult> corrected(CommandContext context, Setting setting, Said said) {
        return said.value().isEmpty() || !said.mayBeOf(setting.line())
                ? Optional.empty()
                : PoolScope.tryRun(
                        context,
                        setting.command().spec(),
                        setting.pool(),
                        there -> offered(there, setting.command(), setting.line(), said));
    }

    private static Optional<CommandResult> offered(CommandContext context, Command command, String line, Said said) {
        List<String> lines = lines(line, said.value());
        Optional<String> right = lines.stream()
                .filter(one -> sets(context, command.execute(context, one)))
                .findFirst();
        CommandContext anew = withoutOffer(context);
        return right.map(one -> anew.reply(anew.draft(
                                context.text("settings.instead", "line", SettingSentence.of(context, command, one)))
                        .withRow(
                                ButtonSpec.sayingOnce(
                                                context.plain("reminder.button.set"),
                                                "/" + command.spec().name() + " " + one)
                                        .asYes(),
                                ButtonSpec.no(context.view()))))
                .or(() -> said.isNumber() ? Optional.of(command.execute(context, lines.get(0))) : Optional.empty());
    }

    /** What was offered and is put right now is offered no more. */
    private static CommandContext withoutOffer(CommandContext context) {
        List<String> offers = context
                .state()
                .buttons()
                .newestMessage(context.at().chatKey())
                .stream()
                .filter(button -> button.answer() == Answer.YES)
                .map(ActiveButton::group)
                .toList();
        return context.with(context.state()
                .withSession(talk -> talk.with(
                        talk.buttons().closing(button -> offers.contains(button.group()), ActiveButton.Use.STOPPED))));
    }

    private static boolean sets(CommandContext context, CommandResult result) {
        return !result.refusal() && result.state().recordsOtherThan(context.state());
    }

    /** The setting by its name with this value, the same value alone, or in the place of its only number. */
    private static List<String> lines(String line, String value) {
        List<String> words = Tokens.of(line);
        List<String> replaced = words.stream()
                .map(word -> Character.isDigit(word.charAt(0)) ? value : word)
                .toList();
        boolean once =
                words.stream().filter(word -> Character.isDigit(word.charAt(0))).count() == 1;
        Stream<String> named =
                Character.isDigit(words.get(0).charAt(0)) ? Stream.of(value) : Stream.of(words.get(0) + " " + value);
        return Stream.concat(named, once ? Stream.of(String.join(" ", replaced)) : Stream.of())
                .toList();
    }
}
