package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.profile.Identity;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.sqlite.SqliteStore;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /forget} leaves nothing: neither in a document nor in a file, however it was cut. */
class ErasureTest {
    private static final int MOST_WRITES = 200;
    private static final String YES = "console:zqann:zqchat:yes";

    @TempDir
    Path folder;

    private Path used;

    /** Ann has used everything, and the process has ended. */
    @BeforeEach
    void use() throws IOException {
        used = Files.createDirectory(folder.resolve("used"));
        try (Talk talk = Talk.in(used, Traceless.BEGINS)) {
            Traceless.useEverything(talk);
        }
    }

    @Test
    void everythingThatSheToldWasKeptBefore() {
        Map<String, List<String>> kept = Traceless.inFiles(used, Traceless.TOLD);
        assertThat(kept).containsOnlyKeys("connects.db");
        assertThat(kept.get("connects.db"))
                .contains("zqskill", "zqtitle", "zqshared", "zqnote", "zqgroup", "~022104567890123456701");
        assertThat(Traceless.inFiles(used, Traceless.NAMES).get("connects.db")).contains("zqann", "98765zq");
    }

    @Test
    void whatSheToldIsGoneAtOnceAndHerNameWithTheMark() {
        List<Identity> told = new ArrayList<>();
        try (Talk talk = Talk.in(used, Traceless.BEGINS)) {
            talk.tellsOfErasures(told::add);
            Traceless.forgets(talk.as("zqann"));
            // While the process runs: its log is a file like any other.
            assertThat(Traceless.inFiles(used, Traceless.TOLD)).isEmpty();
            assertThat(told).isEmpty();

            talk.advance(Traceless.AFTERWARDS);
            assertThat(told).contains(new Identity("console", "zqann"), new Identity("telegram", "98765zq"));
            assertThat(Traceless.inFiles(used, Traceless.NAMES)).isEmpty();
            assertThat(talk.as("bob")
                            .sends("/wallet", "console:bob:now")
                            .get(0)
                            .text()
                            .plain())
                    .startsWith("5 Connects");
        }
    }

    @Test
    void nothingIsLeftOnAServerEither() {
        try (MemoryServer server = MemoryServer.start();
                Talk talk = Talk.over(MongoStore.open(server.connectionString()), Traceless.BEGINS)) {
            Traceless.useEverything(talk);
            assertThat(inCollections(server, Traceless.TOLD))
                    .containsKeys("freelancers", "pages", "checks", "cards", "traces");

            Traceless.forgets(talk.as("zqann"));
            assertThat(inCollections(server, Traceless.TOLD)).isEmpty();
            talk.advance(Traceless.AFTERWARDS);
            assertThat(inCollections(server, Traceless.NAMES)).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void nothingIsLeftOfAnErasureThatWasCutBetweenAnyTwoWrites() throws IOException {
        Cut cut = talk -> talk.as("zqann").sends("Erase everything", YES);
        int cuts = 0;
        for (boolean done = false; !done && cuts < MOST_WRITES; cuts++) {
            Path left = folder.resolve("cut-" + cuts);
            done = cut("", cuts, cut, left);
            String when = "after " + cuts + " writes";
            Path other = copy(left, "back-" + cuts);

            // The platform delivers it again: it is done now if it was not, and else nothing happens.
            assertLeavesNothing(left, when, Traceless.NAMES, talk -> cut.in(talk));
            assertLeavesNothing(other, when + " and coming back", List.of(), talk -> {
                cut.in(talk);
                talk.as("zqann").sends("/profile skills other", "console:zqann:back");
            });
        }
        assertThat(cuts).isBetween(10, MOST_WRITES - 1);
    }

    @Test
    @Tag("long")
    void nothingIsLeftWhoComesBackAtOnceAfterACrash() throws IOException {
        int cuts = 1;
        for (boolean done = false; !done && cuts < MOST_WRITES; cuts++) {
            Path left = folder.resolve("back-" + cuts);
            done = cut("", cuts, talk -> talk.as("zqann").sends("Erase everything", YES), left);
            try (Talk talk = Talk.in(copy(left, "again-" + cuts), Traceless.BEGINS)) {
                // While the rest of the first erasure goes on there is less than was told.
                talk.as("zqann").says("/forget");
                assertThat(talk.as("zqann").says("Erase everything")).startsWith("Erased:");
            }
            assertLeavesNothing(
                    left,
                    "after " + cuts + " writes",
                    List.of(),
                    talk -> talk.as("zqann").sends("/profile skills other", "console:zqann:back"));
        }
        assertThat(cuts).isBetween(10, MOST_WRITES - 1);
    }

    @Test
    @Tag("long")
    void nothingIsLeftWhenTheSweepThatFinishesItIsCutToo() throws IOException {
        int cuts = 0;
        for (boolean done = false; !done && cuts < MOST_WRITES; cuts++) {
            Path left = folder.resolve("swept-" + cuts);
            done = cut("Erase everything", cuts, Talk::sweeps, left);
            assertLeavesNothing(left, "after " + cuts + " writes of the sweep", Traceless.NAMES, talk -> {});
        }
        assertThat(cuts).isBetween(2, MOST_WRITES - 1);
    }

    /** What is done in a talk. */
    private interface Cut {
        void in(Talk talk);
    }

    /**
     * Ends a process after so many writes.
     *
     * @param before what Ann says before, a few days ago
     * @param left the folder for the files that it leaves
     * @return whether it had done all
     */
    private boolean cut(String before, int writes, Cut cut, Path left) throws IOException {
        Path running = copy(used, left.getFileName() + "-running");
        try (FailingStore store = new FailingStore(SqliteStore.open(running));
                Talk talk = Talk.over(store, Traceless.BEGINS)) {
            talk.as("zqann").sends("/forget", "console:zqann:zqchat:forget");
            if (!before.isEmpty()) {
                talk.as("zqann").sends(before, YES);
                talk.later(Traceless.AFTERWARDS);
            }
            store.cutAfter(writes);
            try {
                cut.in(talk);
            } catch (StoreUnavailableException e) {
                assertThat(store.isCut()).as("the talk's own look meets it too").isTrue();
            }
            boolean done = !store.isCut();
            // Files as they are now, not as a process leaves them that comes to its end.
            copy(running, left.getFileName().toString());
            store.mend();
            return done;
        }
    }

    private static void assertLeavesNothing(Path left, String when, List<String> names, Cut afterwards) {
        try (Talk talk = Talk.in(left, Traceless.BEGINS)) {
            afterwards.in(talk);
            talk.advance(Traceless.AFTERWARDS).advance(Traceless.AFTERWARDS);
            assertThat(Traceless.inFiles(left, Traceless.TOLD)).as(when).isEmpty();
            assertThat(Traceless.inFiles(left, names)).as(when).isEmpty();
        }
    }

    private Path copy(Path from, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static Map<String, List<String>> inCollections(MemoryServer server, List<String> words) {
        Map<String, List<String>> found = new TreeMap<>();
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            MongoDatabase database = client.getDatabase("connects");
            for (String name : database.listCollectionNames()) {
                StringBuilder all = new StringBuilder();
                database.getCollection(name).find().forEach(document -> all.append(document.toJson()));
                Traceless.add(found, name, all.toString(), words);
            }
        }
        return found;
    }
}
