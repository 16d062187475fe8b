package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.Form;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.parsing.CaseFolding;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.session.ButtonAction;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds who answers a press of a button, or the form that one opened; words that mean a press are one.
 *
 * @param commands by name
 * @param texts answers what a button says for the person
 */
record ButtonRouter(CommandRegistry commands, TextRouter texts) {
    /** What a platform says when somebody followed a button's link into private. */
    private static final String FOLLOWED = "/start ";

    private static final String SETTINGS = "/settings";

    private static final int LONGEST_LABEL = 80;

    /** What is no longer says nothing by itself: "yes", "no". */
    private static final int LONGEST_BARE = 3;

    /**
     * Words that are the label of a button mean a press of it (UX-11: buttons and words both work, always); another name
     * of a command means that command.
     */
    ChatEvent resolveAliases(View view, ChatEvent event) {
        // What somebody else wrote presses nothing.
        if (!(event instanceof ChatEvent.TextMessage message) || message.forwarded()) {
            return event;
        }
        return message.edits().isPresent()
                ? edited(view, message, message.edits().get())
                : meant(view, message);
    }

    /** An edit presses a button only where its message is the last one, did nothing and offers nothing: then it is said now. */
    private ChatEvent edited(View view, ChatEvent.TextMessage message, String original) {
        EditedMessage edited = new EditedMessage(view.state(), original);
        ChatEvent meant = meant(view, message.asNew());
        if (meant instanceof ChatEvent.TextMessage words) {
            return words.editing(message.edits());
        }
        boolean now = edited.isLatest()
                && !edited.offers()
                && edited.undoing(view).isEmpty()
                && edited.recordings().stream()
                        .allMatch(one ->
                                new PoolSearch(view).ofEvent(one.eventId()).isEmpty());
        return now ? meant : message;
    }

