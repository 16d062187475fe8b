package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.store.DocumentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFactoryTest {
    @TempDir
    Path folder;

    private Settings with(String name, String value) throws StartupException {
        return Settings.from(Map.of("CONNECTS_DATA_DIR", folder.resolve("data").toString(), name, value));
    }

    @Test
    void withoutAServerThereIsAFileInTheDataFolder() throws StartupException {
        try (DocumentStore store = DatabaseFactory.open(with("LOG_LEVEL", "info"))) {
            assertThat(store.health().isWell()).isTrue();
        }
        assertThat(folder.resolve("data")).isNotEmptyDirectory();
    }

    @Test
    void aFolderThatIsInUseIsSaidInOneLine() throws StartupException {
        Settings settings = with("LOG_LEVEL", "info");
        try (DocumentStore first = DatabaseFactory.open(settings)) {
            StartupException refusal =
                    catchThrowableOfType(StartupException.class, () -> DatabaseFactory.open(settings));

            assertThat(first.health().isWell()).isTrue();
            assertThat(refusal.status()).isEqualTo(1);
            assertThat(refusal.line()).contains("in use").doesNotContain("\n");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneLine() throws IOException, StartupException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Settings settings = with("LOG_LEVEL", "info").withDataFolder(file.resolve("data"));

        StartupException refusal = catchThrowableOfType(StartupException.class, () -> DatabaseFactory.open(settings));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).contains("cannot be written").doesNotContain("\n");
    }

    @Test
    void anAddressThatTheDriverRefusesIsSaidWithoutShowingIt() throws StartupException {
        Settings settings = with("MONGODB_URI", "mongodb://user:CANARY7f3a@host:port/db");

        StartupException refusal = catchThrowableOfType(StartupException.class, () -> DatabaseFactory.open(settings));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line()).startsWith("MONGODB_URI ").doesNotContain("CANARY", "\n");
    }

    @Test
    void aServerThatLosesWhatItIsToldStopsTheStartInOneLine() throws StartupException {
        try (TestServer server = TestServer.losing()) {
            Settings settings = with("MONGODB_URI", server.uri());

            StartupException refusal =
                    catchThrowableOfType(StartupException.class, () -> DatabaseFactory.open(settings));

            assertThat(refusal.status()).isEqualTo(1);
            assertThat(refusal.line())
                    .contains("not safe", "would be lost", "docs/hosting.md")
                    .doesNotContain("\n");
        }
    }

    @Test
    void aServerThatIsAwayAtTheStartIsWaitedFor() throws StartupException {
        String uri = "mongodb://localhost:1/connects?serverSelectionTimeoutMS=50&connectTimeoutMS=50";
        try (DocumentStore store = DatabaseFactory.open(with("MONGODB_URI", uri))) {
            assertThat(store.health().isWell()).isFalse();
        }
    }
}
