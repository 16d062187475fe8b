package coach.connects.console;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** Where a person sits: what they type on and what they read from belong together. */
interface ConsoleIo extends Closeable {
    /**
     * Begins to take what is typed.
     *
     * @param commands the names of the commands, without the slash
     */
    void open(List<String> commands);

    /** The next message, which may have several lines and is not blank; empty when the person leaves. */
    Optional<String> next();

    /** Writes whole lines. */
    void write(String lines);

    /** How many columns a line may have. */
    int width();

    boolean showsEmphasis();

    /** The key of the sentence that says how to type here. */
    String welcome();
}
