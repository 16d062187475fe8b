package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.ChildProcess;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, made of the system's limit on the size of a process's files. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FailingDiskTest {

    /** Enough for the native library, and for some of the documents. */
    private static final String KILOBYTES = "3000";

    private static final int WRITES = 600;

    @TempDir
    private Path folder;

    /** Inserts document after document and says which were acknowledged. */
    static final class Writer {
        public static void main(String[] arguments) {
            try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
                DocumentCollection documents = store.collection("freelancers");
                for (int i = 0; i < WRITES; i++) {
                    System.out.println(insert(documents, "a" + i) + " a" + i);
                }
            }
        }

        private static String insert(DocumentCollection documents, String id) {
            try {
                return documents.insert(document(id)) ? "acknowledged" : "taken";
            } catch (StoreUnavailableException e) {
                return e.category().name();
            }
        }
    }

    private static Document document(String id) {
        return Document.first(id, Optional.empty(), 1, new BsonDocument("x", new BsonBinary(new byte[10_000])));
    }

    @Test
    void whatWasAcknowledgedIsThereAndWhatWasRefusedIsNot() {
        List<String> lines;
        try (ChildProcess child = ChildProcess.startLimited(KILOBYTES, Writer.class, folder.toString())) {
            lines = child.readAll();
        }
        List<String> acknowledged = lines.stream()
                .filter(line -> line.startsWith("acknowledged "))
                .map(line -> line.substring("acknowledged ".length()))
                .sorted()
                .toList();
        assertThat(lines).hasSize(WRITES).anyMatch(line -> line.startsWith("FAILED"));
        assertThat(acknowledged).hasSizeGreaterThan(100);
        try (SqliteStore store = SqliteStore.open(folder)) {
            DocumentCollection documents = store.collection("freelancers");
            assertThat(documents.page("", "", 1_000)).extracting(Document::id).isEqualTo(acknowledged);
            assertThat(documents.insert(document("b"))).isTrue();
        }
    }
}
