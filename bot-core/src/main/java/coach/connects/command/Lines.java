package coach.connects.command;

import coach.connects.chat.RichText;

/** A text put together line by line. */
public final class Lines {
    private RichText text = RichText.of("");
    private boolean empty = true;

    /** Adds a line. */
    public Lines add(RichText line) {
        text = empty ? line : text.plus(RichText.of("\n")).plus(line);
        empty = false;
        return this;
    }

    /** Adds these lines. */
    public Lines addAll(Lines more) {
        return more.empty ? this : add(more.text);
    }

    /** Adds an empty line. */
    public Lines blank() {
        return add(RichText.of(""));
    }

    /** The lines so far. */
    public RichText text() {
        return text;
    }
}
