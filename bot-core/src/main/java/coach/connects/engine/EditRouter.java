package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.session.ActiveButton;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds who answers words that replace those of an earlier message. What the first words recorded stands, and is told with a
 * button that changes it; what they only offered is closed, with the verdict on them, and the new words count instead. Nothing is booked by an edit of
 * what was said long before: it is asked back.
 *
 * @param commands by name
 * @param texts knows who understands words
 * @param anew answers a message that was not said before
 */
record EditRouter(CommandRegistry commands, TextRouter texts, Function<CommandContext, CommandResult> anew) {
    CommandResult route(CommandContext context, ChatEvent.TextMessage message, String original) {
        EditedMessage edited = new EditedMessage(context.state(), original);
        CommandContext fresh = context.with(edited.withdrawn());
        String text = message.text().strip();
        Optional<CommandResult> stands = standing(fresh, edited, text);
        if (stands.isPresent()) {
            return stands.get();
        }
        CommandResult result = text.startsWith("/")
                ? commanded(fresh, edited, text)
                : context.at().isPrivate() ? said(fresh, edited, text) : saidInGroup(fresh, text);
        return edited.leads() && !result.messages().isEmpty()
                ? result.with(edited.withoutVerdict(result.state())).withLastLine(context.text("edit.instead"))
                : result;
    }

    /** What the first words recorded, where the new ones are about that too. */
    private Optional<CommandResult> standing(CommandContext context, EditedMessage edited, String text) {
        boolean named = text.startsWith("/");
        List<Command> asked = named
                ? commands.named(CommandRegistry.nameIn(text)).stream()
                        .filter(command -> !command.spec().reads())
                        .toList()
                : commands.all();
        if (!named && !context.at().isPrivate() && !context.event().source().called()) {
            return Optional.empty();
        }
        for (EditedMessage.Recording recording : edited.recordings()) {
            Optional<Pool> pool =
                    new PoolSearch(context.view()).ofEvent(recording.eventId()).or(recording::pool);
            for (Command command : asked) {
                CommandContext there = CommandPermission.redirectToPrivate(context, command.spec());
                Optional<CommandResult> told = about(
                        there,
                        pool,
                        one -> command.onEdit(
                                one,
                                recording.eventId(),
                                named
                                        ? PoolScope.argumentsWithin(one, command.spec(), CommandRegistry.restOf(text))
                                        : text));
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CommandResult> about(
            CommandContext context, Optional<Pool> pool, Function<CommandContext, Optional<CommandResult>> act) {
        return pool.isPresent() ? PoolScope.tryRunNamed(context, pool.get(), act) : act.apply(context);
    }

    /** A command does now what it says; where it keeps the wallet, only if its message is the last one or still waits. */
    private CommandResult commanded(CommandContext context, EditedMessage edited, String text) {
        boolean books = commands.named(CommandRegistry.nameIn(text))
                .map(Command::spec)
                .filter(spec -> spec.category() == Category.KEEP_THE_WALLET && !spec.reads())
                .filter(spec -> !CommandRegistry.restOf(text).isEmpty())
                .isPresent();
        if (books && !edited.isLatest()) {
            CommandContext own = without(context.at().isPrivate() ? context : context.inPrivate(), edited);
            return own.reply(FreeTextHandler.offer(own, text, "edit.older.command"));
        }
        return texts.route(without(context, edited), text);
    }

    /** In a group words count where the bot is called, or where they name a job. */
    private CommandResult saidInGroup(CommandContext context, String text) {
        return context.event().source().called() || EventSentence.mayBeAJob(text) ? asNew(context) : context.noReply();
    }

    private CommandResult said(CommandContext context, EditedMessage edited, String text) {
        Optional<CommandResult> stepped = edited.asking(context.at().chatKey())
                .flatMap(open -> commands.named(open.topic().command())
                        .flatMap(command -> command.onEditedAnswer(context, open.topic(), text)));
        if (stepped.isPresent()) {
            return stepped.get();
        }
        CommandContext there = without(context, edited);
        if (edited.offers() && isLetGo(context, text)) {
            return there.reply(there.text("words.no.reply"));
        }
        if (EventSentence.mayBeAJob(text)) {
            return asNew(there);
        }
        List<ActiveButton> undoing = edited.undoing(context.view());
        if (undoing.isEmpty() && edited.isLatest()) {
            return asNew(there);
        }
        boolean mayMeanMore = !undoing.isEmpty() && !there.waits();
        Optional<CommandResult> told = undoing.isEmpty() && edited.offers()
                ? Optional.of(asNew(there))
                : texts.interruption(there, text)
                        .or(() -> mayMeanMore ? texts.understood(there, text) : Optional.empty());
        return told.filter(result -> !result.records(there.state()))
                .orElseGet(() -> undoing.isEmpty()
                        ? there.reply(there.text("edit.older"))
                        : there.reply(undone(there, undoing)));
    }

    /** "Never mind", "no": what was offered is not wanted. */
    private static boolean isLetGo(CommandContext context, String text) {
        return SmallTalk.of(context.view(), text).equals(Optional.of(SmallTalk.STOP))
                || AnswerWords.of(context.view(), text).equals(Optional.of(ActiveButton.Answer.NO));
    }

    /** What the first words did is no entry of the wallet: it stands, with what takes it back. */
    private static MessageDraft undone(CommandContext context, List<ActiveButton> undoing) {
        return context.draft(context.text("edit.stands"))
                .withRow(undoing.stream().limit(1).map(ButtonSpec::again).toList());
    }

    /** Without the question that the first words led to: the new ones are no answer to it. */
    private static CommandContext without(CommandContext context, EditedMessage edited) {
        String chat = context.at().chatKey();
        Optional<Conversation> led = edited.asking(chat).filter(open -> open.topic() instanceof PendingQuestion);
        return led.isPresent()
                ? context.with(context.state().withSession(session -> session.withoutConversation(chat)))
                : context;
    }

    private CommandResult asNew(CommandContext context) {
        ChatEvent.TextMessage message = (ChatEvent.TextMessage) context.event();
        return anew.apply(context.hearing(message.asNew()));
    }
}
