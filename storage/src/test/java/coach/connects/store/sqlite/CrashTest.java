package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.ChildProcess;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P-1: an acknowledged entry is never lost and never applied twice, whenever the process is killed. */
class CrashTest {

    /** All of them by {@code -Dstore.kills=15}, as the whole build of a change tries them. */
    private static final int KILLS = Integer.getInteger("store.kills", 7);

    private static final int WRITERS = 3;

    /** More than one transaction's worth of log, so that some are killed while the log moves into the file. */
    private static final int MOST_ACKNOWLEDGED = 300;

    @TempDir
    private Path folder;

    /** Counts on in a document of each writer, and says so line by line as each count is saved. */
    static final class Counter {
        public static void main(String[] arguments) {
            System.out.println("begin");
            SqliteStore store = SqliteStore.open(Path.of(arguments[0]));
            DocumentCollection documents = store.collection("counts");
            for (int i = 0; i < WRITERS; i++) {
                String id = "writer" + i;
                new Thread(() -> count(documents, id)).start();
            }
        }

        private static void count(DocumentCollection documents, String id) {
            documents.insert(Document.first(id, Optional.empty(), 1, body(0)));
            while (true) {
                Document now = documents.find(id).orElseThrow();
                Document next = now.next(Optional.empty(), 1, body(counted(now) + 1));
                if (!documents.replace(next, now.revision())) {
                    System.out.println("lost " + id);
                }
                System.out.println(id + " " + counted(next));
            }
        }
    }

    /** Some take many pages, each with the count in it, so that a kill between two of them would be seen. */
    private static BsonDocument body(long count) {
        byte[] filling = new byte[(int) (count % 5) * 50_000];
        Arrays.fill(filling, (byte) count);
        return new BsonDocument("count", new BsonInt64(count)).append("filling", new BsonBinary(filling));
    }

    private static long counted(Document document) {
        return document.body().getInt64("count").getValue();
    }

    @Test
    void everyAcknowledgedWriteOutlivesSigkill() {
        killAndLook(5, 20_260_302);
    }

    @Test
    @Tag("long")
    void everyAcknowledgedWriteOutlivesManySigkills() {
        killAndLook(KILLS, 7);
    }

    private void killAndLook(int rounds, long seed) {
        Random random = new Random(seed);
        Map<String, Long> acknowledged = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            // The first is killed while it opens the file for the first time.
            run(round == 0 ? 0 : random.nextInt(MOST_ACKNOWLEDGED), acknowledged);
            look(acknowledged);
        }
        assertThat(acknowledged).hasSize(WRITERS);
    }

    private void run(int lines, Map<String, Long> acknowledged) {
        try (ChildProcess child = ChildProcess.start(List.of(), Counter.class, folder.toString())) {
            assertThat(child.readLine()).isEqualTo("begin");
            for (int i = 0; i < lines; i++) {
                note(child.readLine(), acknowledged);
            }
            child.kill();
            child.readAll().forEach(line -> note(line, acknowledged));
        }
    }

    private static void note(String line, Map<String, Long> acknowledged) {
        String[] words = line.split(" ", -1);
        assertThat(words).as(line).hasSize(2);
        assertThat(words[0]).as(line).startsWith("writer");
        acknowledged.merge(words[0], Long.valueOf(words[1]), Math::max);
    }

    private void look(Map<String, Long> acknowledged) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            DocumentCollection documents = store.collection("counts");
            acknowledged.forEach((id, count) -> {
                Document found = documents.find(id).orElseThrow();
                // One more may have been saved than was said.
                assertThat(counted(found)).isBetween(count, count + 1);
                assertThat(found.body()).as("all of it").isEqualTo(body(counted(found)));
                assertThat(found.revision()).as("each counted once").isEqualTo(counted(found) + 1);
                acknowledged.put(id, counted(found));
            });
        }
    }
}
