package coach.connects.feature.help;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandRegistry;
import coach.connects.engine.CommandResult;
import coach.connects.engine.NearestCommand;
import coach.connects.engine.PoolScope;
import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import java.util.List;
import java.util.Optional;

/**
 * {@code /help [command]}: five topics that open in place, and in each all commands, by name and by button; made from the
 * declarations. With a command's name it tells what that does, with an example.
 */
public final class HelpCommand implements Command {
    static final String NAME = "help";
    /** What a button says that goes back to /start, shows all topics, shows one, or runs a command. */
    static final String START = "start";

    static final String TOPICS = "topics";
    static final String TOPIC = "topic ";
    static final String RUN = NearestCommand.RUN;

    /** The same from the list of a topic, which it leads back to. */
    static final String SHOW = "show ";

    private static final CommandSpec DECLARATION = CommandSpec.of(
                    NAME,
                    Category.SETTINGS,
                    true,
                    CommandParameter.of("command", CommandParameter.Type.WORDS).withSuggestions())
            .anywhere()
            .reading();

    private CommandRegistry commands = new CommandRegistry(List.of());

    /** Tells it what there is to help with; itself among them, hence not by the constructor. */
    public void withCommands(CommandRegistry all) {
        this.commands = all;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return commands.specs().stream()
                .map(CommandSpec::name)
                .map(name -> new Suggestion("/" + name, name))
                .toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        HelpPages pages = new HelpPages(context, commands.specs());
        String name = CaseFolding.of(words.startsWith("/") ? words.substring(1) : words);
        if (name.isEmpty()) {
            return context.reply(context.at().isPrivate() ? pages.topics() : pages.inGroup());
        }
        Optional<CommandSpec> command =
                commands.named(name).map(Command::spec).filter(spec -> commands.isListed(spec.name()));
        Optional<Category> topic = pages.topicCalled(name);
        return command.map(spec -> context.reply(pages.about(spec)))
                .or(() -> topic.map(one -> context.reply(pages.topic(one))))
                .or(() -> commands.called(name)
                        .filter(other -> commands.isListed(other.spec().name()))
                        .map(other -> context.reply(pages.about(other.spec()))))
                .orElseGet(() -> context.reply(pages.unknown(name, commands.nearest(name))));
    }

    /**
     * Moving about rewrites the one message, with what a command shows too; what happens that is run from here is a message of
     * its own.
     */
    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        HelpPages pages = new HelpPages(context, commands.specs());
        if (argument.isEmpty()) {
            return context.reply(pages.topicsFromStart().inPlaceOfPressed());
        }
        if (argument.equals(TOPICS)) {
            return context.reply(pages.topics().inPlaceOfPressed());
        }
        if (argument.startsWith(TOPIC)) {
            return pages.topicCalled(argument.substring(TOPIC.length()))
                    .map(topic -> context.reply(pages.topic(topic).inPlaceOfPressed()))
                    .orElseGet(context::closedButton);
        }
        if (argument.equals(START)) {
            return run(context, START).inPlaceOfPressed();
        }
        if (argument.startsWith(SHOW)) {
            return shown(context, pages, argument.substring(SHOW.length()));
        }
        return argument.startsWith(RUN) ? run(context, argument.substring(RUN.length())) : context.closedButton();
    }

    /** What only shows something stands in the place of its topic, with the way back to that. */
    private CommandResult shown(CommandContext context, HelpPages pages, String name) {
        CommandResult result = run(context, name);
        Optional<CommandSpec> spec = commands.named(name).map(Command::spec);
        boolean isScreen = spec.filter(HelpCommand::onlyShows).isPresent()
                && result.messages().size() == 1
                && result.messages().get(0).file().isEmpty();
        if (!isScreen) {
            return result;
        }
        return result.withLastRow(pages.backTo(spec.get().category())).inPlaceOfPressed();
    }

    private static boolean onlyShows(CommandSpec spec) {
        return spec.reads() || spec.category() == Category.LOOK_BACK;
    }

    /** Runs a command with what stands behind its name. */
    private CommandResult run(CommandContext context, String line) {
        String[] said = line.split(" ", 2);
        return commands.named(said[0])
                .map(command -> PoolScope.execute(context, command, said.length > 1 ? said[1] : ""))
                .orElseGet(context::closedButton);
    }

    /** The way from a group: all there is, where one person alone reads it. */
    @Override
    public CommandResult onSharedButton(CommandContext context, String argument) {
        CommandContext alone = context.inPrivate();
        return argument.isEmpty()
                ? alone.reply(new HelpPages(alone, commands.specs()).topics())
                : Command.super.onSharedButton(context, argument);
    }
}
