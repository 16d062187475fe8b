package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.RichText;
import coach.connects.parsing.CaseFolding;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Finds who answers words: a command by its name, an open question, or whoever understands them.
 *
 * @param commands by name
 * @param inputHandlers asked in this order about words that name no command
 * @param groupTextHandler hears what is said in groups, though nobody called the bot
 */
record TextRouter(CommandRegistry commands, List<InputHandler> inputHandlers, InputHandler groupTextHandler) {
    private static final String FIRST = "start";
    private static final int LONGEST_COMMAND = 60;

    /** Words that were filled in under a question; in a group they answer that or nothing. */
    CommandResult answer(CommandContext context, String words) {
        if (context.at().isPrivate()) {
            return route(context, words);
        }
        return context.state()
                .conversation(context.at().chatKey())
                .filter(open -> !open.isOver(context.now()))
                .flatMap(open -> answered(context, open, words))
                .orElseGet(context::closedButton);
    }

    CommandResult route(CommandContext context, String text) {
        if (text.startsWith("/")) {
            return commanded(context, text);
        }
        if (!context.at().isPrivate()) {
            return groupTextHandler.tryHandle(context, text).orElseGet(() -> context.noReply());
        }
        Optional<Conversation> open = context.state().conversation(context.at().chatKey());
        if (open.isPresent() && open.get().isOver(context.now())) {
            return startOver(context, open.get(), text);
        }
        return open.flatMap(conversation -> answered(context, conversation, text))
                .or(() -> understood(context, text))
                .orElseGet(() -> notUnderstood(context, text));
    }

    /**
     * A greeting is answered like the first command there is. A command's name without its sign, with what belongs to it
     * behind, is a command nearly said.
     */
    private CommandResult notUnderstood(CommandContext context, String text) {
        Optional<Command> first = commands.named(FIRST).filter(start -> GreetingDetector.isOne(context.view(), text));
        if (first.isPresent()) {
            return first.get().execute(context, "");
        }
        int end = text.indexOf(' ');
        String word = CaseFolding.of(end < 0 ? text : text.substring(0, end));
        if (text.length() > LONGEST_COMMAND || commands.named(word).isEmpty()) {
            return context.reply(context.text("bot.words.unknown"));
        }
        Object near = end < 0 ? RichText.of("/" + word) : "/" + text;
        return context.reply(context.text("bot.command.bare", "near", near));
    }

    /** An answer after a day: the question is dropped, what was sent is taken for something new, and both are said. */
    CommandResult startOver(CommandContext context, Conversation late, String text) {
        CommandContext fresh = context.with(context.state().withSession(talk -> talk.withoutConversation(late.chat())));
        CommandResult result = understood(fresh, text)
                .or(() ->
                        commands.named(late.topic().command()).flatMap(command -> command.restart(fresh, late.topic())))
                .orElseGet(() -> notUnderstood(fresh, text));
        return result.asNewMessages().withFirstMessage(context.draft(context.text("bot.conversation.over")));
    }

    private Optional<CommandResult> answered(CommandContext context, Conversation conversation, String text) {
        return commands.named(conversation.topic().command())
                .flatMap(command -> command.onAnswer(
                        context,
                        conversation.topic() instanceof PendingQuestion question ? question.state() : "",
                        text));
    }

    private CommandResult commanded(CommandContext context, String text) {
        String name = CommandRegistry.nameIn(text);
        Optional<Command> command = commands.named(name);
        if (command.isEmpty()) {
            return unknown(context, name);
        }
        String rest = CommandRegistry.restOf(text);
        CommandSpec spec = command.get().spec();
        return CommandPermission.refusal(context, spec)
                .orElseGet(() -> GroupMemory.rememberGroup(
                        context, command.get().execute(CommandPermission.redirectToPrivate(context, spec), rest)));
    }

    private CommandResult unknown(CommandContext context, String name) {
        if (!context.at().isPrivate()) {
            return context.noReply();
        }
        RichText answer = commands.nearest(name)
                .map(near -> context.text("bot.command.nearest", "typed", "/" + name, "near", RichText.of("/" + near)))
                .orElseGet(() -> context.text("bot.command.unknown", "typed", "/" + name));
        return context.reply(answer);
    }

    private Optional<CommandResult> understood(CommandContext context, String text) {
        return inputHandlers.stream()
                .map(handler -> handler.tryHandle(context, text))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
