package coach.connects.telegram.attack;

import coach.connects.chat.Address;
import coach.connects.chat.Button;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.freelancer.Identity;
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
    static UnaryOperator<EntryPoint> hearing(UnaryOperator<Incoming> change) {
        return core -> between(core, change, reply -> reply);
    }

    /** A core whose answers are changed like this. */
    static UnaryOperator<EntryPoint> answering(UnaryOperator<Reply> change) {
        return core -> between(core, incoming -> incoming, change);
    }

    private static EntryPoint between(EntryPoint core, UnaryOperator<Incoming> heard, UnaryOperator<Reply> said) {
        return new EntryPoint() {
            @Override
            public List<Reply> handle(Incoming incoming) {
                return core.handle(heard.apply(incoming)).stream().map(said).toList();
            }

            @Override
            public void posted(Reply reply, String message) {
                core.posted(reply, message);
            }

            @Override
            public List<Button> liveButtons(Identity person, Address at) {
                return core.liveButtons(person, at);
            }
        };
    }

    /** The same words or press by somebody else, or by another message. */
    static Incoming by(Incoming incoming, UnaryOperator<Incoming.Origin> change) {
        if (incoming instanceof Incoming.Words words) {
            return new Incoming.Words(change.apply(words.origin()), words.text(), words.forwarded(), words.mayGoOn());
        }
        return incoming instanceof Incoming.Press press
                ? new Incoming.Press(change.apply(press.origin()), press.button(), press.message())
                : incoming;
    }
}
