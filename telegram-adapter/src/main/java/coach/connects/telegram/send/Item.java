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

    /** What a newer edit says goes out in this one's turn, and how that ends is told to both. */
    void giveWayTo(Item newer) {
        message = newer.message;
        endsFor(newer);
    }

    /** How this one ends is how that one ended. */
    void endsFor(Item other) {
        var unused = done.thenAccept(other.done::complete);
    }

    /** The next try sends this. */
    void again(Outgoing next) {
        message = next;
        tries++;
    }
}
