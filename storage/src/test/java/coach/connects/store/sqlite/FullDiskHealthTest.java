package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.ChildProcess;
import coach.connects.store.Document;
import coach.connects.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more can be read all the same: that it is not well is said, and that it is again, by itself. */
@EnabledOnOs(OS.LINUX)
class FullDiskHealthTest {
    private static final int MOST_WRITES = 600;

    @TempDir
    private Path folder;

    /** Fills its disk, frees it, and says how it is in between. */
    static final class Filling {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
                System.out.println(store.health().isWell());
                boolean full = false;
                for (int i = 0; i < MOST_WRITES && !full; i++) {
                    full = !inserted(store, i);
                }
                System.out.println(full + " " + store.health().isWell() + " "
                        + store.health().isWell());
                String self = String.valueOf(ProcessHandle.current().pid());
                new ProcessBuilder("prlimit", "--fsize=unlimited", "--pid", self)
                        .start()
                        .waitFor();
                System.out.println(
                        inserted(store, MOST_WRITES) + " " + store.health().isWell());
            }
        }

        private static boolean inserted(SqliteStore store, int i) {
            try {
                BsonDocument body = new BsonDocument("x", new BsonBinary(new byte[10_000]));
                return store.collection("freelancers").insert(Document.first("a" + i, Optional.empty(), 1, body));
            } catch (StoreUnavailableException e) {
                return false;
            }
        }
    }

    @Test
    void aFullDiskIsNotWellUntilItTakesSomethingAgain() {
        List<String> lines;
        try (ChildProcess child = ChildProcess.startSoftlyLimited("3000", Filling.class, folder.toString())) {
            lines = child.readAll();
        }
        assertThat(lines).containsExactly("true", "true false false", "true true");
    }
}
