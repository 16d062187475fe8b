package coach.connects.app;

import coach.connects.store.sqlite.SqliteStore;
import java.security.SecureRandom;

/**
 * Loads on another processor what the database and the keys of buttons need of the libraries, while the start reads its
 * own files. Nothing waits for it, and it touches no data.
 */
final class WarmUp {
    private WarmUp() {}

    /** Begins, and comes back at once. */
    static void begin() {
        Thread thread = new Thread(WarmUp::load, "head-start");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        SqliteStore.warmUp();
        new SecureRandom().nextInt();
    }
}
