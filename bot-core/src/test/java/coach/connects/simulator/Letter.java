package coach.connects.simulator;

import coach.connects.chat.ChatEvent;
import java.time.Instant;
import java.util.List;

/** Something that a person did, and what came of it so far; a platform may deliver it again and again. */
final class Letter {
    private static final List<String> WIPING = List.of("/forget", "/link", "/unlink", "/import", "/undo");
    private static final List<String> WIPING_BUTTONS = List.of(
            "Erase everything", "Yes", "Keep the one here", "Keep the other one", "Part my accounts", "Part them");
    /** Under "Which one do you want to part?": "Part 1: Telegram". */
    private static final String PARTING = "Part 1: ";

    private final ChatEvent event;
    private final int account;
    private final String label;
    private final Instant madeAt;
    private boolean settled;
    private int growths;

    Letter(ChatEvent event, int account, String label, Instant madeAt) {
        this.event = event;
        this.account = account;
        this.label = label;
        this.madeAt = madeAt;
    }

    ChatEvent event() {
        return event;
    }

    int account() {
        return account;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** What it says, or the label of the button. */
    String words() {
        return event instanceof ChatEvent.TextMessage message ? message.text() : label;
    }

    boolean isPrivate() {
        return event.source().chat().isPrivate();
    }

    /** Whether it may replace a wallet by another, or by none. */
    boolean mayWipe() {
        String words = words();
        return event instanceof ChatEvent.TextMessage
                ? WIPING.stream().anyMatch(words::startsWith) || words.equalsIgnoreCase("yes")
                : event instanceof ChatEvent.FileUpload || WIPING_BUTTONS.contains(words) || words.startsWith(PARTING);
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
        return event.source().user() + " (" + event.source().eventId() + ") \"" + words() + "\"";
    }
}
