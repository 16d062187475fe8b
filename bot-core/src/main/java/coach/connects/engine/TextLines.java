package coach.connects.engine;

import coach.connects.chat.RichText;

/** A text put together line by line. */
public final class TextLines {
    private RichText text = RichText.of("");
    private boolean empty = true;

    public TextLines add(RichText line) {
        text = empty ? line : text.plus(RichText.of("\n")).plus(line);
        empty = false;
        return this;
    }

    public TextLines addAll(TextLines more) {
        return more.empty ? this : add(more.text);
    }

    /** Adds an empty line. */
    public TextLines blank() {
        return add(RichText.of(""));
    }

    /** The lines so far. */
    public RichText text() {
        return text;
    }
}
