package coach.connects.store;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final Optional<Instant> DUE = Optional.of(Instant.parse("2026-12-01T09:00:00Z"));

    @TempDir
    Path folder;

    private final MemoryServer server = MemoryServer.start();
    private SqliteStore file;
    private DocumentStore mongo;

    @BeforeEach
    void open() {
        file = SqliteStore.open(folder);
        mongo = MongoStore.open(server.connectionString());
    }

    @AfterEach
    void close() {
        file.close();
        mongo.close();
        server.close();
    }

    @Test
    void everyDocumentOfEveryCollectionIsCopiedAsItIs() {
        for (int i = 0; i < 450; i++) {
            file.collection("pages").insert(document("p/" + i, Optional.empty(), i));
        }
        Document changed = document("telegram:1", Optional.empty(), 1).next(DUE, 2, body(9));
        file.collection("freelancers").insert(document("telegram:1", Optional.empty(), 1));
        file.collection("freelancers").replace(changed, 1);

        assertThat(file.collections()).containsExactly("freelancers", "pages");
        assertThat(Migration.copy("pages", file, mongo).inserted()).isEqualTo(450);
        Migration.copy("freelancers", file, mongo);

        assertThat(mongo.collection("pages").page("", "", 1_000))
                .isEqualTo(file.collection("pages").page("", "", 1_000))
                .hasSize(450);
        assertThat(mongo.collection("freelancers").find("telegram:1")).contains(changed);
        assertThat(mongo.collection("freelancers").due(DUE.get(), 10)).containsExactly(changed);
    }

    @Test
    void whatIsThereIsNeverOverwrittenAndWhatDiffersIsNamed() {
        Document theirs = document("telegram:2", Optional.empty(), 77);
        mongo.collection("freelancers").insert(theirs);
        file.collection("freelancers").insert(document("telegram:1", DUE, 1));
        file.collection("freelancers").insert(document("telegram:2", DUE, 2));

        Migration.Copied copied = Migration.copy("freelancers", file, mongo);

        assertThat(copied.inserted()).isEqualTo(1);
        assertThat(copied.different()).isEqualTo(1);
        assertThat(copied.named()).containsExactly("telegram:2");
        assertThat(mongo.collection("freelancers").find("telegram:2")).contains(theirs);
    }

    @Test
    void begunAgainItGoesOnWhereItStopped() {
        file.collection("freelancers").insert(document("telegram:1", DUE, 1));
        Migration.copy("freelancers", file, mongo);
        file.collection("freelancers").insert(document("telegram:2", DUE, 2));

        Migration.Copied again = Migration.copy("freelancers", file, mongo);

        assertThat(again.inserted()).isEqualTo(1);
        assertThat(again.same()).isEqualTo(1);
        assertThat(again.different()).isZero();
    }

    private static Document document(String id, Optional<Instant> dueAt, int number) {
        return Document.first(id, dueAt, 1, body(number));
    }

    private static BsonDocument body(int number) {
        return new BsonDocument("n", new BsonInt32(number)).append("text", new BsonString("ü " + number));
    }
}
