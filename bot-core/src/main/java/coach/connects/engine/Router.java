package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.posting.Posting;
import coach.connects.session.PendingMessages;
import coach.connects.session.PendingMessages.AssembledMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds who answers an event, by what it is: {@link ButtonRouter} a press, {@link TextRouter} words, an input handler a file. */
public final class Router {
    private static final String FORGET = "forget";
    private static final String EVERYTHING = "everything";
    private static final String COMMAND = "/";

    private final CommandRegistry commands;
    private final RedeliveryHandler redelivery;
    private final TextRouter texts;
    private final ButtonRouter buttons;

    /**
     * Knows everybody who can answer.
     *
     * @param commands by name
     * @param inputHandlers asked in this order about words that name no command
     * @param groupTextHandler hears what is said in groups, though nobody called the bot
     * @param redelivery answers redeliveries
     */
    public Router(
            CommandRegistry commands,
            List<InputHandler> inputHandlers,
            InputHandler groupTextHandler,
            RedeliveryHandler redelivery) {
        this.commands = commands;
        this.redelivery = redelivery;
        this.texts = new TextRouter(commands, List.copyOf(inputHandlers), groupTextHandler);
        this.buttons = new ButtonRouter(commands, texts);
    }

    /** The event as what it means: the label of a button, said in words, is a press of it. */
    ChatEvent resolveAliases(View view, ChatEvent event) {
        return buttons.resolveAliases(view, event);
    }

    /** The answer to a message that was handled before: to the person alone, since it may tell of the wallet. */
    CommandResult replay(CommandContext context) {
        return MessageAssembly.isPart(context)
                ? context.noReply()
                : replayed(context.at().isPrivate() ? context : context.inPrivate());
    }

    private CommandResult replayed(CommandContext context) {
        return new PoolSearch(context.view())
                .ofEvent(context.eventId())
                .map(pool -> PoolScope.runNamed(context, pool, redelivery::replay))
                .orElseGet(() -> redelivery.replay(context));
    }

    /** Whether something could come of this message if it came again, whatever is kept by then. */
    boolean mayActAgain(CommandContext context) {
        return new RedeliveryRule(commands).mayActAgain(context);
    }

    /** Erases whoever this is about, unasked: they said so in full. */
    CommandResult erasing(CommandContext context) {
        return commands.named(FORGET)
                .map(forget -> forget.onButton(context, EVERYTHING))
                .orElseGet(() -> context.noReply());
    }

    /** What is to be kept of a message that was posted, where one of its commands wants to find it again. */
    Optional<CommunityEffect> posted(OutgoingMessage outgoing, String message) {
        return buttons.posted(outgoing, message);
    }

    /** The answer to an event that was not handled before. */
    CommandResult route(CommandContext context) {
        return SuspendedCheck.kept(commands, context, routed(context));
    }

    private CommandResult routed(CommandContext context) {
        ChatEvent event = context.event();
        if (event instanceof ChatEvent.ButtonPress press) {
            return buttons.route(context, press);
        }
        if (event instanceof ChatEvent.FormSubmission submission) {
            return buttons.submitted(context, submission);
        }
        if (event instanceof ChatEvent.TextMessage edit && edit.edits().isPresent()) {
            return new EditRouter(commands, texts, this::route)
                    .route(context, edit, edit.edits().get());
        }
        if (event instanceof ChatEvent.TextMessage message
                && message.forwarded()
                && !context.at().isPrivate()) {
            return texts.overheard(context, message.text().strip());
        }
        if (event instanceof ChatEvent.TextMessage message) {
            return MessageAssembly.of(context, message)
                    .map(assembled -> onAssembled(context, assembled))
                    .orElseGet(() -> message.forwarded()
                            ? passedOn(context, List.of(words(context, message.text())))
                            : texts.route(context, message.text().strip()));
        }
        if (event instanceof ChatEvent.InputPaused paused) {
            return MessageAssembly.of(context, paused)
                    .map(assembled -> onAssembled(context, assembled))
                    .orElseGet(() -> context.noReply());
        }
        if (event instanceof ChatEvent.FileUpload upload) {
            return uploaded(context, upload);
        }
        if (event instanceof ChatEvent.PhotoMessage photo) {
            return captioned(photo.caption(), photo.mayContinue())
                    .alone(context)
                    .orElseGet(() -> firstOf(context, handler -> handler.tryHandle(context, photo), texts::unreadable));
        }
        if (event instanceof ChatEvent.PictureText text) {
            return MessageAssembly.of(context, text)
                    .map(assembled -> onAssembled(context, assembled))
                    .orElseGet(() -> captioned(text.caption(), text.mayContinue())
                            .after(
                                    context,
                                    firstOf(context, handler -> handler.tryHandle(context, text), texts::unreadable)));
        }
        return GroupMemory.onChatEvent(context, event);
    }

