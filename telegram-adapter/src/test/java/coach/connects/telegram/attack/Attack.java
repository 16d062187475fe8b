package coach.connects.telegram.attack;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.OutgoingMessage;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import coach.connects.telegram.fake.WholeBot;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** One way in: what is tried, how one sees that it got through, and how the bot is put together without the guard. */
abstract class Attack {
    static final long ANN = 61;
    static final long ZED = 62;
    static final long GROUP = -1011;
    static final String CHAT = "-1011";
    static final String LINK = "https://www.upwork.com/jobs/~021993456789012345671";

    final FakeChats chats = new FakeChats();
    final Updates updates = new Updates();
    private int attempts;
    private int through;

    /**
     * What came of it.
     *
     * @param attempts how often it was tried
     * @param through how often that changed, showed or sent what it should not
     */
    record Tally(int attempts, int through) {}

    /** The way in, in a few words. */
    abstract String way();

    /** Tries it, and counts. */
    abstract void attack() throws InterruptedException;

    /** What takes the guard away between the bot's parts. */
    WholeBot.Seam unguarded() {
        return WholeBot.Seam.NONE;
    }

    /** What takes the guard away before the bot starts. */
    void disarm() {}

    /** Tries it over a bot of its own, as it runs or without the guard. */
    @SuppressWarnings("try") // The bot only runs.
    final Tally tally(Path folder, boolean guarded) throws InterruptedException {
        if (!guarded) {
            disarm();
        }
        try (FakeTelegram telegram = new FakeTelegram(chats);
                WholeBot bot = new WholeBot(telegram.address(), folder, guarded ? WholeBot.Seam.NONE : unguarded())) {
            chats.await(1, call -> call.method().equals("getUpdates"));
            attack();
            return new Tally(attempts, through);
        }
    }

    final void tried(boolean gotThrough) {
        attempts++;
        through += gotThrough ? 1 : 0;
    }

    /** Says it in private; gives the answer's words. */
    final String says(long who, String text) throws InterruptedException {
        return chats.answer(updates.text(who, text), who).text();
    }

    /** Delivers it, and waits until the bot is done with it. */
    final void done(ObjectNode update) throws InterruptedException {
        chats.deliver(update);
        chats.awaitConfirmed();
    }

    final String balance(long who) throws InterruptedException {
        return says(who, "/wallet").lines().findFirst().orElse("");
    }

    /** A core that hears everything changed like this. */
    static UnaryOperator<BotGateway> hearing(UnaryOperator<ChatEvent> change) {
        return gateway -> between(gateway, change, message -> message);
    }

    /** A core whose answers are changed like this. */
    static UnaryOperator<BotGateway> answering(UnaryOperator<OutgoingMessage> change) {
        return gateway -> between(gateway, event -> event, change);
    }

    private static BotGateway between(
            BotGateway gateway, UnaryOperator<ChatEvent> heard, UnaryOperator<OutgoingMessage> said) {
        return new ForwardingGateway(gateway) {
            @Override
            public List<OutgoingMessage> handle(ChatEvent event) {
                return gateway.handle(heard.apply(event)).stream().map(said).toList();
            }
        };
    }

    /** The same words or press by somebody else, or by another message. */
    static ChatEvent by(ChatEvent event, UnaryOperator<ChatEvent.EventSource> change) {
        if (event instanceof ChatEvent.TextMessage message) {
            return new ChatEvent.TextMessage(
                    change.apply(message.source()), message.text(), message.forwarded(), message.mayContinue());
        }
        return event instanceof ChatEvent.ButtonPress press
                ? new ChatEvent.ButtonPress(change.apply(press.source()), press.button(), press.message())
                : event;
    }
}
