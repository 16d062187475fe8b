package coach.connects.telegram.send;

import java.util.concurrent.CompletableFuture;

/** A message on its way: what to send, how often that was tried, and who wants to know how it ended. */
final class Item {
    private final Priority priority;
    private final CompletableFuture<Outcome> done = new CompletableFuture<>();
    private final long firstTried;
    private Outgoing message;
    private int tries;

    Item(Outgoing message, Priority priority, long now) {
        this.message = message;
        this.priority = priority;
        this.firstTried = now;
    }

    Outgoing message() {
        return message;
    }

    Priority priority() {
        return priority;
    }

    CompletableFuture<Outcome> done() {
        return done;
    }

    int tries() {
        return tries;
    }

    long waitedSince() {
        return firstTried;
    }

    /** The next try sends this. */
    void again(Outgoing next) {
        message = next;
        tries++;
    }
}
