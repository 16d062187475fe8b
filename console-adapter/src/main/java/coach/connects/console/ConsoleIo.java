package coach.connects.console;

import java.io.Closeable;
import java.util.List;

/** Where a person sits: what they type on and what they read from belong together. */
interface ConsoleIo extends Closeable {
    /** What they read from. */
    ConsoleOutput paper();

    /**
     * What they type on.
     *
     * @param commands the names of the commands, without the slash
     */
    ConsoleInput keyboard(List<String> commands);

    /** The key of the sentence that says how to type here. */
    String welcome();
}
