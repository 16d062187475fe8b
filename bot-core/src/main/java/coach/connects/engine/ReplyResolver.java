package coach.connects.engine;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.RepliedMessage;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.RichText;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.session.ActiveButton;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.session.PendingQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Words that somebody wrote in answer to a certain message of their private chat: they are about that message, whatever came
 * after it. Its buttons may be said; its job is the one that is meant; what it recorded is put right.
 *
 * @param commands by name
 * @param view whose words they are
 */
record ReplyResolver(CommandRegistry commands, View view) {
    /** What is longer has what it is about in itself. */
    private static final int LONGEST = 200;

    private static final String UPWORK = "upwork.com/";

    private static final String CHECK = "check";

    /** What the words mean; empty where the other message changes nothing about that. */
    Optional<ChatEvent> meant(ChatEvent.TextMessage message) {
        boolean own = message.source().chat().isPrivate()
                && !message.forwarded()
                && message.text().length() <= LONGEST
                && !message.text().isBlank();
        return message.replied()
                .filter(other -> own)
                .flatMap(other -> other.ours() ? toUs(message, other) : toAnother(message, other));
    }

    /** A message of the bot: a button of it, the entry that it told of, or its job. */
    private Optional<ChatEvent> toUs(ChatEvent.TextMessage message, RepliedMessage other) {
        List<ActiveButton> buttons = bound(message, other);
        Optional<ChatEvent> pressed = pressed(message, other, buttons);
        return pressed.filter(press -> isOpen(press, buttons))
                .or(() -> corrected(message, buttons))
                .or(() -> isAsking(message, buttons)
                        ? Optional.empty()
                        : job(other, buttons).flatMap(job -> ofJob(message, job, checkOf(buttons))))
                .or(() -> pressed);
    }

    /** Whether the button still answers; of one that does not, its words may be understood all the same. */
    private static boolean isOpen(ChatEvent event, List<ActiveButton> buttons) {
        return event instanceof ChatEvent.ButtonPress press
                && (Button.isPublic(press.button())
                        || buttons.stream().anyMatch(button -> button.id().equals(press.button()) && !button.closed()));
    }

    /** A pasted page, a link, somebody's posting: a check of it, or a command about its job. */
    private Optional<ChatEvent> toAnother(ChatEvent.TextMessage message, RepliedMessage other) {
        String said = SmallTalk.plainly(view, message.text());
        boolean checks = message.text().strip().equalsIgnoreCase("/" + CHECK)
                || view.lists("replied.check", said)
                || view.lists("replied.check", plain(message.text()));
        if (checks && !other.words().isBlank()) {
            return Optional.of(anew(message, "/" + CHECK + " " + other.words()));
        }
        return JobLinkParser.find(other.words()).job().flatMap(job -> ofJob(message, job, Optional.empty()));
    }

    private static String plain(String text) {
        return text.strip().replace("?", "").replace("!", "").strip();
    }

    /** Those of its buttons that are remembered, used up or not. */
    private List<ActiveButton> bound(ChatEvent.TextMessage message, RepliedMessage other) {
        return bound(view, message, other);
    }

    private static List<ActiveButton> bound(View view, ChatEvent.TextMessage message, RepliedMessage other) {
        String chat = message.source().chat().chatKey();
        return view.state().buttons().all().stream()
                .filter(button -> button.chat().equals(chat))
                .filter(button ->
                        other.buttons().stream().anyMatch(shown -> shown.id().equals(button.id())))
                .toList();
    }

    private Optional<ChatEvent> pressed(
            ChatEvent.TextMessage message, RepliedMessage other, List<ActiveButton> buttons) {
        String words = message.text();
        Optional<String> said = other.buttons().stream()
                .filter(button -> !Button.isAddress(button.id()))
                .filter(button -> ActiveButton.isSaid(button.label(), words))
                .map(Button::id)
                .findFirst();
        return said.or(() -> applied(words, buttons))
                .or(() -> undone(words, buttons))
                .map(id -> new ChatEvent.ButtonPress(message.source(), id, ""));
    }

