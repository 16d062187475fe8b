package coach.connects.console;

import coach.connects.chat.Button;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which buttons can be seen in which chat, as on a screen: the newest last, those of an edited message gone. Remembers a
 * bounded number of messages of a bounded number of chats; older ones are asked of the core.
 */
final class VisibleButtons {
    private static final int MESSAGES = 200;
    private static final int CHATS = 2_000;

    private final Map<String, Deque<Shown>> chats = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Shown>> eldest) {
            return size() > CHATS;
        }
    };

    /**
     * A button on the screen.
     *
     * @param message the message that carries it
     */
    record Found(String id, String message) {}

    private record Shown(String message, Optional<String> onlyFor, List<Button> buttons) {
        boolean isSeenBy(String person) {
            return onlyFor.isEmpty() || onlyFor.get().equals(person);
        }
    }

    /**
     * Takes note of a message; one of the same id in that chat is replaced, and counts as new.
     *
     * @param onlyFor the one person who can see it, if it is not for everybody there
     */
    void show(String chat, Optional<String> onlyFor, String message, List<List<Button>> rows) {
        Deque<Shown> messages = chats.computeIfAbsent(chat, c -> new ArrayDeque<>());
        messages.removeIf(shown -> shown.message().equals(message));
        List<Button> buttons = rows.stream().flatMap(List::stream).toList();
        if (!buttons.isEmpty()) {
            messages.addFirst(new Shown(message, onlyFor, buttons));
        }
        if (messages.size() > MESSAGES) {
            messages.removeLast();
        }
    }

    /** The newest button with this label that this person can see in this chat. */
    Optional<Found> byLabel(String chat, String person, String label) {
        return find(chat, person, button -> button.label().equals(label));
    }

    /** The newest button with this id that this person can see in this chat. */
    Optional<Found> byId(String chat, String person, String id) {
        return find(chat, person, button -> button.id().equals(id));
    }

    private Optional<Found> find(String chat, String person, Predicate<Button> wanted) {
        for (Shown shown : chats.getOrDefault(chat, new ArrayDeque<>())) {
            if (shown.isSeenBy(person)) {
                for (Button button : shown.buttons()) {
                    if (wanted.test(button)) {
                        return Optional.of(new Found(button.id(), shown.message()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
