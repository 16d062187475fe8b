package coach.connects.app.logging;

/** How much is logged, and how. Until it is set up, what is amiss is said in text. */
public final class LoggingSetup {
    private static volatile LogLevel level = LogLevel.WARN;
    private static volatile LogWriter writer = new LogWriter(false, System::nanoTime);

    private LoggingSetup() {}

    /** Logs our own events from this level on, and of the libraries what is amiss. */
    public static void start(LogLevel from, LogFormat format) {
        level = from;
        writer = new LogWriter(from.compareTo(LogLevel.DEBUG) >= 0, System::nanoTime);
        if (System.err instanceof SingleLineLogStream lines) {
            lines.use(format);
        }
    }

    static LogWriter writer() {
        return writer;
    }

    /** Whether an event of this level is said; the libraries' own from a warning on. */
    static boolean says(LogLevel asked, boolean ours) {
        LogLevel from = ours || level.compareTo(LogLevel.WARN) < 0 ? level : LogLevel.WARN;
        return asked.compareTo(from) <= 0;
    }
}
