package coach.connects.app.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/** Brings events to standard error: without people's ids unless somebody looks for something, and a fault once. */
final class LogWriter {
    /** Under which name what is being answered stands in the context. */
    static final String MESSAGE = "message";

    private final boolean plain;
    private final LongSupplier nanos;
    private final RepeatedFaults faults = new RepeatedFaults();

    /**
     * A writer.
     *
     * @param plain whether everything is said as it is
     * @param nanos the machine's running clock
     */
    LogWriter(boolean plain, LongSupplier nanos) {
        this.plain = plain;
        this.nanos = nanos;
    }

    void write(Level level, String logger, String words, @Nullable Throwable failure) {
        if (plain) {
            put(level.toString(), logger, words + trace(failure), messageId());
            return;
        }
        long now = nanos.getAsLong();
        faults.over(now).forEach(line -> put(Level.WARN.toString(), "Log", masked(line), Optional.empty()));
        boolean fault = level == Level.WARN || level == Level.ERROR;
        int before = fault ? faults.toSay(logger + " - " + words + " " + kind(failure), now) : 0;
        if (before >= 0) {
            String again = before > 0 ? " (and " + before + " times more since it was last said)" : "";
            put(
                    level.toString(),
                    logger,
                    masked(words + again + trace(failure)),
                    messageId().map(LogWriter::masked));
        }
    }

    private static void put(String level, String logger, String words, Optional<String> messageId) {
        if (System.err instanceof SingleLineLogStream lines) {
            lines.write(level, logger, words, messageId);
        } else {
            System.err.println(level + " " + logger + " - " + words);
        }
    }

    private static Optional<String> messageId() {
        return Optional.ofNullable(MDC.get(MESSAGE));
    }

    private static String masked(String text) {
        return PersonMask.concerns(text) ? Masks.OF_THIS_RUN.masked(text) : text;
    }

    private static String kind(@Nullable Throwable failure) {
        return failure == null ? "" : failure.getClass().getName();
    }

    private static String trace(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "\n" + trace;
    }

    /** Drawn when the first id is to be hidden. */
    private static final class Masks {
        static final PersonMask OF_THIS_RUN = PersonMask.drawn();
    }
}
