package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coach.connects.app.logging.LogFormat;
import coach.connects.app.logging.LogLevel;
import coach.connects.chat.Secret;
import coach.connects.feature.host.HostInfo;
import coach.connects.marketplace.UpworkAccess.Mode;
import coach.connects.upwork.UpworkServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String CANARY = "CANARY7f3a";

    private static final String KEY = "bWFkZS11cC1leGFtcGxlLW9mLTMyLWJ5dGVzLWxvbmc=";
    private static final Map<String, String> UPWORK =
            Map.of("CONNECTS_UPWORK", "permitted", "CONNECTS_SECRET_KEY", KEY);

    @Test
    void withNothingSetThereAreDefaults() throws StartupException {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.servesPlatforms()).isFalse();
        assertThat(settings.dataFolder()).isEqualTo(Path.of("data"));
        assertThat(settings.mongoUri()).isEmpty();
        assertThat(settings.policy()).isEmpty();
        assertThat(settings.logLevel()).isEqualTo(LogLevel.INFO);
    }

    @Test
    void everyValueFindsItsPlace() throws StartupException {
        Settings settings = Settings.from(Map.of(
                "TELEGRAM_BOT_TOKEN", "123456789:AAE-x_y",
                "TELEGRAM_API_URL", "http://127.0.0.1:8081",
                "DISCORD_BOT_TOKEN", "MTIz.abc.def",
                "DISCORD_API_URL", "http://localhost:9090/api/v10",
                "MONGODB_URI", "mongodb+srv://u:p%40ss@cluster.example/db?w=majority",
                "CONNECTS_DATA_DIR", "some/folder",
                "CONNECTS_POLICY", "upwork-2025",
                "LOG_LEVEL", "Debug"));

        assertThat(settings)
                .isEqualTo(new Settings(
                        Optional.of(new Secret("123456789:AAE-x_y")),
                        Optional.of(URI.create("http://127.0.0.1:8081")),
                        Optional.of(new Secret("MTIz.abc.def")),
                        Optional.of(URI.create("http://localhost:9090/api/v10")),
                        Optional.of(new Secret("mongodb+srv://u:p%40ss@cluster.example/db?w=majority")),
                        Path.of("some/folder"),
                        Optional.of("upwork-2025"),
                        Optional.empty(),
                        "",
                        LogLevel.DEBUG,
                        LogFormat.TEXT,
                        AccessList.of(Optional.empty(), Optional.empty()),
                        HostInfo.UNTOLD,
                        new HouseSettings(Optional.empty(), Set.of(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(settings.servesPlatforms()).isTrue();
    }

    @Test
    void aValueOfBlanksCountsAsNone() throws StartupException {
        assertThat(Settings.from(Map.of("TELEGRAM_BOT_TOKEN", "  ", "LOG_LEVEL", "")))
                .isEqualTo(Settings.from(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TELEGRAM_BOT_TOKEN | CANARY7f3a                             | digits, a colon
            TELEGRAM_BOT_TOKEN | CANARY7f3a:12                          | digits, a colon
            TELEGRAM_BOT_TOKEN | 123:CANARY7f3a and more                | no bot can have
            TELEGRAM_BOT_TOKEN | 123456:                                | no bot can have
            TELEGRAM_API_URL   | CANARY7f3a                             | does not begin with
            TELEGRAM_API_URL   | ftp://CANARY7f3a/                      | does not begin with
            TELEGRAM_API_URL   | https:///CANARY7f3a                    | names no server
            TELEGRAM_API_URL   | https://u:CANARY7f3a@host/             | more than a server
            TELEGRAM_API_URL   | https://host/?token=CANARY7f3a         | more than a server
            TELEGRAM_API_URL   | https://CANARY7f3a host/               | is not a web address
            DISCORD_BOT_TOKEN  | Bot CANARY7f3a                         | the token alone
            DISCORD_BOT_TOKEN  | CANARY 7f3a                            | blanks
            DISCORD_BOT_TOKEN  | 123:CANARY7f3a                         | Telegram
            DISCORD_API_URL    | discord.com/CANARY7f3a                 | does not begin with
            MONGODB_URI        | http://CANARY7f3a                      | does not begin with
            MONGODB_URI        | localhost:27017/CANARY7f3a             | does not begin with
            MONGODB_URI        | mongodb://                             | names no server
            MONGODB_URI        | mongodb://user:CANARY7f3a@             | names no server
            MONGODB_URI        | mongodb://user:CANARY@7f3a@host/db     | %40
            MONGODB_URI        | mongodb://user:CANARY/7f3a@host/db     | %2F
            MONGODB_URI        | mongodb://user:CANARY 7f3a@host/db     | blanks
            CONNECTS_DATA_DIR  | pom.xml                                | is a file
            LOG_LEVEL          | CANARY7f3a                             | none of error
            CONNECTS_ALLOW     | CANARY7f3a                             | PLATFORM:ID
            CONNECTS_BLOCK     | telegram:1 CANARY7f3a                  | PLATFORM:ID
            CONNECTS_BLOCK     | telegram:1, matrix:7                   | PLATFORM:ID
            HOST_PRIVACY_URL   | CANARY7f3a                             | is not a web address
            CONNECTS_HTTP_PORT | CANARY7f3a                             | is not a port
            CONNECTS_HTTP_PORT | 65536                                  | is not a port
            CONNECTS_HTTP_PORT | 0                                      | is not a port
            CONNECTS_HTTP_ADDRESS | CANARY7f3a.example                  | in figures
            CONNECTS_ALLOW        | ,                                   | PLATFORM:ID
            CONNECTS_ALLOW        | telegram:0123                       | PLATFORM:ID
            CONNECTS_BLOCK        | discord:-123                        | PLATFORM:ID
            CONNECTS_BLOCK        | ,,                                  | PLATFORM:ID
            CONNECTS_OWNERS       | ,                                   | PLATFORM:ID
            CONNECTS_OWNERS       | telegram:-1001234                   | PLATFORM:ID
            CONNECTS_OWNERS       | CANARY7f3a                          | PLATFORM:ID
            CONNECTS_OWNERS       | telegram:CANARY7f3a                 | PLATFORM:ID
            CONNECTS_FORGET_AFTER | CANARY7f3a                          | such as 18 months
            CONNECTS_FORGET_AFTER | 1 day                               | from 90 days
            CONNECTS_BACKUP_AT    | CANARY7f3a                          | such as 03:00
            CONNECTS_BACKUP_AT    | 25:00                               | such as 03:00
            CONNECTS_BACKUP_AT    | 3:00                                | such as 03:00
            CONNECTS_UPWORK    | CANARY7f3a                             | neither own-use nor permitted
            CONNECTS_UPWORK    | off                                    | neither own-use nor permitted
            CONNECTS_SECRET_KEY | CANARY7f3a                            | openssl rand
            CONNECTS_SECRET_KEY | Q0FOQVJZN2YzYQ==                      | 32 bytes
            CONNECTS_SECRET_KEY | CANARY 7f3a                           | not in base64
            CONNECTS_UPWORK_URL | https://CANARY7f3a.example            | not on this machine
            CONNECTS_UPWORK_URL | http://127.0.0.1.CANARY7f3a.example   | not on this machine
            CONNECTS_UPWORK_URL | http://10.0.0.1/CANARY7f3a            | not on this machine
            CONNECTS_UPWORK_URL | http://0.0.0.0:80/CANARY7f3a          | not on this machine
            CONNECTS_UPWORK_URL | CANARY7f3a                            | does not begin with
            """)
    void aWrongValueIsNamedWithAnExampleAndNotShown(String name, String value, String wrong) {
        StartupException refusal =
                catchThrowableOfType(StartupException.class, () -> Settings.from(Map.of(name, value)));

        assertThat(refusal.status()).isEqualTo(2);
        assertThat(refusal.line())
                .startsWith(name + " ")
                .contains(wrong)
                .contains("Example: " + name + "=")
                .doesNotContain("\n", "CANARY", "7f3a");
        assertThat(refusal.toString()).doesNotContain("CANARY");
    }

    @Test
    void aPolicyOfControlCharactersIsNone() {
        StartupException refusal = catchThrowableOfType(
                StartupException.class, () -> Settings.from(Map.of("CONNECTS_POLICY", "a\nb" + CANARY)));

        assertThat(refusal.line()).startsWith("CONNECTS_POLICY ").doesNotContain(CANARY, "\n");
    }

    /** That there is such a file or program is looked at too, and a secret that stands in a page would be everybody's. */
    private static boolean mustBeOnesOwn(SettingKey key) {
        return key.name().endsWith("_FILE")
                || Set.of(
                                SettingKey.CONNECTS_OCR,
                                SettingKey.CONNECTS_SECRET_KEY,
                                SettingKey.TELEGRAM_BOT_TOKEN,
                                SettingKey.DISCORD_BOT_TOKEN)
                        .contains(key);
    }

    @Test
    void everyExampleIsARightValue() throws StartupException {
        for (SettingKey key : SettingKey.values()) {
            String example = key.example();
            String value = example.substring(example.indexOf('=') + 1);
            if (!mustBeOnesOwn(key)) {
                Map<String, String> set = new HashMap<>(UPWORK);
                set.put("CONNECTS_HTTP_PORT", "9464");
                set.put(key.name(), value);
                assertThat(Settings.from(set)).isNotNull();
            }
        }
    }

    @Test
    void aSecretMayStandInAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("token");
        for (String text : List.of("123456789:AAE-x_y\n", "\uFEFF123456789:AAE-x_y\r\n")) {
            Files.writeString(file, text);
            assertThat(Settings.from(Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString()))
                            .telegramToken())
                    .contains(new Secret("123456789:AAE-x_y"));
        }
    }

    @Test
    void aSecretInAFileIsNamedAndNotShownWhenItIsWrongMissingOrSetTwice(@TempDir Path folder) throws Exception {
        Path wrong = Files.writeString(folder.resolve("token"), CANARY);
        for (Map<String, String> set : List.of(
                Map.of("TELEGRAM_BOT_TOKEN_FILE", wrong.toString()),
                Map.of("DISCORD_BOT_TOKEN_FILE", folder.resolve("none").toString()),
                Map.of("MONGODB_URI_FILE", folder.toString()),
                Map.of("DISCORD_BOT_TOKEN_FILE", wrong.toString(), "DISCORD_BOT_TOKEN", CANARY))) {
            StartupException refusal = catchThrowableOfType(StartupException.class, () -> Settings.from(set));
            assertThat(refusal.status()).isEqualTo(2);
            assertThat(refusal.line()).contains("_FILE").doesNotContain(CANARY, "\n");
        }
    }

    @Test
    void theFileIsBackedUpAtNightUnlessItIsSaidOtherwise() throws StartupException {
        assertThat(Settings.from(Map.of()).house().backupAt()).contains(LocalTime.of(3, 0));
        assertThat(Settings.from(Map.of("CONNECTS_BACKUP_AT", "23:30")).house().backupAt())
                .contains(LocalTime.of(23, 30));
        assertThat(Settings.from(Map.of("CONNECTS_BACKUP_AT", "Off")).house().backupAt())
                .isEmpty();
        Map<String, String> server = Map.of("MONGODB_URI", "mongodb://localhost/c");
        assertThat(Settings.from(server).house().backupAt()).isEmpty();
        Map<String, String> both = Map.of("MONGODB_URI", "mongodb://localhost/c", "CONNECTS_BACKUP_AT", "03:00");
        assertThat(catchThrowableOfType(StartupException.class, () -> Settings.from(both))
                        .line())
                .contains("mongodump");
    }

    @Test
    void anAddressToWatchWithoutAPortIsSaid() {
        StartupException refusal = catchThrowableOfType(
                StartupException.class, () -> Settings.from(Map.of("CONNECTS_HTTP_ADDRESS", "0.0.0.0")));
        assertThat(refusal.line()).contains("without a port");
    }

    @Test
    void upworkIsSwitchedOnWithAKeyAndNotInPart() throws StartupException {
        assertThat(Settings.from(Map.of()).upwork()).isEmpty();
        assertThat(Settings.from(UPWORK).upwork())
                .contains(new UpworkSettings(Mode.PERMITTED, new Secret(KEY), Optional.empty()));
        assertThat(Settings.from(UPWORK).toString())
                .endsWith(", Upwork permitted")
                .doesNotContain(KEY);
        for (Map<String, String> part : List.of(
                Map.of("CONNECTS_UPWORK", "own-use"),
                Map.of("CONNECTS_SECRET_KEY", KEY),
                Map.of("CONNECTS_UPWORK_URL", "http://localhost:9000"),
                Map.of("CONNECTS_UPWORK", "own-use", "CONNECTS_UPWORK_URL", "http://[::1]:9000"))) {
            StartupException refusal = catchThrowableOfType(StartupException.class, () -> Settings.from(part));
            assertThat(refusal.status()).isEqualTo(2);
            assertThat(refusal.line()).contains(" is set without CONNECTS_").doesNotContain(KEY, "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:9000", "http://localhost:9000/", "https://[::1]:9000", "http://127.9.9.9"})
    void aServerOnThisMachineMayStandInUpworksPlace(String address) throws StartupException {
        Map<String, String> set = new HashMap<>(UPWORK);
        set.put("CONNECTS_UPWORK_URL", address);

        URI server = Settings.from(set).upwork().orElseThrow().server().orElseThrow();
        assertThat(UpworkServer.onThisMachine(server)).isPresent();
    }

    @Test
    void settingsInALogHoldNoSecret() throws StartupException {
        Settings settings = Settings.from(Map.of(
                "TELEGRAM_BOT_TOKEN", "123456789:" + CANARY,
                "DISCORD_BOT_TOKEN", CANARY,
                "MONGODB_URI", "mongodb://user:" + CANARY + "@host/db"));

        assertThat(settings.toString())
                .isEqualTo("Telegram on, Discord on, MongoDB, data in data, policy by default, log level info");
        assertThat(String.valueOf(settings.telegramToken())).contains("hidden").doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://a,b:27018/db", "mongodb://localhost/?replicaSet=rs", "mongodb://u:p@h"})
    void theFormsOfMongoAreKnown(String uri) throws StartupException {
        assertThat(Settings.from(Map.of("MONGODB_URI", uri)).mongoUri()).isPresent();
    }
}
