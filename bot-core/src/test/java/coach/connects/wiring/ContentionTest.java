package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.store.Backoff;
import coach.connects.store.ContentionException;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process is at the same person: what is lost to it is tried again, and not for ever. */
class ContentionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Identity ANN = new Identity("console", "ann");

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private Contested store;
    private BotAssembly bot;

    @BeforeEach
    void open() {
        store = new Contested(SqliteStore.open(folder));
        bot = BotAssembly.over(BotSetup.of(store, BundledPolicies.ALL, Clock.fixed(NOW, ZoneOffset.UTC), new Random(3))
                .with(new Backoff(pauses::add, new Random(5))));
        assertThat(says("/buy 40", "m0")).startsWith("Recorded");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoIsOvertakenAFewTimesHearsNothingOfIt() {
        store.lost = 5;

        assertThat(says("/buy 10", "m1")).startsWith("Recorded: 10 Connects");
        assertThat(pauses).hasSize(3);
    }

    @Test
    void whoIsAlwaysOvertakenIsToldThatNothingWasRecorded() {
        store.lost = Integer.MAX_VALUE;

        assertThat(says("/buy 10", "m1"))
                .isEqualTo(
                        "Not done: too much came at the same moment. Nothing of this message was recorded; please send"
                                + " it again.");
        assertThat(pauses).hasSize(Backoff.MOST_TRIES - 3);
        store.lost = 0;
        assertThat(says("/wallet", "m2")).startsWith("40 Connects");
        assertThat(says("/buy 10", "m3")).startsWith("Recorded: 10 Connects");
    }

    @Test
    void aNoticeThatIsAlwaysOvertakenIsGivenUpAlike() {
        store.lost = Integer.MAX_VALUE;
        FreelancerRepository freelancers = new FreelancerRepository(store, new Backoff(pauses::add, new Random(5)));

        assertThatThrownBy(() -> freelancers.change(
                        ANN, state -> state.withSession(session -> session.withHint("once")), NOW, BundledPolicies.ALL))
                .isInstanceOf(ContentionException.class);
        assertThat(pauses).hasSize(Backoff.MOST_TRIES - 3);
    }

    private String says(String text, String key) {
        return SingleMessage.tell(bot.gateway(), ANN, text, key, NOW);
    }

    /** A database in which somebody else is quicker so many times. */
    private static final class Contested implements DocumentStore {
        private final DocumentStore store;
        private int lost;

        private Contested(DocumentStore store) {
            this.store = store;
        }

        @Override
        public DocumentCollection collection(String name) {
            DocumentCollection there = store.collection(name);
            return (DocumentCollection) Proxy.newProxyInstance(
                    DocumentCollection.class.getClassLoader(),
                    new Class<?>[] {DocumentCollection.class},
                    (proxy, method, arguments) -> {
                        boolean overtaken = method.getName().equals("replace") && lost > 0;
                        lost -= overtaken ? 1 : 0;
                        return overtaken ? false : method.invoke(there, arguments);
                    });
        }

        @Override
        public Health health() {
            return store.health();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
