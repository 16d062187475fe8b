package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.RichText;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds who answers words: a command by its name, an open question, or whoever understands them.
 *
 * @param commands by name
 * @param inputHandlers asked in this order about words that name no command
 * @param groupTextHandler hears what is said in groups, though nobody called the bot
 */
record TextRouter(CommandRegistry commands, List<InputHandler> inputHandlers, InputHandler groupTextHandler) {
    /** From how many lines on a text that begins with no command's name is read as a page. */
    private static final int PAGE_LINES = 3;

    /** What is longer was pasted, and is read or refused as a whole. */
    private static final int LONGEST_LEFT = 60;

    /** Words that were filled in under a question; in a group they answer that or nothing. */
    CommandResult answer(CommandContext context, String words) {
        if (context.at().isPrivate()) {
            return route(context, words);
        }
        return context.openConversation()
                .flatMap(open -> new OpenQuestion(commands, open).answered(context, words))
                .orElseGet(context::closedButton);
    }

    CommandResult route(CommandContext context, String text) {
        if (text.startsWith("/")) {
            return runCommand(context, text);
        }
        if (!context.at().isPrivate() && context.event().source().called()) {
            return GroupMemory.rememberGroup(context, new GroupTalk(commands, inputHandlers).answer(context, text));
        }
        if (!context.at().isPrivate()) {
            return overheard(context, text);
        }
        return routePrivate(ReplyResolver.reopening(context), text);
    }

    private CommandResult routePrivate(CommandContext context, String text) {
        Optional<Conversation> open = context.state().conversation(context.at().chatKey());
        boolean over = open.filter(asking -> asking.isOver(context.now())).isPresent();
        return heard(context, text)
                .orElseGet(() -> over
                        ? answerExpired(context, open.get(), text)
                        : fallback(InterruptedQuestion.droppingConfirmation(commands, context), text));
    }

    /** What is made of words said in private; empty where nobody understands them, or a question is over that they may answer. */
    Optional<CommandResult> heard(CommandContext context, String text) {
        Optional<CommandResult> aside = interruption(context, text);
        if (aside.isPresent()) {
            return Optional.of(InterruptedQuestion.nameBelow(commands, context, "", aside.get()));
        }
        Optional<Conversation> open = context.state().conversation(context.at().chatKey());
        if (open.isPresent() && open.get().isOver(context.now())) {
            return Optional.empty();
        }
        return open.flatMap(conversation -> new OpenQuestion(commands, conversation).meant(context, text))
                .or(() -> freeText().whateverWaits(context, text))
                .or(() -> open.flatMap(conversation -> answerOpenQuestion(context, conversation, text)))
                .or(() -> understood(InterruptedQuestion.droppingConfirmation(commands, context), text)
                        .map(result -> InterruptedQuestion.nameBelow(commands, context, "", result)));
    }

    /** What comes of an answer; words without a figure that the question did not take may mean something else. */
    private Optional<CommandResult> answerOpenQuestion(CommandContext context, Conversation conversation, String text) {
        Optional<CommandResult> answer = new OpenQuestion(commands, conversation).answered(context, text);
        boolean figure = NumericPhraseParser.isIn(text) && !NumericPhraseParser.tellsADeed(context, text);
        boolean maybeElse =
                conversation.topic() instanceof PendingQuestion && text.strip().indexOf(' ') > 0 && !figure;
        return maybeElse
                        && answer.filter(result ->
                                        result.refusal() || result.state().equals(context.state()))
                                .isPresent()
                ? reroute(context, conversation, text).or(() -> answer)
                : answer;
    }

    /** The same words as if nothing were asked; what is, is said to wait. */
    private Optional<CommandResult> reroute(CommandContext context, Conversation conversation, String text) {
        CommandContext free =
                context.with(context.state().withSession(talk -> talk.withoutConversation(conversation.chat())));
        return firstOf(handler -> handler.interrupt(free, text))
                .or(() -> understood(free, text))
                .map(result -> InterruptedQuestion.nameBelow(commands, context, "", result));
    }

    private CommandResult fallback(CommandContext context, String text) {
        return firstOf(handler -> context.waits() ? Optional.empty() : handler.puzzled(context, text))
                .orElseGet(() -> freeText().notUnderstood(context, text));
    }

    /** What is made of words wherever they are said, and whatever waits; empty where nothing is. */
    Optional<CommandResult> interruption(CommandContext context, String text) {
        return freeText()
                .lookedAt(context, text)
                .or(() -> firstOf(handler ->
                        handler.interrupt(InterruptedQuestion.droppingConfirmation(commands, context), text)));
    }

    /** Answers a message in which there is nothing to read, such as a voice message. */
    CommandResult unreadable(CommandContext context) {
        return freeText().unreadable(context);
    }

