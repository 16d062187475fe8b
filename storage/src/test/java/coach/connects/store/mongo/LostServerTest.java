package coach.connects.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import coach.connects.store.mongo.MongoStore.MongoTimeouts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** P-8: to lose the database for a while loses nothing, is said soon, and passes by itself. */
class LostServerTest {

    private static final Duration SHORT = Duration.ofMillis(600);
    private static final MongoTimeouts PATIENCE = new MongoTimeouts(SHORT, SHORT, Duration.ofSeconds(5));

    private static Document document(String id) {
        return Document.first(id, Optional.of(Instant.EPOCH), 1, new BsonDocument());
    }

    private static void assertLost(Runnable call) {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(call::run)
                .satisfies(lost -> assertThat(lost.category()).isEqualTo(Category.LOST))
                .withMessageContaining("does not answer");
    }

    @Test
    void aServerThatComesBackIsFoundAgain() {
        MemoryServer server = MemoryServer.start();
        try (server;
                MongoStore store = MongoStore.open(server.connectionString(), PATIENCE)) {
            DocumentCollection documents = store.collection("freelancers");
            documents.insert(document("a"));
            server.stop();
            assertLost(() -> documents.find("a"));
            assertLost(() -> documents.insert(document("b")));
            assertLost(() -> documents.due(Instant.EPOCH, 10));
            assertThat(store.health().trouble()).contains(Category.LOST);
            server.startAgain();
            assertThat(documents.find("a")).contains(document("a"));
            assertThat(documents.insert(document("b"))).isTrue();
            assertThat(documents.due(Instant.EPOCH, 10)).hasSize(2);
            assertThat(store.health().isWell()).isTrue();
        }
    }

    @Test
    void aServerThatIsNotThereYetHoldsUpNoStart() {
        MemoryServer server = MemoryServer.start();
        server.stop();
        try (server;
                MongoStore store = MongoStore.open(server.connectionString(), PATIENCE)) {
            DocumentCollection documents = store.collection("freelancers");
            assertLost(() -> documents.insert(document("a")));
            server.startAgain();
            assertThat(documents.insert(document("a"))).isTrue();
            assertThat(documents.due(Instant.EPOCH, 10)).containsExactly(document("a"));
        }
    }
}
