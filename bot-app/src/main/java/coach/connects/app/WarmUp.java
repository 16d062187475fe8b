package coach.connects.app;

import coach.connects.kit.DaemonThreads;
import coach.connects.store.sqlite.SqliteStore;
import java.security.SecureRandom;

/**
 * Loads on another processor what the database and the keys of buttons need of the libraries, while the start reads its
 * own files: on an idle machine a twentieth of the way to the first answer. Nothing waits for it, and it touches no data.
 */
final class WarmUp {
    private WarmUp() {}

    /** Begins, and comes back at once. */
    static void begin() {
        var unused = DaemonThreads.start("head-start", WarmUp::load);
    }

    private static void load() {
        SqliteStore.warmUp();
        new SecureRandom().nextInt();
    }
}
