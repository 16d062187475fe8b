package coach.connects.engine;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Scope;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Posting;
import coach.connects.session.ActiveButton;
import coach.connects.session.ButtonAction;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.session.KnownGroups;
import coach.connects.session.PendingMessages.AssembledMessage;
import coach.connects.session.PendingQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds who answers a message: a command by its name, a press, an open question, or whoever understands the words. */
public final class Router {
    /** What a platform says when somebody followed a button's link into private. */
    private static final String FOLLOWED = "/start ";

    private static final String FIRST = "start";
    private static final String FORGET = "forget";
    private static final String EVERYTHING = "everything";
    private static final int LONGEST_COMMAND = 60;

    private final CommandRegistry commands;
    private final List<InputHandler> inputHandlers;
    private final InputHandler groupTextHandler;
    private final RedeliveryHandler redelivery;

    /**
     * Knows everybody who can answer.
     *
     * @param commands by name
     * @param hearings asked in this order about words that name no command
     * @param watch hears what is said in groups, though nobody called the bot
     * @param redelivery answers redeliveries
     */
    public Router(
            CommandRegistry commands, List<InputHandler> hearings, InputHandler watch, RedeliveryHandler redelivery) {
        this.commands = commands;
        this.inputHandlers = List.copyOf(hearings);
        this.groupTextHandler = watch;
        this.redelivery = redelivery;
    }

    /** Words that are the label of a button mean a press of it (UX-11: buttons and words both work, always). */
    ChatEvent resolveAliases(FreelancerState state, ChatEvent event) {
        if (!(event instanceof ChatEvent.TextMessage message) || message.text().length() > 80) {
            return event;
        }
        ChatEvent.EventSource source = message.source();
        String payload = message.text().startsWith(FOLLOWED)
                ? message.text().substring(FOLLOWED.length()).strip()
                : "";
        if (SharedButtonId.leads(payload)) {
            return new ChatEvent.ButtonPress(source, payload, "");
        }
        if (commands.named(payload).isPresent()) {
            // The way from a group, where that command was said and answered in private.
            return new ChatEvent.TextMessage(source, "/" + payload, false);
        }
        return state.buttons()
                .byLabel(message.text(), source.chat().chatKey())
                .or(() -> numbered(state, message))
                .<ChatEvent>map(button -> new ChatEvent.ButtonPress(source, button.id(), ""))
                .orElse(event);
    }

    /** The answer to a message that was handled before: to the person alone, since it may tell of the wallet. */
    CommandResult replay(CommandContext context) {
        CommandContext alone = context.answeringAt(
                ChatAddress.privateOf(context.event().source().user()));
        return MessageAssembly.isPart(context)
                ? noReply(context)
                : redelivery.replay(context.at().isPrivate() ? context : alone);
    }

    /** Whether something could come of this message if it came again, whatever is kept by then. */
    boolean mayActAgain(CommandContext context) {
        return new RedeliveryRule(commands).mayActAgain(context);
    }

    /** Erases whoever this turn is about, unasked: they said so in full. */
    CommandResult erasing(CommandContext context) {
        return commands.named(FORGET)
                .map(forget -> forget.onButton(context, EVERYTHING))
                .orElseGet(() -> noReply(context));
    }

    /** What is to be kept of a message that was posted, where one of its commands wants to find it again. */
    Optional<CommunityEffect> posted(OutgoingMessage outgoing, String message) {
        return outgoing.buttons().stream()
                .flatMap(List::stream)
                .flatMap(button -> SharedButtonId.read(button.id()).stream())
                .flatMap(action -> commands.named(action.command()).stream()
                        .flatMap(command -> command.onPosted(action.argument(), outgoing.at(), message).stream()))
                .findFirst();
    }

    /** A bare number is that of an answer told in words, unless a question waits that it may answer itself. */
    private static Optional<ActiveButton> numbered(FreelancerState state, ChatEvent.TextMessage message) {
        String chat = message.source().chat().chatKey();
        String number = message.text().strip();
        boolean waits = state.conversation(chat)
                .filter(open -> !(open.topic() instanceof CheckSession session)
                        || session.asked().isPresent())
                .isPresent();
        boolean digits =
                !number.isEmpty() && number.length() <= 2 && number.chars().allMatch(Character::isDigit);
        return waits || !digits || !state.profile().usesScreenReader()
                ? Optional.empty()
                : state.buttons().byLabel(ActiveButton.numbered(Integer.parseInt(number)), chat);
    }

