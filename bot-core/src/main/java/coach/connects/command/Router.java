package coach.connects.command;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.command.Declaration.Where;
import coach.connects.conversation.Action;
import coach.connects.conversation.Conversation;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Groups;
import coach.connects.conversation.JobDraft;
import coach.connects.conversation.LiveButton;
import coach.connects.conversation.Parts.Whole;
import coach.connects.conversation.Question;
import coach.connects.job.LowerCase;
import coach.connects.job.Posting;
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

    private final Commands commands;
    private final List<Hearing> hearings;
    private final Hearing watch;
    private final Repeat repeat;

    /**
     * Knows everybody who can answer.
     *
     * @param commands by name
     * @param hearings asked in this order about words that name no command
     * @param watch hears what is said in groups, though nobody called the bot
     * @param repeat answers redeliveries
     */
    public Router(Commands commands, List<Hearing> hearings, Hearing watch, Repeat repeat) {
        this.commands = commands;
        this.hearings = List.copyOf(hearings);
        this.watch = watch;
        this.repeat = repeat;
    }

    /** Words that are the label of a button mean a press of it (UX-11: buttons and words both work, always). */
    ChatEvent resolve(Dossier dossier, ChatEvent event) {
        if (!(event instanceof ChatEvent.TextMessage message) || message.text().length() > 80) {
            return event;
        }
        ChatEvent.EventSource source = message.source();
        String payload = message.text().startsWith(FOLLOWED)
                ? message.text().substring(FOLLOWED.length()).strip()
                : "";
        if (OpenButton.leads(payload)) {
            return new ChatEvent.ButtonPress(source, payload, "");
        }
        if (commands.named(payload).isPresent()) {
            // The way from a group, where that command was said and answered in private.
            return new ChatEvent.TextMessage(source, "/" + payload, false);
        }
        return dossier.buttons()
                .labelled(message.text(), source.chat().chatKey())
                .or(() -> numbered(dossier, message))
                .<ChatEvent>map(button -> new ChatEvent.ButtonPress(source, button.id(), ""))
                .orElse(event);
    }

    /** The answer to a message that was handled before: to the person alone, since it may tell of the wallet. */
    Step again(Turn turn) {
        Turn alone = turn.movedTo(ChatAddress.privateOf(turn.event().source().user()));
        return Gathering.isPart(turn) ? silence(turn) : repeat.again(turn.at().isPrivate() ? turn : alone);
    }

    /** Whether something could come of this message if it came again, whatever is kept by then. */
    boolean mayActAgain(Turn turn) {
        return new RedeliveryRule(commands).mayActAgain(turn);
    }

    /** Erases whoever this turn is about, unasked: they said so in full. */
    Step erasing(Turn turn) {
        return commands.named(FORGET)
                .map(forget -> forget.press(turn, EVERYTHING))
                .orElseGet(() -> silence(turn));
    }

    /** What is to be kept of a message that was posted, where one of its commands wants to find it again. */
    Optional<Deed> posted(OutgoingMessage outgoing, String message) {
        return outgoing.buttons().stream()
                .flatMap(List::stream)
                .flatMap(button -> OpenButton.read(button.id()).stream())
                .flatMap(action -> commands.named(action.command()).stream()
                        .flatMap(command -> command.posted(action.argument(), outgoing.at(), message).stream()))
                .findFirst();
    }

    /** A bare number is that of an answer told in words, unless a question waits that it may answer itself. */
    private static Optional<LiveButton> numbered(Dossier dossier, ChatEvent.TextMessage message) {
        String chat = message.source().chat().chatKey();
        String number = message.text().strip();
        boolean waits = dossier.conversation(chat)
                .filter(open -> !(open.topic() instanceof JobDraft draft)
                        || draft.asked().isPresent())
                .isPresent();
        boolean digits =
                !number.isEmpty() && number.length() <= 2 && number.chars().allMatch(Character::isDigit);
        return waits || !digits || !dossier.profile().reader()
                ? Optional.empty()
                : dossier.buttons().labelled(LiveButton.numbered(Integer.parseInt(number)), chat);
    }

    Step step(Turn turn) {
        ChatEvent event = turn.event();
        if (event instanceof ChatEvent.ButtonPress press) {
            return pressed(turn, press);
        }
        if (event instanceof ChatEvent.FormSubmission submission) {
            return filled(turn, submission);
        }
        if (event instanceof ChatEvent.TextMessage message) {
            return Gathering.of(turn, message)
                    .map(gathered -> gathered(turn, gathered))
                    .orElseGet(() -> words(turn, message.text().strip()));
        }
        if (event instanceof ChatEvent.InputPaused paused) {
            return Gathering.of(turn, paused)
                    .map(gathered -> gathered(turn, gathered))
                    .orElseGet(() -> silence(turn));
        }
        if (event instanceof ChatEvent.FileUpload upload) {
            return firstOf(turn, hearing -> uploaded(turn, hearing, upload), "bot.file.unknown");
        }
        if (event instanceof ChatEvent.PhotoMessage photoMessage) {
            return firstOf(turn, hearing -> hearing.hear(turn, photoMessage), "bot.words.unknown");
        }
        return told(turn, event);
    }

    /** What the platform tells of a chat. Who brings the bot into a group is greeted there, in two lines and once. */
    private static Step told(Turn turn, ChatEvent event) {
        String chat = turn.at().chatKey();
        if (event instanceof ChatEvent.ChatMigrated migrated) {
            return silence(turn).doing(communities -> {
                communities.move(chat, migrated.to().chatKey());
                return List.of();
            });
        }
        Optional<ChatEvent.MembershipChange.Change> change = event instanceof ChatEvent.MembershipChange membership
                ? Optional.of(membership.change())
                : Optional.empty();
        if (change.equals(Optional.of(ChatEvent.MembershipChange.Change.REMOVED))) {
            return silence(turn).doing(communities -> {
                communities.left(chat, turn.now());
                return List.of();
            });
        }
        if (!change.equals(Optional.of(ChatEvent.MembershipChange.Change.ADDED))) {
            return silence(turn);
        }
        return turn.say(turn.words("bot.group.welcome")).doing(communities -> {
            communities.returned(chat, turn.now());
            return List.of();
        });
    }

    private static Step silence(Turn turn) {
        return new Step(turn.dossier(), List.of(), List.of());
    }

    /** One that came together with others waits for them, where its jobs are all that it is about. */
    private Optional<Step> uploaded(Turn turn, Hearing hearing, ChatEvent.FileUpload upload) {
        List<Posting> jobs = upload.mayContinue() ? hearing.jobs(turn, upload) : List.of();
        return Gathering.of(turn, upload, jobs)
                .map(gathered -> gathered(turn, gathered))
                .or(() -> hearing.hear(turn, upload));
    }

    /** What waited is read: one text like any other, several as several jobs. */
    private Step gathered(Turn turn, Gathering gathered) {
        Turn whole = turn.with(gathered.after());
        List<Whole> wholes = gathered.wholes();
        if (wholes.isEmpty()) {
            return silence(whole);
        }
        boolean plain = whole.at().isPrivate()
                && wholes.size() == 1
                && wholes.get(0).jobs().isEmpty();
        return plain
                ? words(whole, wholes.get(0).text().strip())
                : firstOf(whole, hearing -> hearing.hear(whole, wholes), "bot.words.unknown");
    }

    private Step filled(Turn turn, ChatEvent.FormSubmission submission) {
        Optional<Action> action = OpenButton.read(submission.form());
        return action.flatMap(act -> commands.named(act.command()))
                .map(command -> command.filled(turn, action.get().argument(), submission.answers()))
                .orElseGet(() ->
                        turn.say(turn.message(turn.words("bot.button.closed")).forPersonAlone()));
    }

    private Step pressed(Turn turn, ChatEvent.ButtonPress press) {
        Optional<LiveButton> own =
                turn.dossier().buttons().find(press.button(), turn.at().chatKey());
        Optional<Action> action = own.map(LiveButton::action).or(() -> OpenButton.read(press.button()));
        Optional<Command> command = action.flatMap(act -> commands.named(act.command()));
        if (action.isEmpty() || command.isEmpty()) {
            return turn.say(turn.message(turn.words("bot.button.closed")).forPersonAlone());
        }
        Optional<Conversation> late = turn.dossier()
                .conversation(turn.at().chatKey())
                .filter(conversation -> own.isPresent()
                        && conversation.isOver(turn.now())
                        && conversation.topic().command().equals(action.get().command()));
        if (late.isPresent()) {
            return startOver(turn, late.get(), "");
        }
        Optional<Step> refused = allowed(turn, command.get().declaration());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (own.isEmpty()) {
            return command.get().pressOpen(turn, action.get().argument());
        }
        return command.get().press(turn, action.get().argument());
    }

    private Step words(Turn turn, String text) {
        if (text.startsWith("/")) {
            return commanded(turn, text);
        }
        if (!turn.at().isPrivate()) {
            return watch.hear(turn, text).orElseGet(() -> silence(turn));
        }
        Optional<Conversation> open = turn.dossier().conversation(turn.at().chatKey());
        if (open.isPresent() && open.get().isOver(turn.now())) {
            return startOver(turn, open.get(), text);
        }
        return open.flatMap(conversation -> answered(turn, conversation, text))
                .or(() -> heard(hearing -> hearing.hear(turn, text)))
                .orElseGet(() -> notUnderstood(turn, text));
    }

    /**
     * A greeting is answered like the first command there is. A command's name without its sign, with what belongs to it
     * behind, is a command nearly said.
     */
    private Step notUnderstood(Turn turn, String text) {
        Optional<Command> first = commands.named(FIRST).filter(start -> Greetings.isOne(turn, text));
        if (first.isPresent()) {
            return first.get().run(turn, "");
        }
        int end = text.indexOf(' ');
        String word = LowerCase.of(end < 0 ? text : text.substring(0, end));
        if (text.length() > LONGEST_COMMAND || commands.named(word).isEmpty()) {
            return turn.say(turn.words("bot.words.unknown"));
        }
        Object near = end < 0 ? RichText.of("/" + word) : "/" + text;
        return turn.say(turn.words("bot.command.bare", "near", near));
    }

    /** An answer after a day: the question is dropped, what was sent is taken for something new, and both are said. */
    private Step startOver(Turn turn, Conversation late, String text) {
        Turn fresh = turn.with(turn.dossier().withoutConversation(late.chat()));
        Step step = heard(hearing -> hearing.hear(fresh, text))
                .or(() -> commands.named(late.topic().command())
                        .flatMap(command -> command.startOver(fresh, late.topic())))
                .orElseGet(() -> notUnderstood(fresh, text));
        return step.anew().saying(turn.message(turn.words("bot.conversation.over")));
    }

    private Optional<Step> answered(Turn turn, Conversation conversation, String text) {
        return commands.named(conversation.topic().command())
                .flatMap(command -> command.answer(
                        turn, conversation.topic() instanceof Question question ? question.state() : "", text));
    }

    private Step commanded(Turn turn, String text) {
        String name = Commands.nameIn(text);
        Optional<Command> command = commands.named(name);
        if (command.isEmpty()) {
            return unknown(turn, name);
        }
        String rest = Commands.restOf(text);
        Declaration declaration = command.get().declaration();
        return allowed(turn, declaration)
                .orElseGet(() -> remembered(turn, command.get().run(placed(turn, declaration), rest)));
    }

    /** Who uses the bot in a group may want to share a verdict there later. */
    private static Step remembered(Turn turn, Step step) {
        ChatEvent.EventSource source = turn.event().source();
        if (source.chat().isPrivate()) {
            return step;
        }
        Groups groups = step.after().groups().after(Groups.Place.of(source.chat(), source.group()));
        return step.with(step.after().with(groups));
    }

    /** A private command said in a group is answered where the person alone reads. */
    private static Turn placed(Turn turn, Declaration declaration) {
        boolean movesToPrivate =
                declaration.where() == Where.PRIVATE && !turn.at().isPrivate();
        return movesToPrivate
                ? turn.movedTo(ChatAddress.privateOf(turn.event().source().user()))
                : turn;
    }

    private static Optional<Step> allowed(Turn turn, Declaration declaration) {
        if (declaration.where() != Where.ADMINISTRATORS) {
            return Optional.empty();
        }
        if (turn.at().isPrivate()) {
            return Optional.of(turn.say(turn.words("bot.group.only")));
        }
        return switch (turn.event().source().rank()) {
            case ADMINISTRATOR -> Optional.empty();
            case MEMBER -> refused(turn, "bot.administrators.only");
            case UNTOLD -> refused(turn, "bot.administrators.untold");
        };
    }

    private static Optional<Step> refused(Turn turn, String why) {
        return Optional.of(turn.say(turn.message(turn.words(why)).forPersonAlone()));
    }

    private Step unknown(Turn turn, String name) {
        if (!turn.at().isPrivate()) {
            return silence(turn);
        }
        RichText answer = commands.nearest(name)
                .map(near -> turn.words("bot.command.nearest", "typed", "/" + name, "near", RichText.of("/" + near)))
                .orElseGet(() -> turn.words("bot.command.unknown", "typed", "/" + name));
        return turn.say(answer);
    }

    private Optional<Step> heard(Function<Hearing, Optional<Step>> ask) {
        return hearings.stream().map(ask).flatMap(Optional::stream).findFirst();
    }

    private Step firstOf(Turn turn, Function<Hearing, Optional<Step>> ask, String keyWhenNobodyKnows) {
        return heard(ask)
                .orElseGet(() -> turn.at().isPrivate() ? turn.say(turn.words(keyWhenNobodyKnows)) : silence(turn));
    }
}
