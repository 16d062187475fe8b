package coach.connects.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What keeps an adapter from its platform: said once in one line, not at every try, with longer and longer waits. */
public final class ConnectionTrouble {
    private final Duration first;
    private final Duration longest;
    private final Consumer<String> said;
    private final Runnable recovered;
    private volatile @Nullable String current;
    private Duration wait;

    /**
     * No trouble yet.
     *
     * @param first the wait after the first try; each further one doubles it
     * @param longest no wait is longer
     * @param said is told each new trouble
     * @param recovered is told that all is well again
     */
    public ConnectionTrouble(Duration first, Duration longest, Consumer<String> said, Runnable recovered) {
        this.first = first;
        this.longest = longest;
        this.said = said;
        this.recovered = recovered;
        this.wait = first;
    }

    /** Notes a trouble, and says how long to wait before the next try. */
    public synchronized Duration note(String line) {
        if (!line.equals(current)) {
            current = line;
            said.accept(line);
        }
        Duration now = wait;
        Duration doubled = wait.multipliedBy(2);
        wait = doubled.compareTo(longest) < 0 ? doubled : longest;
        return now;
    }

    /** The platform answers. */
    public synchronized void over() {
        wait = first;
        if (current != null) {
            current = null;
            recovered.run();
        }
    }

    public Optional<String> current() {
        return Optional.ofNullable(current);
    }
}
