package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.store.BsonBodies;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F20: what a disk loses or turns round is noticed, and not taken for what was saved. */
class DamageTest {
    @TempDir
    private Path folder;

    private static Document document(String id) {
        BsonDocument body = new BsonDocument("n", new BsonInt32(5)).append("note", new BsonString("x".repeat(6_000)));
        return Document.first(id, Optional.empty(), 1, body);
    }

    private void save(String... ids) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            for (String id : ids) {
                assertThat(store.collection("people").insert(document(id))).isTrue();
            }
        }
    }

    private void sql(String... statements) throws SQLException {
        try (PreparedConnection writer = new ConnectionFactory(folder).writer()) {
            for (String statement : statements) {
                writer.execute(statement);
            }
        }
    }

    private static Category trouble(DocumentCollection people, String id) {
        StoreUnavailableException refusal = catchThrowableOfType(
                StoreUnavailableException.class,
                () -> people.find(id).orElseThrow().readableUpTo(1));
        return refusal.category();
    }

    @Test
    void aBitThatTurnedInABodyIsNoticedWhereverItIs() throws SQLException {
        save("a", "b");
        byte[] body = BsonBodies.write(document("a").body());
        for (int at : List.of(4, 7, 9, 20, 3_000, body.length - 2)) {
            byte[] turned = body.clone();
            turned[at] ^= 1;
            try (PreparedConnection writer = new ConnectionFactory(folder).writer()) {
                assertThat(writer.update("UPDATE people SET body = ? WHERE id = 'a'", turned))
                        .isOne();
            }
            try (SqliteStore store = SqliteStore.open(folder)) {
                DocumentCollection people = store.collection("people");
                assertThat(trouble(people, "a")).as("byte %d", at).isEqualTo(Category.DAMAGED);
                assertThat(people.find("b")).contains(document("b"));
            }
        }
    }

    @Test
    void whatIsSavedAgainIsWholeAgain() throws SQLException {
        save("a");
        sql("UPDATE people SET body = substr(body, 1, 100) WHERE id = 'a'");
        try (SqliteStore store = SqliteStore.open(folder)) {
            DocumentCollection people = store.collection("people");
            Document next =
                    document("a").next(Optional.empty(), 1, document("a").body());
            assertThat(people.replace(next, 1)).isTrue();
            assertThat(people.find("a")).contains(next);
        }
    }

    /** A file of an earlier version, and one on which an earlier version went on after this one. */
    @Test
    void bodiesWithoutAChecksumOrWithThatOfAnEarlierRevisionAreRead() throws SQLException {
        save("old", "changed");
        sql("ALTER TABLE people DROP COLUMN checksum");
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertThat(store.collection("people").find("old")).contains(document("old"));
            Document next = document("changed").next(Optional.empty(), 1, new BsonDocument());
            assertThat(store.collection("people").replace(next, 1)).isTrue();
        }
        sql("UPDATE people SET revision = 3, body = (SELECT body FROM people WHERE id = 'old') WHERE id = 'changed'");
        try (SqliteStore store = SqliteStore.open(folder)) {
            Document changed = store.collection("people").find("changed").orElseThrow();
            assertThat(changed.revision()).isEqualTo(3);
            assertThat(changed.body()).isEqualTo(document("old").body());
        }
    }

    /** Of a copy without a checksum of its own, such as an earlier version made. */
    @Test
    void aBackupKeepsTheChecksums() throws IOException, SQLException {
        save("a");
        Path copy = folder.resolve("copy.db");
        BackupRestore.backUp(folder, copy);
        CopyChecksum.strip(copy);
        try (PreparedConnection writer = ConnectionFactory.of(copy).writer()) {
            writer.execute("UPDATE people SET body = x'05000000FF' || substr(body, 6)");
        }
        Path other = folder.resolve("other");
        BackupRestore.restore(other, copy);
        try (SqliteStore store = SqliteStore.open(other)) {
            assertThat(trouble(store.collection("people"), "a")).isEqualTo(Category.DAMAGED);
        }
    }

    @Test
    void anEmptyFileIsNotTakenForANewBotWhereOneWas() throws IOException {
        save("a");
        byte[] whole = Files.readAllBytes(folder.resolve(ConnectionFactory.NAME));
        Files.write(folder.resolve(ConnectionFactory.NAME), new byte[0]);

        StoreUnavailableException refusal =
                catchThrowableOfType(StoreUnavailableException.class, () -> SqliteStore.open(folder));

        assertThat(refusal.category()).isEqualTo(Category.DAMAGED);
        assertThat(refusal.sentence()).contains("holds nothing", "restore FILE").doesNotContain("\n");
        Files.delete(folder.resolve(ConnectionFactory.NAME));
        assertThat(catchThrowableOfType(StoreUnavailableException.class, () -> SqliteStore.open(folder))
                        .category())
                .isEqualTo(Category.DAMAGED);
        Files.write(folder.resolve(ConnectionFactory.NAME), whole);
        save("b");
    }

    @Test
    void whatAnEarlierVersionLeftTellsOfABotToo() throws IOException {
        for (String mark : List.of("connects.db-wal", "connects.db.replaced-1")) {
            Path used = Files.createDirectory(folder.resolve("with-" + mark));
            Files.createFile(used.resolve(ConnectionFactory.NAME));
            Files.writeString(used.resolve(mark), "x");

            assertThat(catchThrowableOfType(StoreUnavailableException.class, () -> SqliteStore.open(used))
                            .category())
                    .isEqualTo(Category.DAMAGED);
        }
    }

    /** A first start that was cut short before it had written anything. */
    @Test
    void anEmptyFileAloneIsANewBot() throws IOException {
        Files.createFile(folder.resolve(ConnectionFactory.NAME));
        Files.createFile(folder.resolve(FolderLock.FILE));

        save("a");
    }
}
