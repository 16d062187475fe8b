package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What version 0.1 wrote, a data folder and a MongoDB database, is opened by this one and goes on: open conversations,
 * buttons that are out, reminders that are due, joined identities, pages of old entries, a card in a group.
 */
class EarlierDataIT {
    private static final String STORED = "version-0.1/";
    private static final String CLOCK = "2026-02-15T06:00:00Z";

    @TempDir
    Path folder;

    /** What has to hold, whatever engine keeps the data. */
    abstract static class GoesOn {
        private Script script;

        abstract Script open() throws IOException;

        /** The button under the group's card: its id names the group as the data does. */
        abstract String disagree();

        @BeforeEach
        void start() throws IOException {
            script = open();
        }

        @AfterEach
        void stop() {
            script.close();
        }

        @Test
        void exportsAreTheSameToTheByte() throws IOException {
            Map<String, String> exports = new TreeMap<>();
            Map<String, String> stored = exports();
            for (String name : stored.keySet()) {
                String[] parts = name.split("\\.", 2);
                String now = script.receives(parts[0], "/export " + parts[1]);
                exports.put(name, parts[1].equals("csv") ? asBefore(now, stored.get(name)) : withoutMonthly(now));
            }
            assertThat(exports).hasSize(16).isEqualTo(stored);
        }

        /** Without the monthly Connects, which an export carries too since (W-11): the last one of the settings. */
        private static String withoutMonthly(String json) {
            String monthly = ", \"monthly-grant\" : ";
            int at = json.indexOf(monthly);
            return at < 0 ? json : json.substring(0, at) + json.substring(json.indexOf(" }", at));
        }

        /** Without the terms, which a CSV carries too since (W-18): the lines of their kind, and their columns at the end. */
        private static String asBefore(String csv, String stored) {
            long columns = stored.substring(0, stored.indexOf('\n'))
                    .chars()
                    .filter(c -> c == ',')
                    .count();
            StringBuilder before = new StringBuilder();
            for (String line : csv.split("(?<=\n)", -1)) {
                if (line.contains(",terms,")) {
                    continue;
                }
                int at = -1;
                for (long i = 0; i <= columns && !line.isEmpty(); i++) {
                    int next = line.indexOf(',', at + 1);
                    at = next < 0 ? line.stripTrailing().length() : next;
                }
                before.append(line, 0, Math.max(0, at)).append(line.isEmpty() ? "" : lineEnd(line));
            }
            return before.toString();
        }

        private static String lineEnd(String line) {
            return line.substring(line.stripTrailing().length());
        }

        @Test
        void openConversationsGoOn() throws IOException {
            assertThat(script.says("gus", "40")).startsWith("Recorded: 40 Connects bought on 15 February 2026");
            assertThat(script.says("ivy", "6")).startsWith("Recorded: proposal for 6 Connects");
            assertThat(script.presses("ann", "Verified")).endsWith("How many proposals does it have?");
        }

        @Test
        void buttonsThatAreOutAnswer() throws IOException {
            assertThat(script.presses("joe", "Undo it")).startsWith("Undone: 30 Connects");
            assertThat(script.presses("ben", "Undo it")).startsWith("Undone: proposal for 4 Connects");
            String card = Script.words(
                    script.plays("{\"from\":\"kim\",\"chat\":\"group:lancers\",\"id\":\"" + disagree() + "\"}"));
            assertThat(card).startsWith("APPLY: costs 12").contains("1 agrees, 1 disagrees");
        }

        @Test
        void whatWasDoneIsNotDoneAgain() throws IOException {
            script.plays("{\"from\":\"joe\",\"text\":\"/buy 30 on 2025-02-20\",\"message_id\":\"joe-1\"}");
            assertThat(script.says("joe", "/wallet")).startsWith("30 Connects");
            assertThat(script.says("fay", "/wallet")).startsWith("0 Connects");
            assertThat(script.says("cat", "/wallet")).startsWith("54 Connects");
            assertThat(script.says("dan", "/wallet")).startsWith("54 Connects");
        }

        @Test
        void whatIsDueComes() throws IOException {
            List<String> reminders = new ArrayList<>();
            for (JsonNode message : script.advances("P40D")) {
                reminders.add(
                        message.path("at").asText() + " " + message.path("chat").asText() + " "
                                + message.path("reminder").asText());
            }
            assertThat(reminders).containsExactlyInAnyOrderElementsOf(lines("reminders.txt"));
        }
    }

    @Nested
    class OnTheEmbeddedDatabase extends GoesOn {
        @Override
        Script open() throws IOException {
            try (InputStream stored = new GZIPInputStream(resource("connects.db.gz"))) {
                Files.copy(stored, folder.resolve("connects.db"));
            }
            return Script.on(folder, CLOCK);
        }

        @Override
        String disagree() {
            return "@verdicts:disagree c137b18157be3288 ~022001234567890125555";
        }
    }

    @Nested
    class OnAMongoServer extends GoesOn {
        private final MongoServer server = new MongoServer(new MemoryBackend());

        @Override
        Script open() throws IOException {
            server.bind();
            String uri = server.getConnectionString() + "/connects";
            try (MongoClient client = MongoClients.create(uri)) {
                for (String line : unpacked("mongo.jsonl.gz")) {
                    Document stored = Document.parse(line);
                    client.getDatabase("connects")
                            .getCollection(stored.getString("collection"))
                            .insertOne(stored.get("document", Document.class));
                }
            }
            List<String> command = new ArrayList<>(List.of("env", "MONGODB_URI=" + uri));
            command.addAll(Jar.console(folder, CLOCK));
            return Script.of(command);
        }

        @AfterEach
        void end() {
            server.shutdownNow();
        }

        @Override
        String disagree() {
            return "@verdicts:disagree d5589e3deb75cd97 ~022001234567890125555";
        }
    }

    private static Map<String, String> exports() throws IOException {
        Map<String, String> exports = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(resource("exports.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                exports.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return exports;
    }

    private static List<String> lines(String name) throws IOException {
        return read(resource(name));
    }

    private static List<String> unpacked(String name) throws IOException {
        return read(new GZIPInputStream(resource(name)));
    }

    private static List<String> read(InputStream stored) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stored, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    private static InputStream resource(String name) {
        InputStream stored = EarlierDataIT.class.getResourceAsStream(STORED + name);
        assertThat(stored).as(name).isNotNull();
        return stored;
    }
}
