package coach.connects.command.basics;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Commands;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Declaration.Where;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.job.LowerCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /help [command]}: what there is, by task, with an example each; made from the declarations. */
public final class HelpCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of(
                    "help",
                    Task.SETTINGS,
                    true,
                    Option.of("command", Option.Type.WORDS).withSuggestions())
            .anywhere()
            .reading();

    private Commands commands = new Commands(List.of());

    /** Tells it what there is to help with; itself among them, hence not by the constructor. */
    public void knowing(Commands all) {
        this.commands = all;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(Turn turn, AutocompleteQuery query) {
        return commands.declarations().stream()
                .map(Declaration::name)
                .map(name -> new Suggestion("/" + name, name))
                .toList();
    }

    @Override
    public Step run(Turn turn, String words) {
        String name = words.startsWith("/") ? words.substring(1) : words;
        if (name.isEmpty()) {
            return turn.at().isPrivate() ? turn.say(overview(turn)) : turn.say(inGroup(turn));
        }
        Optional<Command> command = commands.named(LowerCase.of(name));
        return command.map(found -> turn.say(one(turn, found.declaration().name())))
                .orElseGet(() -> unknown(turn, name));
    }

    /** The way from a group: all there is, where one person alone reads it. */
    @Override
    public Step pressOpen(Turn turn, String argument) {
        Turn alone = turn.movedTo(ChatAddress.privateOf(turn.event().source().user()));
        return argument.isEmpty() ? alone.say(overview(alone)) : Command.super.pressOpen(turn, argument);
    }

    private Step unknown(Turn turn, String name) {
        Optional<String> near = commands.nearest(LowerCase.of(name));
        return turn.say(near.map(found ->
                        turn.words("bot.command.nearest", "typed", "/" + name, "near", RichText.of("/" + found)))
                .orElseGet(() -> turn.words("bot.command.unknown", "typed", "/" + name)));
    }

    private RichText overview(Turn turn) {
        RichText all = turn.words("bot.help.head");
        for (Task task : Task.values()) {
            all = all.plus(RichText.of("\n\n"))
                    .plus(turn.words("bot.help.task." + task.name().toLowerCase(Locale.ROOT)));
            for (Declaration declaration : commands.declarations()) {
                if (declaration.task() == task) {
                    all = all.plus(RichText.of("\n")).plus(example(turn, declaration.name()));
                }
            }
        }
        return all.plus(RichText.of("\n\n")).plus(turn.words("bot.help.foot"));
    }

    /** What a group hears of it, in a few lines: everybody there reads them. */
    private Say inGroup(Turn turn) {
        Lines lines = new Lines().add(turn.words("bot.help.group"));
        commands.declarations().stream()
                .filter(declaration -> declaration.where() != Where.PRIVATE && !declaration.equals(DECLARATION))
                .forEach(declaration -> lines.add(example(turn, declaration.name())));
        lines.add(turn.words("bot.help.group.foot"));
        return turn.message(lines.text()).row(Offer.leading(turn.label("bot.start.help"), "help", ""));
    }

    private static RichText example(Turn turn, String name) {
        return turn.words(
                "bot.help.line",
                "example",
                turn.words("command." + name + ".example"),
                "summary",
                turn.words("command." + name + ".summary"));
    }

    private static RichText line(Turn turn, String name) {
        return RichText.of("/" + name + " ").plus(turn.words("command." + name + ".summary"));
    }

    private static RichText one(Turn turn, String name) {
        return line(turn, name).plus(RichText.of("\n")).plus(turn.words("command." + name + ".example"));
    }
}
