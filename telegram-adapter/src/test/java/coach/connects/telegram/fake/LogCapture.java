package coach.connects.telegram.fake;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Keeps every line of every log, at every level, stack traces included; prints none. */
public final class LogCapture implements SLF4JServiceProvider {
    private static final List<String> LINES = new CopyOnWriteArrayList<>();

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** Everything that was logged since the last {@link #clear()}. */
    public static List<String> lines() {
        return List.copyOf(LINES);
    }

    /** Waits for a line that contains this. */
    public static void await(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        synchronized (LINES) {
            while (LINES.stream().noneMatch(line -> line.contains(words))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("no line says " + words);
                }
                LINES.wait(left);
            }
        }
    }

    /** Begins anew, and keeps what java.util.logging says too. */
    public static void clear() {
        Logger root = Logger.getLogger("");
        root.setLevel(Level.ALL);
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                String logger = String.valueOf(line.getLoggerName());
                if (logger.contains("httpserver")) {
                    // The fake server's own, which says what it was asked for.
                    return;
                }
                keep(line.getLevel() + " " + line.getMessage(), line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        LINES.clear();
    }

    private static void keep(String line, Throwable failure) {
        StringWriter text = new StringWriter();
        text.append(Thread.currentThread().getName()).append(' ').append(line);
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        synchronized (LINES) {
            LINES.add(text.toString());
            LINES.notifyAll();
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Line::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    /** A logger for which every level is on. */
    private static final class Line extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1;

        Line(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Line.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                org.slf4j.event.Level level, Marker marker, String pattern, Object[] values, Throwable failure) {
            String line = MessageFormatter.basicArrayFormat(pattern, values);
            keep(level + " " + name + " " + line, failure);
        }
    }
}
