package coach.connects.simulator;

import coach.connects.chat.Incoming;
import java.time.Instant;
import java.util.List;

/** Something that a person did, and what came of it so far; a platform may deliver it again and again. */
final class Letter {
    private static final List<String> WIPING = List.of("/forget", "/link", "/unlink", "/import", "/undo");
    private static final List<String> WIPING_BUTTONS =
            List.of("Erase everything", "Yes", "Keep the one here", "Keep the other one");

    private final Incoming incoming;
    private final int account;
    private final String label;
    private final Instant madeAt;
    private boolean settled;
    private int growths;

    Letter(Incoming incoming, int account, String label, Instant madeAt) {
        this.incoming = incoming;
        this.account = account;
        this.label = label;
        this.madeAt = madeAt;
    }

    Incoming incoming() {
        return incoming;
    }

    int account() {
        return account;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** What it says, or the label of the button. */
    String words() {
        return incoming instanceof Incoming.Words words ? words.text() : label;
    }

    boolean isPrivate() {
        return incoming.origin().at().isPrivate();
    }

    /** Whether it may replace a wallet by another, or by none. */
    boolean mayWipe() {
        String words = words();
        return incoming instanceof Incoming.Words
                ? WIPING.stream().anyMatch(words::startsWith) || words.equalsIgnoreCase("yes")
                : incoming instanceof Incoming.Upload || WIPING_BUTTONS.contains(words);
    }

    /** Whether it was answered, and not with an apology: from then on it changes nothing. */
    boolean isSettled() {
        return settled;
    }

    void settle() {
        settled = true;
    }

    int grown() {
        growths++;
        return growths;
    }

    boolean hasGrown() {
        return growths > 0;
    }

    @Override
    public String toString() {
        return incoming.origin().from() + " (" + incoming.origin().key() + ") \"" + words() + "\"";
    }
}
