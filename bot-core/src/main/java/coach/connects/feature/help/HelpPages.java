package coach.connects.feature.help;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.CommandSpec.Scope;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.NearestCommand;
import coach.connects.engine.TextLines;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The screens of /help: the topics, the commands of one, and what one command does.
 *
 * @param commands all declarations, in the order in which they are listed
 */
record HelpPages(CommandContext context, List<CommandSpec> commands) {
    private static final int BUTTONS_A_ROW = 2;

    MessageDraft topics() {
        List<ButtonSpec> topics = Stream.of(Category.values())
                .map(topic -> to(context.plain("help.topic." + key(topic)), HelpCommand.TOPIC + key(topic)))
                .toList();
        boolean among = context.event().source().amongOthers();
        return context.draft(context.text(among ? "help.head.among" : "help.head"))
                .withRowsOf(BUTTONS_A_ROW, topics);
    }

    /** The same, with the way back to the first message. */
    MessageDraft topicsFromStart() {
        return topics().withRow(to(context.plain("button.back"), HelpCommand.START));
    }

    /** All commands of a topic: by name, which a tap runs, and by button. */
    MessageDraft topic(Category topic) {
        List<CommandSpec> there = commands.stream()
                .filter(spec -> spec.category() == topic && !spec.name().equals(HelpCommand.NAME))
                .sorted(Comparator.comparing(spec -> spec.scope() == Scope.ADMINISTRATORS))
                .toList();
        TextLines lines = new TextLines().add(context.text("help.topic.head." + key(topic)));
        there.forEach(spec -> add(lines, spec));
        there.stream()
                .filter(CommandSpec::inMenu)
                .findFirst()
                .or(() -> there.stream().findFirst())
                .ifPresent(spec -> lines.add(context.text("help.foot", "command", RichText.of(spec.name()))));
        return context.draft(lines.text())
                .withRowsOf(
                        BUTTONS_A_ROW,
                        there.stream()
                                .map(spec -> to(label(spec), HelpCommand.SHOW + spec.name()))
                                .toList())
                .withRow(to(context.plain("button.back"), HelpCommand.TOPICS));
    }

    /** The way back to the list of a topic. */
    ButtonSpec backTo(Category topic) {
        return to(context.plain("button.back"), HelpCommand.TOPIC + key(topic));
    }

    /** What one command does, with an example and the way to take it back. */
    MessageDraft about(CommandSpec spec) {
        RichText what = RichText.of(label(spec));
        TextLines lines = new TextLines()
                .add(context.text("help.page", "what", what, "name", RichText.command(spec.name())))
                .add(context.text("help.more." + spec.name()));
        example(spec).ifPresent(example -> lines.add(context.text("help.page.example", "example", example)));
        MessageDraft page = context.draft(lines.text());
        return context.at().isPrivate() ? page.withRow(run(spec), backTo(spec.category())) : page;
    }

    /** What a group hears of it, in a few lines: everybody there reads them. */
    MessageDraft inGroup() {
        TextLines lines = new TextLines().add(context.text("help.group"));
        commands.stream()
                .filter(spec -> spec.scope() != Scope.PRIVATE && !spec.name().equals(HelpCommand.NAME))
                .forEach(spec -> lines.add(line(spec)));
        lines.add(context.text("help.group.foot"));
        return context.draft(lines.text())
                .withRow(ButtonSpec.privateLink(context.plain("bot.start.help"), HelpCommand.NAME, ""));
    }

    /** There is no such command; the one that was probably meant is one tap away. */
    MessageDraft unknown(String name, Optional<String> near) {
        return near.map(meant -> NearestCommand.reply(context, name, meant, ""))
                .orElseGet(() -> context.draft(context.text("bot.command.unknown", "typed", "/" + name)));
    }

    /** The topic of this key, or of these words; empty when they mean none. */
    Optional<Category> topicCalled(String words) {
        return Stream.of(Category.values())
                .filter(topic -> key(topic).equals(words) || context.lists("help.topic.words." + key(topic), words))
                .findFirst();
    }

    private void add(TextLines lines, CommandSpec spec) {
        lines.add(line(spec));
        example(spec).ifPresent(example -> lines.add(context.text("help.example", "example", example)));
    }

    private RichText line(CommandSpec spec) {
        return context.text(
                "help.line",
                "name",
                RichText.command(spec.name()),
                "summary",
                context.text("command." + spec.name() + ".summary"));
    }

    /** Empty where the name alone is all there is to say. */
    private Optional<RichText> example(CommandSpec spec) {
        return Optional.of(context.text("command." + spec.name() + ".example"))
                .filter(example -> !example.plain().equals("/" + spec.name()));
    }

    private ButtonSpec run(CommandSpec spec) {
        return to(label(spec), HelpCommand.RUN + spec.name());
    }

    private String label(CommandSpec spec) {
        return context.plain("help.do." + spec.name());
    }

    private static ButtonSpec to(String label, String argument) {
        return ButtonSpec.of(label, HelpCommand.NAME, argument);
    }

    private static String key(Category topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