    CommandResult route(CommandContext context) {
        ChatEvent event = context.event();
        if (event instanceof ChatEvent.ButtonPress press) {
            return pressed(context, press);
        }
        if (event instanceof ChatEvent.FormSubmission submission) {
            return filled(context, submission);
        }
        if (event instanceof ChatEvent.TextMessage message) {
            return MessageAssembly.of(context, message)
                    .map(assembled -> onAssembled(context, assembled))
                    .orElseGet(() -> words(context, message.text().strip()));
        }
        if (event instanceof ChatEvent.InputPaused paused) {
            return MessageAssembly.of(context, paused)
                    .map(assembled -> onAssembled(context, assembled))
                    .orElseGet(() -> noReply(context));
        }
        if (event instanceof ChatEvent.FileUpload upload) {
            return firstOf(context, handler -> uploaded(context, handler, upload), "bot.file.unknown");
        }
        if (event instanceof ChatEvent.PhotoMessage photoMessage) {
            return firstOf(context, handler -> handler.tryHandle(context, photoMessage), "bot.words.unknown");
        }
        return onChatEvent(context, event);
    }

    /** What the platform tells of a chat. Who brings the bot into a group is greeted there, in two lines and once. */
    private static CommandResult onChatEvent(CommandContext context, ChatEvent event) {
        String chat = context.at().chatKey();
        if (event instanceof ChatEvent.ChatMigrated migrated) {
            return noReply(context).withEffect(communities -> {
                communities.move(chat, migrated.to().chatKey());
                return List.of();
            });
        }
        Optional<ChatEvent.MembershipChange.Change> change = event instanceof ChatEvent.MembershipChange membership
                ? Optional.of(membership.change())
                : Optional.empty();
        if (change.equals(Optional.of(ChatEvent.MembershipChange.Change.REMOVED))) {
            return noReply(context).withEffect(communities -> {
                communities.botRemoved(chat, context.now());
                return List.of();
            });
        }
        if (!change.equals(Optional.of(ChatEvent.MembershipChange.Change.ADDED))) {
            return noReply(context);
        }
        return context.reply(context.text("bot.group.welcome")).withEffect(communities -> {
            communities.botReadded(chat, context.now());
            return List.of();
        });
    }

    private static CommandResult noReply(CommandContext context) {
        return CommandResult.of(context.state());
    }

    /** One that came together with others waits for them, where its jobs are all that it is about. */
    private Optional<CommandResult> uploaded(
            CommandContext context, InputHandler handler, ChatEvent.FileUpload upload) {
        List<Posting> jobs = upload.mayContinue() ? handler.jobs(context, upload) : List.of();
        return MessageAssembly.of(context, upload, jobs)
                .map(assembled -> onAssembled(context, assembled))
                .or(() -> handler.tryHandle(context, upload));
    }

    /** What waited is read: one text like any other, several as several jobs. */
    private CommandResult onAssembled(CommandContext context, MessageAssembly assembled) {
        CommandContext whole = context.with(assembled.state());
        List<AssembledMessage> wholes = assembled.assembled();
        if (wholes.isEmpty()) {
            return noReply(whole);
        }
        boolean plain = whole.at().isPrivate()
                && wholes.size() == 1
                && wholes.get(0).jobs().isEmpty();
        return plain
                ? words(whole, wholes.get(0).text().strip())
                : firstOf(whole, handler -> handler.tryHandle(whole, wholes), "bot.words.unknown");
    }

    private CommandResult filled(CommandContext context, ChatEvent.FormSubmission submission) {
        Optional<ButtonAction> action = SharedButtonId.read(submission.form());
        return action.flatMap(act -> commands.named(act.command()))
                .map(command -> command.onFormSubmit(context, action.get().argument(), submission.answers()))
                .orElseGet(() -> context.reply(
                        context.draft(context.text("bot.button.closed")).ephemeral()));
    }

