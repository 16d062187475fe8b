package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteStoreTest {

    @TempDir
    private Path folder;

    private static Document document(String id) {
        return Document.first(id, Optional.empty(), 1, new BsonDocument("x", new BsonBinary(new byte[10_000])));
    }

    private static void assertRefused(ThrowingCallable call, Category category, String... words) {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(call)
                .satisfies(refusal -> {
                    assertThat(refusal.category()).as(refusal.sentence()).isEqualTo(category);
                    assertThat(refusal.sentence()).contains(words).doesNotContain("\n");
                });
    }

    @Test
    void whatWasSavedIsThereAfterAClose() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            store.collection("freelancers").insert(document("a"));
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertThat(store.collection("freelancers").find("a")).contains(document("a"));
        }
    }

    @Test
    void aClosedStoreLeavesNoLogBehind() {
        SqliteStore store = SqliteStore.open(folder);
        store.collection("freelancers").insert(document("a"));
        store.collection("freelancers").find("a");
        assertThat(new ConnectionFactory(folder).log()).exists();
        store.close();
        assertThat(new ConnectionFactory(folder).log()).doesNotExist();
    }

    /** The system would go on writing into what nobody finds again. */
    @Test
    void nothingIsRecordedIntoAFileThatWasMovedAwayUntilItIsPutBack() throws IOException {
        Path place = new ConnectionFactory(folder).path();
        Path aside = folder.resolve("aside");
        try (SqliteStore store = SqliteStore.open(folder)) {
            DocumentCollection people = store.collection("freelancers");
            assertThat(people.insert(document("a"))).isTrue();
            Files.move(place, aside);
            assertThat(store.health().sentence()).contains(place.toString(), "put it back");
            assertRefused(() -> people.insert(document("b")));
            Files.writeString(place, "another one");
            assertRefused(() -> people.insert(document("b")));
            Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
            assertThat(store.health().isWell()).isTrue();
            assertThat(people.insert(document("b"))).isTrue();
        }
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertThat(store.collection("freelancers").page("", "", 10)).hasSize(2);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsRecordedIntoAFileThatAnotherOneTookThePlaceOf() throws IOException {
        Path place = new ConnectionFactory(folder).path();
        try (SqliteStore store = SqliteStore.open(folder)) {
            DocumentCollection people = store.collection("freelancers");
            assertThat(people.insert(document("a"))).isTrue();
            Path other = Files.copy(place, folder.resolve("other"));
            Files.move(other, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            assertRefused(() -> people.insert(document("b")));
            assertThat(store.health().isWell()).isFalse();
        }
    }

    private static void assertRefused(ThrowingCallable write) {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(write)
                .satisfies(refused -> {
                    assertThat(refused.category()).isEqualTo(Category.LOST);
                    assertThat(refused.sentence()).contains("Nothing is recorded");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"connects.db", "connects.db-wal"})
    void aFolderInTheDatabasesPlaceIsNamedAndLeft(String name) throws IOException {
        Path there = Files.createDirectories(folder.resolve(name));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> SqliteStore.open(folder))
                .satisfies(refused -> {
                    assertThat(refused.category()).isEqualTo(Category.FOREIGN);
                    assertThat(refused.sentence()).contains(there.toString(), "Move it away");
                });
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void whatWasErasedIsNotInTheLogEither() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            insertAndDelete(store);
            assertThat(log()).contains("zqword");
            store.erased();
            assertThat(log()).isEmpty();
            assertThat(Files.readString(new ConnectionFactory(folder).path(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("zqword");
        }
    }

    @Test
    void whileSomebodyReadsWhatWasBeforeTheLogWaitsForTheNextCommit() throws IOException, SQLException {
        try (SqliteStore store = SqliteStore.open(folder)) {
            insertAndDelete(store);
            try (PreparedConnection reader = new ConnectionFactory(folder).reader()) {
                reader.execute("BEGIN");
                assertThat(reader.number("SELECT count(*) FROM freelancers")).isZero();
                store.collection("freelancers").insert(document("b"));
                store.erased();
                assertThat(log()).contains("zqword");
            }
            store.collection("freelancers").insert(document("c"));
            assertThat(log()).isEmpty();
        }
    }

    @Test
    void whatAnEndedProcessLeftInTheLogIsInTheFileAfterTheNextStart() throws IOException {
        Path left = Files.createDirectory(folder.resolve("left"));
        try (SqliteStore store = SqliteStore.open(folder)) {
            insertAndDelete(store);
            for (String name : new String[] {"connects.db", "connects.db-wal"}) {
                Files.copy(folder.resolve(name), left.resolve(name));
            }
        }
        try (SqliteStore store = SqliteStore.open(left)) {
            assertThat(store.collection("freelancers").page("", "", 10)).isEmpty();
            assertThat(new ConnectionFactory(left).log()).isEmptyFile();
        }
    }

    private static void insertAndDelete(SqliteStore store) {
        BsonDocument body = new BsonDocument("x", new BsonString("zqword"));
        store.collection("freelancers").insert(Document.first("a", Optional.empty(), 1, body));
        store.collection("freelancers").delete("a");
    }

    private String log() throws IOException {
        return Files.readString(new ConnectionFactory(folder).log(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFolderIsMadeWithWhateverNameItHas() {
        for (String name : new String[] {"new/er", "with space", "q?journal_mode=off", "h#sh", "p%20t", "ünï日本"}) {
            Path odd = folder.resolve(name);
            try (SqliteStore store = SqliteStore.open(odd)) {
                assertThat(store.collection("freelancers").insert(document("a")))
                        .isTrue();
            }
            assertThat(odd.resolve("connects.db")).isRegularFile();
        }
    }

    @Test
    void nobodyElseMayReadTheFiles() throws IOException {
        Path made = folder.resolve("data");
        try (SqliteStore store = SqliteStore.open(made)) {
            store.collection("freelancers").insert(document("a"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
            for (String file : new String[] {"connects.db", "connects.db-wal", "connects.lock"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aDataFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(() -> SqliteStore.open(file), Category.READ_ONLY, file.toString(), "CONNECTS_DATA_DIR");
        assertRefused(() -> SqliteStore.open(file.resolve("data")), Category.READ_ONLY, "cannot be written");
    }

    @Test
    void aFileOfANewerLayoutIsLeftAsItIs() throws Exception {
        SqliteStore.open(folder).close();
        ConnectionFactory file = new ConnectionFactory(folder);
        try (PreparedConnection writer = file.writer()) {
            writer.execute("PRAGMA user_version=2");
        }
        byte[] before = Files.readAllBytes(file.path());
        assertRefused(() -> SqliteStore.open(folder), Category.NEWER, "layout 2, this one knows 1");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    }

    @Test
    void aFileOfAnotherProgramIsLeftAsItIs() throws Exception {
        ConnectionFactory file = new ConnectionFactory(folder);
        Files.createFile(file.path());
        try (PreparedConnection writer = file.writer()) {
            writer.execute("CREATE TABLE theirs (x)");
        }
        byte[] before = Files.readAllBytes(file.path());
        assertRefused(() -> SqliteStore.open(folder), Category.FOREIGN, "not a file of Connects Coach");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(folder.resolve("connects.db"), "not a database".repeat(1_000));
        assertRefused(() -> SqliteStore.open(folder), Category.DAMAGED, "connects.db is damaged", "backup");
        assertRefused(() -> SqliteStore.open(folder), Category.DAMAGED, "connects.db is damaged");
    }

    @Test
    void aFullDiskIsSaidAndNothingIsHalfWritten() throws SQLException {
        SqliteStore.open(folder).close();
        ConnectionFactory file = new ConnectionFactory(folder);
        PreparedConnection writer = file.writer();
        try (GroupCommitWriter commitWriter = new GroupCommitWriter(file, writer);
                ReadConnectionPool connectionPool = new ReadConnectionPool(file)) {
            DocumentCollection documents =
                    new SqliteDocuments(new TableSql("freelancers"), commitWriter, connectionPool).create();
            documents.insert(document("small"));
            long pages = writer.number("PRAGMA page_count");
            writer.number("PRAGMA max_page_count=" + (pages + 1));
            assertRefused(() -> documents.insert(document("a")), Category.FULL, "full", "Nothing was written");
            assertThat(documents.find("a")).isEmpty();
            assertThat(documents.find("small")).contains(document("small"));
            // The next connection knows nothing of the bound: there is room again.
            assertThat(documents.insert(document("a"))).isTrue();
        }
    }

    @Test
    void aFileThatOnlyCanBeReadIsSaid() throws SQLException {
        SqliteStore.open(folder).close();
        ConnectionFactory file = new ConnectionFactory(folder);
        try (GroupCommitWriter commitWriter = new GroupCommitWriter(file, file.reader());
                ReadConnectionPool connectionPool = new ReadConnectionPool(file)) {
            SqliteDocuments documents = new SqliteDocuments(new TableSql("freelancers"), commitWriter, connectionPool);
            assertRefused(documents::create, Category.READ_ONLY, "cannot be written");
            // The broken connection was let go, and the next write gets one that works.
            documents.create();
            assertThat(documents.insert(document("a"))).isTrue();
        }
    }

    @Test
    void aBackupIsADataFolderOfItsOwn() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy")).resolve("connects.db");
        try (SqliteStore store = SqliteStore.open(folder.resolve("data"))) {
            DocumentCollection documents = store.collection("freelancers");
            documents.insert(document("a"));
            store.backUpTo(copy);
            documents.insert(document("b"));
            assertRefused(() -> store.backUpTo(copy), Category.FAILED, copy.toString(), "already");
        }
        try (SqliteStore store = SqliteStore.open(copy.getParent())) {
            assertThat(store.collection("freelancers").page("", "", 10)).containsExactly(document("a"));
        }
    }

    @Test
    void whatIsErasedIsNotLeftInUnusedPages() throws IOException {
        byte[] secret = "a private thing to be forgotten".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (SqliteStore store = SqliteStore.open(folder)) {
            DocumentCollection documents = store.collection("freelancers");
            documents.insert(Document.first("a", Optional.empty(), 1, new BsonDocument("x", new BsonBinary(secret))));
            documents.insert(document("b"));
            documents.delete("a");
        }
        assertThat(new String(
                        Files.readAllBytes(folder.resolve("connects.db")),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("to be forgotten");
    }
}
