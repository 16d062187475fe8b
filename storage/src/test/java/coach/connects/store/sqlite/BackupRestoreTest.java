package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.store.Document;
import coach.connects.store.DocumentStore;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupRestoreTest {
    @TempDir
    Path folder;

    private Path data;
    private Path copy;

    @BeforeEach
    void places() {
        data = folder.resolve("data");
        copy = folder.resolve("backup.db");
    }

    @Test
    void aBackupMadeWhileOthersWriteHoldsEverythingAcknowledgedBefore() throws InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        try (SqliteStore store = SqliteStore.open(data)) {
            for (int i = 0; i < 100; i++) {
                insert(store, "before-" + i);
            }
            Thread writer = new Thread(() -> {
                for (int i = 0; !enough.get(); i++) {
                    insert(store, "during-" + i);
                }
            });
            writer.start();
            BackupRestore.backUp(data, copy);
            enough.set(true);
            writer.join();
        }

        assertThat(BackupRestore.restore(folder.resolve("new"), copy)).isEmpty();
        try (SqliteStore store = SqliteStore.open(folder.resolve("new"))) {
            assertThat(store.collection("freelancers").page("before-", "", 1_000))
                    .hasSize(100);
        }
    }

    @Test
    void restoringGoesBackToTheBackupAndKeepsWhatWasThere() {
        write("a");
        BackupRestore.backUp(data, copy);
        write("b");

        Path kept = BackupRestore.restore(data, copy).orElseThrow();

        try (SqliteStore store = SqliteStore.open(data)) {
            assertThat(store.collection("freelancers").find("a")).isPresent();
            assertThat(store.collection("freelancers").find("b")).isEmpty();
        }
        assertThat(kept).exists();
        assertThat(BackupRestore.restore(data, kept)).isPresent();
        try (SqliteStore store = SqliteStore.open(data)) {
            assertThat(store.collection("freelancers").find("b")).isPresent();
        }
    }

    @Test
    void aDamagedDatabaseIsReplacedByABackup() throws IOException {
        write("a");
        BackupRestore.backUp(data, copy);
        Files.writeString(data.resolve(ConnectionFactory.NAME), "not a database at all");

        BackupRestore.restore(data, copy);

        try (SqliteStore store = SqliteStore.open(data)) {
            assertThat(store.collection("freelancers").find("a")).isPresent();
        }
    }

    @Test
    void whatIsNoBackupIsRefusedByItsNameAndNothingChanges() throws IOException, SQLException {
        write("a");
        Path text = Files.writeString(folder.resolve("text"), "something else");

        Path empty = Files.createFile(folder.resolve("empty"));
        Path foreign = foreign();
        for (Path none : List.of(text, empty, foreign)) {
            StoreUnavailableException refusal = refusal(() -> BackupRestore.restore(data, none));
            assertThat(refusal.category()).isEqualTo(Category.DAMAGED);
            assertThat(refusal.sentence()).startsWith(none + " is no backup").doesNotContain(".part");
        }
        assertThat(refusal(() -> BackupRestore.restore(data, folder.resolve("none")))
                        .sentence())
                .contains("There is no file");
        assertThat(refusal(() -> BackupRestore.backUp(folder.resolve("none"), copy))
                        .sentence())
                .contains("There is no ");
        try (SqliteStore store = SqliteStore.open(data)) {
            assertThat(store.collection("freelancers").find("a")).isPresent();
            BackupRestore.backUp(data, copy);
            assertThat(refusal(() -> BackupRestore.restore(data, copy)).category())
                    .isEqualTo(Category.IN_USE);
        }
    }

    private Path foreign() throws IOException, SQLException {
        Path file = Files.createFile(folder.resolve("foreign.db"));
        try (PreparedConnection writer = ConnectionFactory.of(file).writer()) {
            writer.execute("CREATE TABLE theirs (x)");
        }
        return file;
    }

    @Test
    void aDowngradeIsRefusedForFileAndBackupAlike() throws IOException, SQLException {
        write("a");
        BackupRestore.backUp(data, copy);
        CopyChecksum.strip(copy);
        try (PreparedConnection writer = ConnectionFactory.of(copy).writer()) {
            writer.execute("PRAGMA user_version=" + (SchemaInitializer.VERSION + 1));
        }
        CopyChecksum.append(copy);

        StoreUnavailableException refusal = refusal(() -> BackupRestore.restore(data, copy));

        assertThat(refusal.category()).isEqualTo(Category.NEWER);
        assertThat(refusal.sentence())
                .startsWith(copy + " ")
                .contains("newer version")
                .contains("Start the newer version");
    }

    private void write(String id) {
        try (SqliteStore store = SqliteStore.open(data)) {
            insert(store, id);
        }
    }

    private static void insert(DocumentStore store, String id) {
        Document document = Document.first(id, Optional.empty(), 1, new BsonDocument("n", new BsonInt32(1)));
        if (!store.collection("freelancers").insert(document)) {
            throw new AssertionError(id + " was there");
        }
    }

    private static StoreUnavailableException refusal(Runnable work) {
        return catchThrowableOfType(StoreUnavailableException.class, work::run);
    }
}