    /** The words below it, where it is one's own and stands alone; else they are read for its job and nothing more. */
    private CaptionedInput captioned(String caption, boolean mayContinue) {
        return new CaptionedInput(commands, texts, mayContinue ? "" : caption.strip());
    }

    private CommandResult uploaded(CommandContext context, ChatEvent.FileUpload upload) {
        CaptionedInput captioned = captioned(upload.caption(), upload.mayContinue());
        return texts.inputHandlers().stream()
                .flatMap(handler -> uploaded(context, handler, upload).stream())
                .findFirst()
                .map(read -> captioned.after(context, read))
                .orElseGet(() -> context.at().isPrivate() ? unreadFile(context, upload) : context.noReply());
    }

    /** One that came together with others waits for them, where its jobs are all that it is about. */
    private Optional<CommandResult> uploaded(
            CommandContext context, InputHandler handler, ChatEvent.FileUpload upload) {
        List<Posting> jobs = upload.mayContinue() ? handler.jobs(context, upload) : List.of();
        return MessageAssembly.of(context, upload, jobs)
                .map(assembled -> onAssembled(context, assembled))
                .or(() -> handler.tryHandle(context, upload));
    }

    /** What was written with a file that nobody can read counts all the same; of one that may be passed on it is read. */
    private CommandResult unreadFile(CommandContext context, ChatEvent.FileUpload upload) {
        String caption = upload.caption().strip();
        if (caption.isEmpty()) {
            return context.reply(context.text("bot.file.unknown"));
        }
        return upload.mayContinue() && !caption.startsWith(COMMAND)
                ? passedOn(context, List.of(words(context, caption)))
                : texts.route(context, caption);
    }

    private static AssembledMessage words(CommandContext context, String text) {
        return new AssembledMessage(text, List.of(), List.of(), List.of(), context.writtenAt());
    }

    /** What somebody else wrote is a job or nothing: no command, no answer, and nothing that its reader did. */
    private CommandResult passedOn(CommandContext context, List<AssembledMessage> wholes) {
        boolean command = wholes.stream()
                .map(AssembledMessage::text)
                .allMatch(text -> text.strip().startsWith(COMMAND) && !EventSentence.mayBeAJob(text));
        return command
                ? texts.passedOn(context)
                : firstOf(context, handler -> handler.tryHandle(context, wholes), texts::passedOn);
    }

    /** What waited is read: one text like any other, several as several jobs. */
    private CommandResult onAssembled(CommandContext context, MessageAssembly assembled) {
        CommandContext whole = context.with(assembled.state());
        List<AssembledMessage> wholes = assembled.assembled();
        if (wholes.isEmpty()) {
            return whole.noReply();
        }
        boolean plain =
                whole.at().isPrivate() && wholes.size() == 1 && wholes.get(0).isWords();
        if (plain && !assembled.passedOn()) {
            return texts.route(whole, wholes.get(0).text().strip());
        }
        CommandResult result = plain
                ? passedOn(whole, wholes)
                : firstOf(whole, handler -> handler.tryHandle(whole, wholes), texts::notUnderstood);
        return wholes.size() < PendingMessages.MOST
                ? result
                : result.withLastLine(whole.text("check.several.full", "most", PendingMessages.MOST));
    }

    private CommandResult firstOf(
            CommandContext context,
            Function<InputHandler, Optional<CommandResult>> ask,
            Function<CommandContext, CommandResult> nobodyKnows) {
        return texts.inputHandlers().stream()
                .map(ask)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> context.at().isPrivate() ? nobodyKnows.apply(context) : context.noReply());
    }
}
