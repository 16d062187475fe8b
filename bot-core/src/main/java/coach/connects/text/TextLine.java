package coach.connects.text;

import coach.connects.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** A text being put together; emphasis is switched on and off between the words. */
final class TextLine {
    private final List<Text.Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Text.Style style = Text.Style.PLAIN;

    void append(String more) {
        words.append(more);
    }

    /** Adds what is already a text, with its own emphasis. */
    void append(Text more) {
        if (style != Text.Style.PLAIN) {
            append(more.plain());
            return;
        }
        flush();
        runs.addAll(more.runs());
    }

    void toggle(Text.Style other) {
        flush();
        style = style == other ? Text.Style.PLAIN : other;
    }

    Text text() {
        flush();
        return new Text(runs);
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(new Text.Run(words.toString(), style));
            words.setLength(0);
        }
    }
}
