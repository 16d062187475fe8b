package coach.connects.app;

/**
 * Sets up the log: one line an event, on standard error. Has to run before anything asks for a logger, since the library
 * reads its settings once.
 */
final class LoggingSetup {
    private static final String LIBRARY = "org.slf4j.simpleLogger.";

    private LoggingSetup() {}

    /** Logs our own events from this level on, and of the libraries what is amiss. */
    static void start(LogLevel level) {
        set("defaultLogLevel", LogLevel.WARN.word());
        set("log.coach.connects", level.word());
        // The time is written by standard error itself (SingleLineLogStream).
        set("showDateTime", "false");
        set("showThreadName", "false");
        set("showShortLogName", "true");
        set("logFile", "System.err");
    }

    private static void set(String name, String value) {
        // What is given on the command line of the JVM wins: it is somebody who looks for something.
        if (System.getProperty(LIBRARY + name) == null) {
            System.setProperty(LIBRARY + name, value);
        }
    }
}