    /** Answers what somebody else wrote, in which there is no job. */
    CommandResult passedOn(CommandContext context) {
        return freeText().passedOn(context);
    }

    /** Words in a group that nobody said to the bot, whatever they begin with. */
    CommandResult overheard(CommandContext context, String text) {
        return groupTextHandler.tryHandle(context, text).orElseGet(() -> context.noReply());
    }

    /** Answers several messages of which nothing was understood. */
    CommandResult notUnderstood(CommandContext context) {
        return freeText().notUnderstood(context, "");
    }

    /** Words after a day: an answer where they still can be one, else something new; the question is dropped. */
    private CommandResult answerExpired(CommandContext context, Conversation late, String text) {
        CommandContext fresh = context.with(context.state().withSession(talk -> talk.withoutConversation(late.chat())));
        Optional<Command> asking = commands.named(late.topic().command());
        return freeText()
                .whateverWaits(fresh, text)
                .or(() -> asking.flatMap(command -> PoolScope.tryRun(
                        fresh, command.spec(), late.pool(), there -> command.onLateAnswer(there, late.topic(), text))))
                .or(() -> understood(fresh, text))
                .or(() -> asking.flatMap(command -> PoolScope.tryRun(
                                fresh, command.spec(), late.pool(), there -> command.restart(there, late.topic())))
                        .map(again -> again.asNewMessages().withFirstLine(fresh.text("bot.conversation.over"))))
                .orElseGet(() -> freeText().notUnderstood(fresh, text));
    }

    private FreeTextHandler freeText() {
        return new FreeTextHandler(commands);
    }

    private CommandResult runCommand(CommandContext asked, String text) {
        String name = CommandRegistry.nameIn(text);
        CommandContext context = InterruptedQuestion.droppingConfirmation(commands, asked, name);
        Optional<Command> command = commands.named(name);
        if (command.isEmpty()) {
            return pastedPage(context, text)
                    .orElseGet(() -> unknownCommand(context, name, CommandRegistry.restOf(text)));
        }
        String rest = CommandRegistry.restOf(text);
        CommandSpec spec = command.get().spec();
        CommandResult result = CommandPermission.refusal(context, spec)
                .or(() -> inWords(context, spec, name, rest))
                .orElseGet(() -> GroupMemory.rememberGroup(
                        context,
                        nameLeftovers(
                                context,
                                spec,
                                PoolScope.arguments(context, spec, rest),
                                PoolScope.execute(
                                        CommandPermission.redirectToPrivate(context, spec), command.get(), rest))));
        return InterruptedQuestion.nameBelow(
                commands, context, spec.name(), NextStepButtons.added(commands, context, spec, rest, result));
    }

    /** "/balance 50" says the same as "balance 50", of which the command itself takes nothing. */
    private Optional<CommandResult> inWords(CommandContext context, CommandSpec spec, String name, String rest) {
        boolean takes = !spec.takesNothing()
                || PoolScope.arguments(context, spec, rest).isEmpty()
                || !context.at().isPrivate();
        return takes ? Optional.empty() : firstOf(handler -> handler.interrupt(context, name + " " + rest));
    }

    /** A command that takes nothing says what it left out; others name in their own answer what they do not understand. */
    private static CommandResult nameLeftovers(
            CommandContext context, CommandSpec spec, String rest, CommandResult result) {
        boolean left = spec.takesNothing() && !rest.isEmpty() && rest.length() <= LONGEST_LEFT;
        return left
                ? result.withLastLine(
                        context.text("bot.command.left", "words", rest, "name", RichText.command(spec.name())))
                : result;
    }

    /** The first line of a page that somebody copied may be one such as {@code /hr}. */
    private Optional<CommandResult> pastedPage(CommandContext context, String text) {
        boolean isPage = context.at().isPrivate()
                && text.lines().skip(PAGE_LINES - 1).findAny().isPresent();
        return isPage ? understood(context, text) : Optional.empty();
    }

    private CommandResult unknownCommand(CommandContext context, String name, String rest) {
        if (!context.at().isPrivate()) {
            return context.noReply();
        }
        return commands.nearest(name)
                .map(near -> context.reply(NearestCommand.reply(context, name, near, rest)))
                .orElseGet(() -> context.reply(context.draft(context.text("bot.command.unknown", "typed", "/" + name))
                        .withRow(ButtonSpec.saying(context.plain("words.button.help"), "/help"))));
    }

    /** What is made of words that wait for nothing; empty where nothing is. */
    Optional<CommandResult> understood(CommandContext context, String text) {
        return firstOf(handler -> handler.tryHandle(context, text));
    }

    private Optional<CommandResult> firstOf(Function<InputHandler, Optional<CommandResult>> ask) {
        return inputHandlers.stream().map(ask).flatMap(Optional::stream).findFirst();
    }
}
