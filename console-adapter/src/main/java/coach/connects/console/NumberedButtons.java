package coach.connects.console;

import coach.connects.chat.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The buttons that a person sees last, each with the number under which it is pressed. */
final class NumberedButtons {
    private static final int MOST_DIGITS = 3;

    private final List<Numbered> buttons = new ArrayList<>();
    private boolean answered;

    /**
     * A button that can be pressed by typing.
     *
     * @param label what is written on it
     * @param found which one it is
     */
    record Numbered(String label, VisibleButtons.Found found) {}

    /** Notes that the person has spoken: buttons that come now are others, counted from 1 again. */
    synchronized void answered() {
        answered = true;
    }

    /** Takes in a message's buttons, and gives what stands under the message: the rows, each button with its number. */
    synchronized List<List<String>> number(String message, List<List<Button>> rows) {
        if (answered && !rows.isEmpty()) {
            buttons.clear();
            answered = false;
        }
        List<List<String>> shown = new ArrayList<>();
        for (List<Button> row : rows) {
            List<String> line = new ArrayList<>();
            for (Button button : row) {
                buttons.add(new Numbered(button.label(), new VisibleButtons.Found(button.id(), message)));
                line.add("[" + buttons.size() + "] " + button.label());
            }
            shown.add(line);
        }
        return shown;
    }

    /** The button that was meant by what was typed: its words, or its number. */
    synchronized Optional<Numbered> typed(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        for (Numbered button : buttons) {
            if (button.label().toLowerCase(Locale.ROOT).equals(words)) {
                return Optional.of(button);
            }
        }
        boolean number =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int place = number ? Integer.parseInt(text) : 0;
        return place >= 1 && place <= buttons.size() ? Optional.of(buttons.get(place - 1)) : Optional.empty();
    }
}
