package coach.connects.feature.help;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.CommandSpec.Scope;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandRegistry;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /help [command]}: what there is, by task, with an example each; made from the declarations. */
public final class HelpCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "help",
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
        String name = words.startsWith("/") ? words.substring(1) : words;
        if (name.isEmpty()) {
            return context.at().isPrivate() ? context.reply(overview(context)) : context.reply(inGroup(context));
        }
        Optional<Command> command = commands.named(CaseFolding.of(name));
        return command.map(found -> context.reply(one(context, found.spec().name())))
                .orElseGet(() -> unknown(context, name));
    }

    /** The way from a group: all there is, where one person alone reads it. */
    @Override
    public CommandResult onSharedButton(CommandContext context, String argument) {
        CommandContext alone = context.answeringAt(
                ChatAddress.privateOf(context.event().source().user()));
        return argument.isEmpty() ? alone.reply(overview(alone)) : Command.super.onSharedButton(context, argument);
    }

    private CommandResult unknown(CommandContext context, String name) {
        Optional<String> near = commands.nearest(CaseFolding.of(name));
        return context.reply(near.map(found ->
                        context.text("bot.command.nearest", "typed", "/" + name, "near", RichText.of("/" + found)))
                .orElseGet(() -> context.text("bot.command.unknown", "typed", "/" + name)));
    }

    private RichText overview(CommandContext context) {
        RichText all = context.text("bot.help.head");
        for (Category category : Category.values()) {
            all = all.plus(RichText.of("\n\n"))
                    .plus(context.text("bot.help.task." + category.name().toLowerCase(Locale.ROOT)));
            for (CommandSpec spec : commands.specs()) {
                if (spec.category() == category) {
                    all = all.plus(RichText.of("\n")).plus(example(context, spec.name()));
                }
            }
        }
        return all.plus(RichText.of("\n\n")).plus(context.text("bot.help.foot"));
    }

    /** What a group hears of it, in a few lines: everybody there reads them. */
    private MessageDraft inGroup(CommandContext context) {
        TextLines lines = new TextLines().add(context.text("bot.help.group"));
        commands.specs().stream()
                .filter(spec -> spec.scope() != Scope.PRIVATE && !spec.equals(DECLARATION))
                .forEach(spec -> lines.add(example(context, spec.name())));
        lines.add(context.text("bot.help.group.foot"));
        return context.draft(lines.text()).withRow(ButtonSpec.privateLink(context.plain("bot.start.help"), "help", ""));
    }

    private static RichText example(CommandContext context, String name) {
        return context.text(
                "bot.help.line",
                "example",
                context.text("command." + name + ".example"),
                "summary",
                context.text("command." + name + ".summary"));
    }

    private static RichText line(CommandContext context, String name) {
        return RichText.of("/" + name + " ").plus(context.text("command." + name + ".summary"));
    }

    private static RichText one(CommandContext context, String name) {
        return line(context, name).plus(RichText.of("\n")).plus(context.text("command." + name + ".example"));
    }
}