    private CommandResult pressed(CommandContext context, ChatEvent.ButtonPress press) {
        Optional<ActiveButton> own =
                context.state().buttons().find(press.button(), context.at().chatKey());
        Optional<ButtonAction> action = own.map(ActiveButton::action).or(() -> SharedButtonId.read(press.button()));
        Optional<Command> command = action.flatMap(act -> commands.named(act.command()));
        if (action.isEmpty() || command.isEmpty()) {
            return context.reply(
                    context.draft(context.text("bot.button.closed")).ephemeral());
        }
        Optional<Conversation> late = context.state()
                .conversation(context.at().chatKey())
                .filter(conversation -> own.isPresent()
                        && conversation.isOver(context.now())
                        && conversation.topic().command().equals(action.get().command()));
        if (late.isPresent()) {
            return startOver(context, late.get(), "");
        }
        Optional<CommandResult> refused = checkPermission(context, command.get().spec());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (own.isEmpty()) {
            return command.get().onSharedButton(context, action.get().argument());
        }
        return command.get().onButton(context, action.get().argument());
    }

    private CommandResult words(CommandContext context, String text) {
        if (text.startsWith("/")) {
            return commanded(context, text);
        }
        if (!context.at().isPrivate()) {
            return groupTextHandler.tryHandle(context, text).orElseGet(() -> noReply(context));
        }
        Optional<Conversation> open = context.state().conversation(context.at().chatKey());
        if (open.isPresent() && open.get().isOver(context.now())) {
            return startOver(context, open.get(), text);
        }
        return open.flatMap(conversation -> answered(context, conversation, text))
                .or(() -> firstMatch(handler -> handler.tryHandle(context, text)))
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
    private CommandResult startOver(CommandContext context, Conversation late, String text) {
        CommandContext fresh = context.with(
                context.state().withSession(talk -> talk.withoutConversation(late.chat())));
        CommandResult result = firstMatch(handler -> handler.tryHandle(fresh, text))
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
        return checkPermission(context, spec)
                .orElseGet(() -> rememberGroup(context, command.get().execute(redirectToPrivate(context, spec), rest)));
    }

    /** Who uses the bot in a group may want to share a verdict there later. */
    private static CommandResult rememberGroup(CommandContext context, CommandResult result) {
        ChatEvent.EventSource source = context.event().source();
        if (source.chat().isPrivate()) {
            return result;
        }
        KnownGroups groups = result.state().groups().after(KnownGroups.GroupRef.of(source.chat(), source.group()));
        return result.with(result.state().withSession(talk -> talk.with(groups)));
    }

    /** A private command said in a group is answered where the person alone reads. */
    private static CommandContext redirectToPrivate(CommandContext context, CommandSpec spec) {
        boolean movesToPrivate = spec.scope() == Scope.PRIVATE && !context.at().isPrivate();
        return movesToPrivate
                ? context.answeringAt(
                        ChatAddress.privateOf(context.event().source().user()))
                : context;
    }

    private static Optional<CommandResult> checkPermission(CommandContext context, CommandSpec spec) {
        if (spec.scope() != Scope.ADMINISTRATORS) {
            return Optional.empty();
        }
        if (context.at().isPrivate()) {
            return Optional.of(context.reply(context.text("bot.group.only")));
        }
        return switch (context.event().source().rank()) {
            case ADMINISTRATOR -> Optional.empty();
            case MEMBER -> refused(context, "bot.administrators.only");
            case UNTOLD -> refused(context, "bot.administrators.untold");
        };
    }

    private static Optional<CommandResult> refused(CommandContext context, String why) {
        return Optional.of(context.reply(context.draft(context.text(why)).ephemeral()));
    }

    private CommandResult unknown(CommandContext context, String name) {
        if (!context.at().isPrivate()) {
            return noReply(context);
        }
        RichText answer = commands.nearest(name)
                .map(near -> context.text("bot.command.nearest", "typed", "/" + name, "near", RichText.of("/" + near)))
                .orElseGet(() -> context.text("bot.command.unknown", "typed", "/" + name));
        return context.reply(answer);
    }

    private Optional<CommandResult> firstMatch(Function<InputHandler, Optional<CommandResult>> ask) {
        return inputHandlers.stream().map(ask).flatMap(Optional::stream).findFirst();
    }

    private CommandResult firstOf(
            CommandContext context, Function<InputHandler, Optional<CommandResult>> ask, String keyWhenNobodyKnows) {
        return firstMatch(ask)
                .orElseGet(() ->
                        context.at().isPrivate() ? context.reply(context.text(keyWhenNobodyKnows)) : noReply(context));
    }
}
