package coach.connects.simulator;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people have seen: the buttons that they could press, now or long after. */
final class Screens {
    private static final int MOST = 200;

    private final List<List<Seen>> byAccount = new ArrayList<>();
    private int messages;

    /**
     * A button that somebody has seen.
     *
     * @param at in which chat
     * @param button the button
     * @param message the message that carries it
     */
    record Seen(Optional<ChatAddress> at, Button button, String message) {}

    Screens(int accounts) {
        for (int i = 0; i < accounts; i++) {
            byAccount.add(new ArrayList<>());
        }
    }

    /** Shows a message; gives what the platform calls it. */
    String show(int account, OutgoingMessage outgoing) {
        messages++;
        String message = outgoing.replacesMessageId().orElse("s" + messages);
        List<Seen> seen = byAccount.get(account);
        outgoing.buttons()
                .forEach(row -> row.forEach(button -> seen.add(new Seen(Optional.of(outgoing.at()), button, message))));
        while (seen.size() > MOST) {
            seen.remove(0);
        }
        return message;
    }

    /** The button of this place, 0 being the newest. */
    Optional<Seen> seenBy(int account, long place) {
        List<Seen> seen = byAccount.get(account);
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get((int) (seen.size() - 1 - place % seen.size())));
    }

    /** The newest button of this label. */
    Optional<Seen> labelled(int account, String label) {
        return byAccount.get(account).stream()
                .filter(seen -> seen.button().label().equals(label))
                .reduce((older, newer) -> newer);
    }
}