    private Optional<String> applied(String words, List<ActiveButton> buttons) {
        return view.lists("replied.applied", SmallTalk.plainly(view, words))
                ? buttons.stream()
                        .filter(button -> VerdictButton.APPLIED
                                .read(button.action().argument())
                                .isPresent())
                        .map(ActiveButton::id)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> undone(String words, List<ActiveButton> buttons) {
        String said = SmallTalk.plainly(view, words);
        boolean undo = view.lists("replied.undo", said)
                || view.lists("spoken.undo", said)
                || view.lists(
                        "spoken.undo", plain(words).toLowerCase(view.messages().locale()));
        return undo
                ? buttons.stream()
                        .filter(button -> button.label().equals(view.plain("button.undo")))
                        .map(ActiveButton::id)
                        .findFirst()
                : Optional.empty();
    }

    /** A number alone, said to a receipt that asks nothing: the right one. */
    private Optional<ChatEvent> corrected(ChatEvent.TextMessage message, List<ActiveButton> buttons) {
        boolean receipt = buttons.stream()
                .anyMatch(button ->
                        UndoButton.FORM.read(button.action().argument()).isPresent()
                                && button.action().command().equals("undo"));
        return receipt && !isAsking(message, buttons)
                ? amount(message.text()).map(number -> message.saying(view.plain("replied.instead", "n", number)))
                : Optional.empty();
    }

    private static Optional<Connects> amount(String text) {
        return AmountParser.readBalance(text.strip()).value();
    }

    /** Whether it is the newest message and a question waits: then it is answered as if no message had been chosen. */
    private boolean isAsking(ChatEvent.TextMessage message, List<ActiveButton> buttons) {
        return isNewest(view, message, buttons)
                && view.state()
                        .conversation(message.source().chat().chatKey())
                        .filter(open -> !open.isOver(view.now()) && FreeTextHandler.asks(open))
                        .isPresent();
    }

    /**
     * The context with the check at hand whose verdict these words answer, so that facts and what happened are of its job. A
     * question of another kind that waits is not given up for it.
     */
    static CommandContext reopening(CommandContext context) {
        boolean waits = context.openConversation()
                .filter(open -> open.topic() instanceof PendingQuestion)
                .isPresent();
        if (waits || !(context.event() instanceof ChatEvent.TextMessage message)) {
            return context;
        }
        List<ActiveButton> buttons = message.replied()
                .map(other -> bound(context.view(), message, other))
                .orElse(List.of());
        return isNewest(context.view(), message, buttons)
                ? context
                : checkOf(context.view(), buttons)
                        .map(check ->
                                context.with(context.withConversation(CheckSession.of(check.posting(), context.now()))))
                        .orElse(context);
    }

    private static boolean isNewest(View view, ChatEvent.TextMessage message, List<ActiveButton> buttons) {
        return view.state().buttons().newestMessage(message.source().chat().chatKey()).stream()
                .anyMatch(buttons::contains);
    }

    private Optional<CheckRecord> checkOf(List<ActiveButton> buttons) {
        return checkOf(view, buttons);
    }

    private static Optional<CheckRecord> checkOf(View view, List<ActiveButton> buttons) {
        return buttons.stream()
                .flatMap(button -> VerdictButton.FORM.read(button.action().argument()).stream())
                .findFirst()
                .flatMap(verdict -> view.archive().check(view.state(), verdict.check()));
    }

    private Optional<JobId> job(RepliedMessage other, List<ActiveButton> buttons) {
        return checkOf(buttons)
                .map(CheckRecord::posting)
                .flatMap(Posting::job)
                .or(() -> JobLinkParser.find(other.words()).job());
    }

    /** The same words, said of this job. */
    private Optional<ChatEvent> ofJob(ChatEvent.TextMessage message, JobId job, Optional<CheckRecord> check) {
        String words = message.text().strip();
        if (words.contains(UPWORK)) {
            return Optional.empty();
        }
        if (words.startsWith("/")) {
            String name = CommandRegistry.nameIn(words);
            return commands.called(name)
                    .filter(ReplyResolver::takesAJob)
                    .map(command -> anew(
                            message, ("/" + name + " " + job.url() + " " + CommandRegistry.restOf(words)).strip()));
        }
        String payer =
                check.map(verdict -> PoolWords.saying(view.state().payer())).orElse("");
        if (view.lists("replied.applied", SmallTalk.plainly(view, words))) {
            return Optional.of(anew(message, "/spend " + job.url() + payer));
        }
        Optional<Connects> number = amount(words);
        if (number.isPresent()) {
            boolean unknown = check.filter(
                            known -> known.verdict().quote().cost().isEmpty())
                    .isPresent();
            String key = unknown ? "replied.cost" : "replied.spent";
            String said = view.plain(key, "n", number.get(), "job", RichText.of(job.url()));
            return Optional.of(unknown ? message.saying(said) : anew(message, said + payer));
        }
        if (check.isPresent() && !isAnother(message)) {
            return Optional.empty();
        }
        boolean talk = words.endsWith("?") || SmallTalk.of(view, words).isPresent();
        return talk ? Optional.empty() : Optional.of(anew(message, words + " " + job.url()));
    }

    /** Whether another question waits, which these words are not for. */
    private boolean isAnother(ChatEvent.TextMessage message) {
        return view.state()
                .conversation(message.source().chat().chatKey())
                .filter(open -> !open.isOver(view.now()) && open.topic() instanceof PendingQuestion)
                .isPresent();
    }

    private static boolean takesAJob(Command command) {
        return command.spec().parameters().stream()
                .anyMatch(parameter -> parameter.type() == CommandParameter.Type.JOB);
    }

    /** It names its job by itself, so nothing that is under way goes on with it. */
    private static ChatEvent.TextMessage anew(ChatEvent.TextMessage message, String words) {
        return new ChatEvent.TextMessage(message.source().startingAnew(), words, false);
    }
}
