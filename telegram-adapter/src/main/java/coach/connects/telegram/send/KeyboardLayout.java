package coach.connects.telegram.send;

import coach.connects.telegram.send.TelegramMessage.KeyboardButton;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of buttons that a phone shows whole. Telegram gives the buttons of a row the same width and cuts what does not fit, so
 * a row that is too long goes on in the next one.
 */
final class KeyboardLayout {
    /** What a phone of 360 points shows in one row, in characters. */
    private static final int ROW = 40;

    /** What the edges of a button take of it. */
    private static final int EDGES = 2;

    private KeyboardLayout() {}

    /** The same buttons in the same order; a button begins a row where it began one before, or where it would be cut. */
    static List<List<KeyboardButton>> of(List<List<KeyboardButton>> rows) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .flatMap(row -> wrapped(row).stream())
                .toList();
    }

    private static List<List<KeyboardButton>> wrapped(List<KeyboardButton> row) {
        List<List<KeyboardButton>> wrapped = new ArrayList<>();
        List<KeyboardButton> current = new ArrayList<>();
        int longest = 0;
        for (KeyboardButton button : row) {
            int width = width(button);
            if (!current.isEmpty() && Math.max(longest, width) * (current.size() + 1) > ROW) {
                wrapped.add(List.copyOf(current));
                current.clear();
                longest = 0;
            }
            current.add(button);
            longest = Math.max(longest, width);
        }
        wrapped.add(List.copyOf(current));
        return wrapped;
    }

    private static int width(KeyboardButton button) {
        return button.label().codePointCount(0, button.label().length()) + EDGES;
    }
}
