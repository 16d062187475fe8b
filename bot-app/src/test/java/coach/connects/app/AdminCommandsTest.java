package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.store.Document;
import coach.connects.store.DocumentStore;
import coach.connects.store.mongo.MongoStore;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminCommandsTest {
    /** Of SQLite's header: the user version stands in the bytes 60 to 63. */
    private static final int USER_VERSION_LOW_BYTE = 63;

    private static final String TOKEN = "123456:CANARY7f3a";

    @TempDir
    Path folder;

    private final Map<String, String> values = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Instant now = Instant.now();

    @BeforeEach
    void dataFolder() {
        values.put("CONNECTS_DATA_DIR", folder.resolve("data").toString());
    }

    @Test
    void aBackupIsMadeWhileTheBotRunsAndRestoredWhenItDoesNot() throws StartupException {
        String copy = folder.resolve("copy.db").toString();
        try (DocumentStore running = DatabaseFactory.open(Settings.from(values))) {
            running.collection("freelancers");
            assertThat(run("backup", copy)).isZero();
            assertThat(refused("restore", copy).line()).contains("in use");
        }
        assertThat(run("restore", copy)).isZero();
        assertThat(out()).contains("Backed up to").contains("Restored from").contains("is kept");
    }

    @Test
    void whatIsForTheFileIsRefusedWhereThereIsAServer() {
        values.put("MONGODB_URI", "mongodb://user:CANARY7f3a@localhost:1/db");

        assertThat(refused("backup", "copy.db").line()).contains("mongodump").doesNotContain("CANARY");
    }

    @Test
    void migratingNeedsAServerAndAFile() {
        assertThat(refused("migrate").line()).contains("MONGODB_URI=");
        values.put("MONGODB_URI", "mongodb://user:CANARY7f3a@localhost:1/db");
        assertThat(refused("migrate").line()).contains("nothing to copy").doesNotContain("CANARY");
    }

    @Test
    void migratingCopiesEveryCollectionAndSaysWhatDiffers() throws StartupException {
        try (TestServer server = TestServer.sound()) {
            Document ours = Document.first("telegram:1", Optional.empty(), 1, new BsonDocument("n", new BsonInt32(1)));
            Document theirs =
                    Document.first("telegram:2", Optional.empty(), 1, new BsonDocument("n", new BsonInt32(2)));
            try (DocumentStore file = DatabaseFactory.open(Settings.from(values))) {
                file.collection("freelancers").insert(ours);
                file.collection("cards").insert(theirs);
            }
            values.put("MONGODB_URI", server.uri());

            assertThat(run("migrate")).isZero();
            assertThat(out())
                    .contains("freelancers: 1 copied")
                    .contains("cards: 1 copied")
                    .contains("next start");
            assertThat(run("migrate")).isZero();
            assertThat(out()).contains("freelancers: 0 copied, 1 there already");
            try (DocumentStore mongo = DatabaseFactory.open(Settings.from(values))) {
                assertThat(mongo.collection("freelancers").find("telegram:1")).contains(ours);
                mongo.collection("freelancers").replace(ours.next(Optional.empty(), 1, new BsonDocument()), 1);
            }
            assertThat(run("migrate")).isEqualTo(1);
            assertThat(out()).contains("different: freelancers telegram:1");
        }
    }

    @Test
    void migratingBackCopiesTheServersIntoTheFile() throws StartupException {
        try (TestServer server = TestServer.sound()) {
            values.put("MONGODB_URI", server.uri());
            assertThat(refused("migrate", "--back").line()).contains("nothing to copy");
            Document kept = Document.first("telegram:1", Optional.empty(), 1, new BsonDocument("n", new BsonInt32(1)));
            try (DocumentStore mongo = DatabaseFactory.open(Settings.from(values))) {
                mongo.collection("freelancers").insert(kept);
            }

            assertThat(run("migrate", "--back")).isZero();
            assertThat(out()).contains("freelancers: 1 copied").contains("Take MONGODB_URI out");
            assertThat(run("migrate", "--back")).isZero();
            assertThat(out()).contains("freelancers: 0 copied, 1 there already");
            values.remove("MONGODB_URI");
            try (DocumentStore file = DatabaseFactory.open(Settings.from(values))) {
                assertThat(file.collection("freelancers").find("telegram:1")).contains(kept);
                file.collection("freelancers").replace(kept.next(Optional.empty(), 1, new BsonDocument()), 1);
            }
            values.put("MONGODB_URI", server.uri());
            assertThat(run("migrate", "--back")).isEqualTo(1);
            assertThat(out()).contains("different: freelancers telegram:1");
        }
    }

    @Test
    void aRestoreOfWhatIsNoBackupNamesItAndLeavesNothing() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Path foreign = Files.writeString(folder.resolve("foreign.db"), "hello");
        for (Path file : List.of(empty, foreign, folder, folder.resolve("missing.db"))) {
            StartupException refusal = refused("restore", file.toString());

            assertThat(refusal.status()).isEqualTo(1);
            assertThat(refusal.line())
                    .contains(file.toString(), "Nothing was changed")
                    .doesNotContain("\n");
        }
        assertThat(folder.resolve("data").resolve("connects.db")).doesNotExist();
    }

    @Test
    void nothingIsCopiedToAServerThatLosesWhatItIsTold() throws StartupException {
        try (TestServer server = TestServer.losing();
                MongoStore there = MongoStore.open(server.uri())) {
            DatabaseFactory.open(Settings.from(values)).close();
            values.put("MONGODB_URI", server.uri());

            assertThat(refused("migrate").line())
                    .startsWith("Nothing was copied. The database at localhost")
                    .contains("would be lost", "docs/hosting.md");
            assertThat(there.collection("house").page("", "", 10)).isEmpty();
            assertThat(run("doctor")).isEqualTo(1);
            assertThat(out())
                    .contains("FAIL  database: The database at localhost")
                    .contains("is not safe");
        }
    }

    @Test
    void theDoctorProbesAServerAndLeavesNothingButThatItPassed() throws StartupException {
        try (TestServer server = TestServer.sound();
                MongoStore there = MongoStore.open(server.uri())) {
            values.put("MONGODB_URI", server.uri());

            assertThat(run("doctor")).isZero();
            assertThat(out()).contains("ok    database: The database at localhost");
            assertThat(there.collection("house").page("", "", 10)).hasSize(1);
        }
    }

    @Test
    void aDowngradeIsRefusedInOneLineThatSaysWhatToStart() throws StartupException, IOException {
        DatabaseFactory.open(Settings.from(values)).close();
        Path file = folder.resolve("data").resolve("connects.db");
        byte[] bytes = Files.readAllBytes(file);
        bytes[USER_VERSION_LOW_BYTE] = 99;
        Files.write(file, bytes);

        StartupException refusal =
                catchThrowableOfType(StartupException.class, () -> DatabaseFactory.open(Settings.from(values)));
        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.line())
                .contains("newer version", "Start the newer version")
                .doesNotContain("\n");
        assertThat(refused("backup", folder.resolve("copy.db").toString()).line())
                .contains("newer version");
        assertThat(run("doctor")).isEqualTo(1);
    }

    @Test
    void aBotThatIsWellSaysSoInAFile() throws StartupException, IOException {
        assertThat(run("health")).isEqualTo(1);
        assertThat(out()).contains("Not well").contains("Start the bot");
        Path data = folder.resolve("data");
        new HealthFile(data).write(now, List.of());

        assertThat(run("health")).isZero();
        now = now.plus(Duration.ofSeconds(91));
        assertThat(run("health")).isEqualTo(1);
    }

    @Test
    void theDoctorSaysOneLineOfEachThing() throws StartupException {
        assertThat(run("doctor")).isZero();
        assertThat(out().lines())
                .hasSize(7)
                .allMatch(line -> line.startsWith("ok "))
                .anyMatch(line -> line.contains("pictures:"))
                .anyMatch(line -> line.contains("charts:"))
                .anyMatch(line -> line.contains("disk:"))
                .anyMatch(line -> line.contains("database:"))
                .anyMatch(line -> line.contains("zone:"))
                .anyMatch(line -> line.contains("token:"))
                .anyMatch(line -> line.contains("clock:"));
    }

    @Test
    void theDoctorAsksThePlatformForTokenAndTime() throws StartupException, IOException {
        assertThat(examined(200)).isZero();
        assertThat(out()).contains("Telegram knows the bot").contains("as on the platform");

        now = now.plus(Duration.ofMinutes(5));
        assertThat(examined(401)).isEqualTo(1);
        assertThat(out())
                .contains("FAIL  token: Telegram refuses the token (401). Say /token to @BotFather")
                .contains("FAIL  clock: it is ")
                .doesNotContain("CANARY");
    }

    @Test
    void theDoctorShowsNoTokenWhenThePlatformCannotBeReached() throws StartupException {
        values.put("TELEGRAM_BOT_TOKEN", TOKEN);
        values.put("TELEGRAM_API_URL", "http://127.0.0.1:1");

        assertThat(run("doctor")).isEqualTo(1);
        assertThat(out()).contains("Telegram cannot be reached").doesNotContain("CANARY");
    }

    @Test
    void theDoctorNamesAFolderThatCannotBeWritten() throws StartupException, IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Settings settings = Settings.from(values).withDataFolder(file.resolve("data"));

        assertThat(new AdminCommands(settings, clock(), out).run(order("doctor")))
                .isEqualTo(1);
        assertThat(out()).contains("FAIL  disk:").contains("CONNECTS_DATA_DIR");
    }

    private int examined(int status) throws IOException, StartupException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bot" + TOKEN + "/getMe", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            values.put("TELEGRAM_BOT_TOKEN", TOKEN);
            values.put(
                    "TELEGRAM_API_URL",
                    "http://127.0.0.1:" + server.getAddress().getPort());
            return run("doctor");
        } finally {
            server.stop(0);
        }
    }

    private int run(String... words) throws StartupException {
        return new AdminCommands(Settings.from(values), clock(), out).run(order(words));
    }

    private StartupException refused(String... words) {
        return catchThrowableOfType(StartupException.class, () -> run(words));
    }

    private static CliCommand.AdminCommand order(String... words) throws StartupException {
        return (CliCommand.AdminCommand) CommandLine.read(List.of(words));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
