package coach.connects.telegram.send;

import coach.connects.chat.MessageSender.Delivery;
import java.util.concurrent.CompletableFuture;

/** A message on its way: what to send, how often that was tried, and who wants to know how it ended. */
final class QueuedMessage {
    /** What goes first, and how long it is tried. */
    enum Priority {
        /** What answers somebody: tried for long, since nobody else would. */
        REPLY,
        /** What answers somebody after a while: whoever sends it waits to hear what became of it. */
        LATE_REPLY,
        /** What the bot sends by itself. */
        OWN;

        /** Whether it is the bot's own doing, which waits for everything else. */
        boolean isOwn() {
            return this == OWN;
        }
    }

    private final Priority priority;
    private final CompletableFuture<Delivery> done = new CompletableFuture<>();
    private final long firstTried;
    private TelegramMessage message;
    private int tries;

    QueuedMessage(TelegramMessage message, Priority priority, long now) {
        this.message = message;
        this.priority = priority;
        this.firstTried = now;
    }

    TelegramMessage message() {
        return message;
    }

    Priority priority() {
        return priority;
    }

    CompletableFuture<Delivery> done() {
        return done;
    }

    int tries() {
        return tries;
    }

    long waitedSince() {
        return firstTried;
    }

    /** What a newer edit says goes out in this one's turn, and how that ends is told to both. */
    void giveWayTo(QueuedMessage newer) {
        message = newer.message;
        endsFor(newer);
    }

    /** How this one ends is how that one ended. */
    void endsFor(QueuedMessage other) {
        var unused = done.thenAccept(other.done::complete);
    }

    /** The next try sends this. */
    void again(TelegramMessage next) {
        message = next;
        tries++;
    }
}
