package coach.connects.app;

import java.io.PrintStream;

/** Starts the bot. */
public final class Main {

    private Main() {}

    /** Prints how the program is called, and ends with exit code 0. */
    public static void main(String[] arguments) {
        printUsage(System.out);
    }

    static void printUsage(PrintStream out) {
        out.println("usage: java -jar connects-coach.jar");
    }
}
