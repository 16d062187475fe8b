package coach.connects.app;

import coach.connects.app.logging.SingleLineLogStream;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Starts the bot. */
public final class Main {
    private Main() {}

    /** Runs the program, and ends with its status: 0 all was well, 1 it could not run, 2 it was called or set up wrongly. */
    public static void main(String[] words) {
        PrintStream err = System.err;
        System.setErr(new SingleLineLogStream(err, Clock.system(ZoneId.systemDefault())));
        // What libraries print must not come between the lines of a script.
        System.setOut(System.err);
        Program.Streams streams = new Program.Streams(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new SanitizingPrintStream(err),
                isTerminal());
        System.exit(new Program(streams, Path.of(""), System.getenv(), RunningBot::open).run(List.of(words)));
    }

    // The null of Java 17 and the method of later ones are both asked for.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console without a terminal too, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
