package coach.connects.telegram.receive;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps polls from being answered: said once in one line, not at every try, with longer and longer waits. */
final class ConnectionTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionTrouble.class);

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private volatile @Nullable String current;
    private Duration wait = FIRST;

    /** Notes a trouble, and says how long to wait before the next try. */
    Duration note(String line) {
        if (!line.equals(current)) {
            current = line;
            LOG.warn("{}", line);
        }
        Duration now = wait;
        Duration doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return now;
    }

    /** Polls are answered. */
    void over() {
        wait = FIRST;
        if (current != null) {
            current = null;
            LOG.info("Telegram answers polls again");
        }
    }

    /** The trouble there is now. */
    Optional<String> current() {
        return Optional.ofNullable(current);
    }
}
