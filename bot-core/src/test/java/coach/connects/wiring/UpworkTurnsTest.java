package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import coach.connects.persistence.StoredCallCounter;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests to Upwork are paced for all processes over one database. */
class UpworkTurnsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final Secret KEY = new Secret(Base64.getEncoder().encodeToString(new byte[32]));

    @TempDir
    Path folder;

    @Test
    void twoProcessesShareTheSecond() {
        try (DocumentStore store = SqliteStore.open(folder)) {
            StoredCallCounter one = new StoredCallCounter(store, KEY);
            StoredCallCounter other = new StoredCallCounter(store, KEY);

            assertThat(one.turn(NOW)).contains(Duration.ZERO);
            assertThat(other.turn(NOW)).contains(Duration.ZERO);
            assertThat(one.turn(NOW)).contains(Duration.ofSeconds(1));
            assertThat(other.turn(NOW.plusMillis(250))).contains(Duration.ofMillis(750));
        }
    }

    @Test
    void withoutADatabaseEachKeepsToItByItself() {
        try (FailingStore store = new FailingStore(SqliteStore.open(folder))) {
            StoredCallCounter counter = new StoredCallCounter(store, KEY);
            store.cutAfter(0);

            assertThat(counter.turn(NOW)).contains(Duration.ZERO);
        }
    }

    @Test
    void aMinuteLaterNothingIsLeft() {
        try (DocumentStore store = SqliteStore.open(folder)) {
            StoredCallCounter counter = new StoredCallCounter(store, KEY);
            counter.turn(NOW);
            counter.sweep(NOW.plusSeconds(60));

            assertThat(counter.nextDue()).isEmpty();
        }
    }
}
