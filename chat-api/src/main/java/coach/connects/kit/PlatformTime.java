package coach.connects.kit;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes on what time it is at a platform, so that this machine's clock can be seen to be right. */
public final class PlatformTime {
    private volatile Consumer<Instant> listener = time -> {};

    public void tellTo(Consumer<Instant> other) {
        listener = other;
    }

    /**
     * The platform answered.
     *
     * @param date what the head of the answer gives as its date
     */
    public void heard(@Nullable Instant date) {
        if (date != null) {
            listener.accept(date);
        }
    }
}
