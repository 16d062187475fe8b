package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.connects.store.ChildProcess;
import coach.connects.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    /** Opens the folder and says how that went. */
    static final class Opener {
        public static void main(String[] arguments) throws IOException {
            try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
                System.out.println("opened " + store.health().isWell());
                System.in.read();
            } catch (StoreUnavailableException e) {
                System.out.println(e.category() + " " + e.sentence());
            }
        }
    }

    private ChildProcess another() {
        return ChildProcess.start(List.of(), Opener.class, folder.toString());
    }

    @Test
    void aSecondProcessIsRefusedInOneLineThatSaysWhatToDo() {
        try (SqliteStore store = SqliteStore.open(folder);
                ChildProcess second = another()) {
            assertThat(store.health().isWell()).isTrue();
            assertThat(second.readAll())
                    .containsExactly("IN_USE The data folder " + folder + " is in use by process "
                            + ProcessHandle.current().pid()
                            + ". Stop that one, or set CONNECTS_DATA_DIR to another folder.");
        }
    }

    @Test
    void aRefusedStoreInTheSameProcessLetsNoOtherProcessIn() {
        try (SqliteStore store = SqliteStore.open(folder)) {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> SqliteStore.open(folder.resolve(".")))
                    .withMessageContaining("in use by this process");
            try (ChildProcess second = another()) {
                assertThat(second.readLine()).startsWith("IN_USE");
            }
            assertThat(store.health().isWell()).isTrue();
        }
    }

    @Test
    void whateverWayAProcessEndsTheNextOneGetsTheFolder() {
        try (ChildProcess first = another()) {
            assertThat(first.readLine()).isEqualTo("opened true");
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> SqliteStore.open(folder));
        }
        SqliteStore.open(folder).close();
        SqliteStore.open(folder).close();
    }

    @Test
    void aStoreThatCannotBeOpenedGivesTheFolderBack() throws IOException {
        Path file = Files.writeString(folder.resolve("connects.db"), "not a database".repeat(1_000));
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> SqliteStore.open(folder));
        Files.delete(file);
        SqliteStore.open(folder).close();
    }
}