    private ChatEvent meant(View view, ChatEvent.TextMessage message) {
        FreelancerState state = view.state();
        Optional<ChatEvent> ofAnother = new ReplyResolver(commands, view).meant(message);
        if (ofAnother.isPresent()) {
            return ofAnother.get() instanceof ChatEvent.TextMessage words ? named(words) : ofAnother.get();
        }
        if (message.text().length() > LONGEST_LABEL) {
            return named(message);
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
                .filter(button -> isMeant(view, button, source.sentAt()) && isAskedStill(view, button))
                .or(() -> answered(view, message))
                .or(() -> numbered(state, message))
                .<ChatEvent>map(button -> new ChatEvent.ButtonPress(source, button.id(), ""))
                .orElseGet(() -> named(message));
    }

    /**
     * In a group another name may be another bot's; "/settings", which Telegram asks every bot with settings to know, is
     * the group's: its screen for administrators, the way to it for others.
     */
    private ChatEvent named(ChatEvent.TextMessage message) {
        if (!message.source().chat().isPrivate()
                && CaseFolding.of(message.text().strip()).equals(SETTINGS)) {
            boolean administers = message.source().rank() == ChatEvent.Rank.ADMINISTRATOR;
            return new ChatEvent.TextMessage(message.source(), administers ? "/community" : "/help", false);
        }
        boolean ours = message.source().chat().isPrivate() && message.text().startsWith("/");
        return ours ? commands.resolveAlias(message) : message;
    }

    /**
     * While a question waits, a label said in words is one of its own or of a later message, not of an older one; and "back"
     * in the middle of a check is a step of that check, not the way to a verdict of before; below its reasons it leads there.
     */
    private static boolean isMeant(View view, ActiveButton button, Instant now) {
        FreelancerState state = view.state();
        Optional<Conversation> asking =
                state.conversation(button.chat()).filter(open -> !open.isOver(now) && FreeTextHandler.asks(open));
        boolean toVerdict = VerdictButton.FORM
                .read(button.action().argument())
                .filter(pressed -> pressed.verb() == VerdictButton.Verb.VERDICT)
                .isPresent();
        if (button.label().length() <= LONGEST_BARE && !(isNewest(state, button) && mayBeAnswered(view, button))) {
            return false;
        }
        if (asking.isEmpty()) {
            return !CancelOffer.isOne(button.action());
        }
        boolean step = toVerdict && asking.get().topic() instanceof CheckSession;
        return !(isOlder(state, button, asking.get()) || (step && !isNewest(state, button)));
    }

    /** What erases or takes back is said in words only while its question waits: whoever said "stop" does not mean it later. */
    private boolean isAskedStill(View view, ActiveButton button) {
        FreelancerState state = view.state();
        String command = button.action().command();
        String no = view.plain("button.no");
        boolean confirms =
                commands.named(command).filter(Command::asksForTheNextWords).isPresent()
                        && state.buttons().all().stream()
                                .anyMatch(other -> other.group().equals(button.group())
                                        && other.label().equals(no));
        return !confirms
                || state.conversation(button.chat())
                        .filter(open -> open.topic().command().equals(command))
                        .isPresent();
    }

    /** Of what was shown in the very instant of the question, the newest message and the question's own command are not. */
    private static boolean isOlder(FreelancerState state, ActiveButton button, Conversation asking) {
        boolean another = !button.action().command().equals(asking.topic().command());
        return button.shownAt().isBefore(asking.lastAt())
                || (button.shownAt().equals(asking.lastAt()) && another && !isNewest(state, button));
    }

    /** A bare "yes" or "no" answers the newest message alone. */
    private static boolean isNewest(FreelancerState state, ActiveButton button) {
        return state.buttons().newestMessage(button.chat()).contains(button);
    }

    /** Whether its message still is what a "yes" or "no" in words answers: the bot said nothing since. */
    private static boolean mayBeAnswered(View view, ActiveButton button) {
        boolean bare = Stream.of("button.yes", "button.no")
                .anyMatch(key -> button.label().equals(view.plain(key)));
        return !bare
                || view.state().buttons().newestMessage(button.chat()).stream()
                        .anyMatch(one -> one.answer().isGiven());
    }

    /** "Yep" or "nope" answers the newest message, where a button of it says so; a wish to stop is a no to what happens. */
    private Optional<ActiveButton> answered(View view, ChatEvent.TextMessage message) {
        if (saysMoreToACommand(message.text())) {
            return Optional.empty();
        }
        List<ActiveButton> newest =
                view.state().buttons().newestMessage(message.source().chat().chatKey());
        // Most messages have none of these, so most words are not looked up for them.
        boolean answers = newest.stream().anyMatch(button -> button.answer().isGiven() || button.once());
        if (newest.isEmpty() || !(answers || newest.size() == 1)) {
            return Optional.empty();
        }
        Instant now = message.source().sentAt();
        boolean stop = SmallTalk.of(view, message.text())
                .filter(said -> said == SmallTalk.STOP)
                .isPresent();
        Optional<Answer> said = AnswerWords.of(view, message.text())
                .or(() -> stop ? Optional.of(Answer.NO) : Optional.empty())
                .or(() -> AnswerWords.withNumber(view, message.text(), newest));
        return newest.stream()
                .filter(button -> AnswerWords.saysYesAnd(view, message.text(), button.label()))
                .findFirst()
                .or(() -> newest.stream()
                        .filter(button -> said.equals(Optional.of(button.answer())))
                        .findFirst())
                .or(() -> AnswerWords.plainly(view, message.text()).equals(Optional.of(Answer.YES))
                        ? onlyOne(view, newest)
                        : Optional.empty())
                .filter(button -> isMeant(view, button, now) && isRecent(button, now))
                .filter(button -> !stop || isBesideQuestion(view.state(), button));
    }

    /** Whether its No ends nothing but its own message: a question of its command would be stopped as every other. */
    private static boolean isBesideQuestion(FreelancerState state, ActiveButton button) {
        String command = button.action().command();
        return command.equals(ButtonSpec.SAY)
                || state.conversation(button.chat())
                        .filter(open -> !open.topic().command().equals(command))
                        .isPresent();
    }

    /** "/spend 2" answers nothing; "/stop" may. A tenth of what a command allocates went into looking such words up. */
    private boolean saysMoreToACommand(String text) {
        return text.startsWith("/")
                && text.indexOf(' ') > 0
                && commands.named(CommandRegistry.nameIn(text)).isPresent();
    }

    /** What a "yes" can only mean: the one button there is, which shows or asks something. */
    private static Optional<ActiveButton> onlyOne(View view, List<ActiveButton> newest) {
        return newest.stream().findFirst().filter(button -> {
            boolean waits = view.state()
                    .conversation(button.chat())
                    .filter(FreeTextHandler::asks)
                    .isPresent();
            // What was offered above may be meant as well.
            return newest.size() == 1 && !waits && !button.once() && !ButtonQuestion.isOpen(view, button.chat());
        });
    }

    /**
     * A bare number is that of an answer told in words, or its place in a list; but of a question that was asked after the
     * list, it is the answer.
     */
    private static Optional<ActiveButton> numbered(FreelancerState state, ChatEvent.TextMessage message) {
        String chat = message.source().chat().chatKey();
        OptionalInt number = ListNumber.of(message.text());
        Optional<Conversation> open = state.conversation(chat)
                .filter(asking -> !asking.isOver(message.source().sentAt()));
        boolean listed = open.filter(Conversation::listed).isPresent();
        if (number.isEmpty() || (!listed && open.filter(FreeTextHandler::asks).isPresent())) {
            return Optional.empty();
        }
        return state.profile().usesScreenReader()
                ? state.buttons().byLabel(ActiveButton.numbered(number.getAsInt()), chat)
                : state.buttons()
                        .byNumber(number.getAsInt(), chat)
                        .filter(button -> listed || mayBeNumbered(state, button, message));
    }

    /** Without a question, what shows something is; what acts once only while its list is the newest message. */
    private static boolean mayBeNumbered(FreelancerState state, ActiveButton button, ChatEvent.TextMessage message) {
        return isRecent(button, message.source().sentAt())
                && (!button.once() || button.closed() || isNewest(state, button));
    }

    private static boolean isRecent(ActiveButton button, Instant now) {
        return button.shownAt().plus(Conversation.PATIENCE).isAfter(now);
    }

    CommandResult route(CommandContext context, ChatEvent.ButtonPress press) {
        Optional<ActiveButton> own =
                context.state().buttons().find(press.button(), context.at().chatKey());
        Optional<ButtonAction> action = own.map(ActiveButton::action).or(() -> SharedButtonId.read(press.button()));
        Optional<String> said = own.map(ActiveButton::action)
                .filter(act -> act.command().equals(ButtonSpec.SAY))
                .map(ButtonAction::argument);
        Pool pool = own.map(ActiveButton::pool).orElse(Pool.OWN);
        if (said.isPresent()) {
            CommandResult result = said.get().isEmpty()
                    ? declined(context, own.get())
                    : saying(context.about(pool), said.get(), own.get().once());
            return result.with(result.state().about(context.state().pool()));
        }
        Optional<Command> command = action.flatMap(act -> commands.named(act.command()));
        if (action.isEmpty() || command.isEmpty()) {
            return context.reply(context.draft(closed(context, press)).ephemeral());
        }
        Optional<CommandResult> refused =
                CommandPermission.refusal(context, command.get().spec());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (SharedButtonId.read(press.button()).isPresent()) {
            return command.get().onSharedButton(context, action.get().argument());
        }
        CommandContext free = InterruptedQuestion.droppingConfirmation(
                commands, context, action.get().command());
        CommandResult result = PoolScope.run(
                free,
                command.get().spec(),
                pool,
                there -> command.get().onButton(there, action.get().argument()));
        return answersOpenQuestion(context, action.get())
                ? result
                : QuestionReminder.afterPress(
                        commands,
                        context,
                        command.get(),
                        InterruptedQuestion.nameBelow(
                                commands, context, action.get().command(), result));
    }

    /** In a group it may be somebody else's, and an administrator's is none of a member's. */
    private static RichText closed(CommandContext context, ChatEvent.ButtonPress press) {
        if (context.at().isPrivate()) {
            return ClosedButton.sentence(context);
        }
        if (!ButtonBinder.isAdministrators(press.button())) {
            return context.text("bot.button.closed.group");
        }
        return context.text(CommandPermission.whyNot(context).orElse("bot.button.closed.administrator"));
    }

    /** The buttons of the command that asks may be those of its question. */
    private static boolean answersOpenQuestion(CommandContext context, ButtonAction action) {
        return context.state()
                .conversation(context.at().chatKey())
                .filter(open -> open.topic().command().equals(action.command()))
                .isPresent();
    }

    /** A "No" does nothing; a question that its own message asked is over. */
    private CommandResult declined(CommandContext context, ActiveButton no) {
        boolean asked = context.state().buttons().inChat(no.chat()).stream()
                .filter(button -> button.group().equals(no.group()))
                .anyMatch(button -> answersOpenQuestion(context, button.action()));
        CommandContext after = asked
                ? context.with(context.state().withSession(talk -> talk.withoutConversation(no.chat())))
                : context;
        // Said in words it leaves its message as it stands, whose other buttons answer no more all the same.
        FreelancerState over = after.state()
                .withSession(talk -> talk.with(talk.buttons()
                        .closing(
                                button -> button.group().equals(no.group())
                                        && !button.id().equals(no.id()),
                                ActiveButton.Use.USED)));
        return after.with(over).reply(after.draft(after.text("words.no.reply")).inPlaceOfPressed());
    }

    /** What a button said for the person; the question that it answered gives way to the answer. */
    private CommandResult saying(CommandContext context, String words, boolean once) {
        CommandResult result = texts.route(InterruptedQuestion.droppingConfirmation(commands, context), words);
        return once ? result.inPlaceOfPressed() : result;
    }

    CommandResult submitted(CommandContext context, ChatEvent.FormSubmission submission) {
        if (submission.form().equals(Form.ANSWER)) {
            return texts.answer(context, Form.answerIn(submission.answers()).strip());
        }
        Optional<ButtonAction> action = SharedButtonId.read(submission.form());
        return action.flatMap(act -> commands.named(act.command()))
                .map(command -> command.onFormSubmit(context, action.get().argument(), submission.answers()))
                .orElseGet(() -> context.reply(
                        context.draft(ClosedButton.sentence(context)).ephemeral()));
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
}
