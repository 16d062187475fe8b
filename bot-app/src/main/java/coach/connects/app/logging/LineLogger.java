package coach.connects.app.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** One who says what happens. Of the libraries only what is amiss is heard. */
final class LineLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "coach.connects";

    private final boolean ours;

    LineLogger(String name) {
        this.name = name;
        this.ours = name.startsWith(OURS);
    }

    private boolean says(LogLevel level) {
        return LoggingSetup.says(level, ours);
    }

    @Override
    public boolean isTraceEnabled() {
        return says(LogLevel.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return says(LogLevel.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return says(LogLevel.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return says(LogLevel.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return says(LogLevel.ERROR);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String pattern,
            Object @Nullable [] values,
            @Nullable Throwable failure) {
        String words = MessageFormatter.basicArrayFormat(pattern, values);
        LoggingSetup.writer().write(level, name.substring(name.lastIndexOf('.') + 1), String.valueOf(words), failure);
    }
}
