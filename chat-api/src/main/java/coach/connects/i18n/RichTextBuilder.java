package coach.connects.i18n;

import coach.connects.chat.RichText;
import java.util.ArrayList;
import java.util.List;

/** A text being put together; emphasis is switched on and off between the words. */
final class RichTextBuilder {
    private final List<RichText.Span> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private RichText.Style style = RichText.Style.PLAIN;

    void append(String more) {
        words.append(more);
    }

    /** Adds what is already a text, with its own emphasis. */
    void append(RichText more) {
        if (style != RichText.Style.PLAIN) {
            append(more.plain());
            return;
        }
        flush();
        runs.addAll(more.spans());
    }

    /** Adds a command's name; within other emphasis it is a word like any other. */
    void appendCommand(String name) {
        RichText command = RichText.command(name);
        if (style == RichText.Style.PLAIN) {
            append(command);
        } else {
            append(command.plain());
        }
    }

    void toggle(RichText.Style other) {
        flush();
        style = style == other ? RichText.Style.PLAIN : other;
    }

    RichText text() {
        flush();
        return new RichText(runs);
    }

    private void flush() {
        if (!words.isEmpty()) {
            runs.add(new RichText.Span(words.toString(), style));
            words.setLength(0);
        }
    }
}
