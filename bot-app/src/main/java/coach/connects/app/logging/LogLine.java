package coach.connects.app.logging;

import coach.connects.i18n.UntrustedText;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One event of the log, as one line. No text from outside begins a line of its own, and none steers a terminal.
 *
 * @param time when it was
 * @param level how bad it is; empty of what a library prints by itself
 * @param logger who says it
 * @param words what is said; the trace of an exception stands behind it
 * @param messageId the message that is being answered meanwhile
 */
record LogLine(
        ZonedDateTime time, Optional<String> level, Optional<String> logger, String words, Optional<String> messageId) {
    private static final String BETWEEN = " | ";

    private static final int LAST_OF_CONTROLS = 0x1F;

    /** As a line without its end. */
    String in(LogFormat format) {
        return format == LogFormat.JSON ? json() : text();
    }

    private String text() {
        String joined = joined(words);
        String about = messageId
                .filter(id -> !joined.contains(id))
                .map(id -> " [" + UntrustedText.line(id) + "]")
                .orElse("");
        String who = level.map(word -> word + " ").orElse("")
                + logger.map(name -> name + about + " - ").orElse("");
        return Times.of(time) + " " + who + joined;
    }

    private String json() {
        StringBuilder json =
                new StringBuilder("{\"time\":\"").append(Times.of(time)).append('"');
        level.ifPresent(word -> field(json, "level", word));
        logger.ifPresent(name -> field(json, "logger", name));
        field(json, "message", joined(words));
        messageId.ifPresent(id -> field(json, "message_id", UntrustedText.line(id)));
        return json.append('}').toString();
    }

    private static void field(StringBuilder json, String name, String value) {
        json.append(",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else {
                json.append(c <= LAST_OF_CONTROLS ? ' ' : c);
            }
        }
        json.append('"');
    }

    private static String joined(String text) {
        return text.lines()
                .map(line -> UntrustedText.line(line).strip())
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
    }

    /** Apart: most runs say nothing, and need not wait for a format of dates. */
    private static final class Times {
        private static final DateTimeFormatter FORMAT =
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

        static String of(ZonedDateTime time) {
            return FORMAT.format(time);
        }
    }
}
