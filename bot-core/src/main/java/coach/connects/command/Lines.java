package coach.connects.command;

import coach.connects.chat.Text;

/** A text put together line by line. */
public final class Lines {
    private Text text = Text.of("");
    private boolean empty = true;

    /** Adds a line. */
    public Lines add(Text line) {
        text = empty ? line : text.plus(Text.of("\n")).plus(line);
        empty = false;
        return this;
    }

    /** Adds these lines. */
    public Lines addAll(Lines more) {
        return more.empty ? this : add(more.text);
    }

    /** Adds an empty line. */
    public Lines blank() {
        return add(Text.of(""));
    }

    /** The lines so far. */
    public Text text() {
        return text;
    }
}
