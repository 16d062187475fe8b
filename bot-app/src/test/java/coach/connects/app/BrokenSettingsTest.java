package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.sqlite.SqliteStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is set wrongly, by the environment or by the file, is said in one line with what to do, and nothing starts. */
class BrokenSettingsTest {
    private static final String SECRET = "CANARY7f3a";

    /** Whether these lead somewhere is seen where the core is put together. */
    private static final List<String> OPENED = List.of("CONNECTS_POLICY", "CONNECTS_DATA_DIR", "MONGODB_URI");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String... words) {
        out.reset();
        err.reset();
        Program.Streams streams = new Program.Streams(
                new ByteArrayInputStream(new byte[0]),
                out,
                new SanitizingPrintStream(new PrintStream(err, true, StandardCharsets.UTF_8)),
                false);
        return new Program(streams, folder, environment, RunningBot::open).run(List.of(words));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "TELEGRAM_BOT_TOKEN|CANARY7f3a|BotFather",
                "TELEGRAM_BOT_TOKEN|:CANARY7f3a|BotFather",
                "TELEGRAM_BOT_TOKEN|12a:CANARY7f3a|BotFather",
                "TELEGRAM_BOT_TOKEN|123:|key after the colon",
                "TELEGRAM_BOT_TOKEN|123:CANARY 7f3a|key after the colon",
                "TELEGRAM_BOT_TOKEN|MTIz.CANARY.7f3a|DISCORD_BOT_TOKEN",
                "TELEGRAM_API_URL|api.telegram.org|http",
                "TELEGRAM_API_URL|ftp://example.org|http",
                "TELEGRAM_API_URL|https://|web address",
                "TELEGRAM_API_URL|https://user:CANARY7f3a@example.org|more than a server",
                "TELEGRAM_API_URL|https://exa mple.org|web address",
                "TELEGRAM_API_URL|http://localhost:99999|above 65535",
                "TELEGRAM_API_URL|https://api.telegram.org/bot123:CANARY7f3a|server alone",
                "DISCORD_API_URL|https://discord.com:70000/api/v10|above 65535",
                "CONNECTS_DATA_DIR|C:\\connects\\data|write / between",
                "TELEGRAM_BOT_TOKEN_FILE|/dev/null|a device",
                "DISCORD_BOT_TOKEN|Bot CANARY7f3a|the token alone",
                "DISCORD_BOT_TOKEN|123456:CANARY7f3a|TELEGRAM_BOT_TOKEN",
                "DISCORD_BOT_TOKEN|CANARY 7f3a|blanks",
                "DISCORD_API_URL|discord.com/api/v10|http",
                "DISCORD_API_URL|https://discord.com/api?x=CANARY7f3a|more than a server",
                "TELEGRAM_BOT_TOKEN|123456789:AAE-the-token-from-BotFather|still the example's",
                "DISCORD_BOT_TOKEN|the-token-from-the-developer-portal|still the example's",
                "DISCORD_BOT_TOKEN|123456789012345678|application's id",
                "MONGODB_URI|mongodb://user:CANARY7f3a@host:port/db|is wrong",
                "MONGODB_URI|localhost:27017|mongodb://",
                "MONGODB_URI|http://localhost:27017|mongodb://",
                "MONGODB_URI|mongodb://|names no server",
                "MONGODB_URI|mongodb://u:CANARY@7f3a@localhost/x|%40",
                "MONGODB_URI|mongodb://u:CAN/ARY@localhost/x|%40",
                "CONNECTS_DATA_DIR|pom.xml|folder",
                "CONNECTS_DATA_DIR|pom.xml/data|cannot be written",
                "CONNECTS_DATA_DIR|~/connects|whole path",
                "CONNECTS_DATA_DIR|$HOME/connects|whole path",
                "CONNECTS_DATA_DIR|/srv/${USER}/connects|whole path",
                "CONNECTS_POLICY|guide-2099|guide-2021",
                "CONNECTS_POLICY|nowhere.policy|cannot be read",
                "CONNECTS_OCR|src|folder",
                "CONNECTS_OCR|no-such-program|names no program",
                "CONNECTS_OCR|/nowhere/tesseract|names no program",
                "CONNECTS_OCR|pom.xml|names no program",
                "LOG_LEVEL|loud|error, warn, info",
                "LOG_FORMAT|xml|text and json",
                "TELEGRAM_BOT_TOKEN_FILE|nowhere|names no file",
                "TELEGRAM_BOT_TOKEN_FILE|src|names no file",
                "DISCORD_BOT_TOKEN_FILE|nowhere|names no file",
                "MONGODB_URI_FILE|pom.xml|mongodb://",
                "CONNECTS_ALLOW|ann|PLATFORM:ID",
                "CONNECTS_ALLOW|telegram:ann|PLATFORM:ID",
                "CONNECTS_ALLOW|telegram:1 telegram:2|PLATFORM:ID",
                "CONNECTS_BLOCK|signal:1|PLATFORM:ID",
                "HOST_PRIVACY_URL|example.org/privacy|web address",
                "CONNECTS_HTTP_PORT|0|1 to 65535",
                "CONNECTS_HTTP_PORT|65536|1 to 65535",
                "CONNECTS_HTTP_PORT|-1|1 to 65535",
                "CONNECTS_HTTP_PORT|94 64|1 to 65535",
                "CONNECTS_HTTP_PORT|http|1 to 65535",
                "CONNECTS_HTTP_PORT|٩٤٦٤|1 to 65535",
                "CONNECTS_HTTP_PORT|99999999999999|1 to 65535",
                "CONNECTS_HTTP_ADDRESS|localhost|127.0.0.1",
                "CONNECTS_HTTP_ADDRESS|0|127.0.0.1",
                "CONNECTS_HTTP_ADDRESS|127.1|127.0.0.1",
                "CONNECTS_HTTP_ADDRESS|127.0.0.1|without a port",
                "CONNECTS_HTTP_ADDRESS|1.2.3.4.5|127.0.0.1",
            })
    void aWrongValueIsNamedWhereverItStands(String name, String value, String hint) throws IOException {
        String[] words = OPENED.contains(name) ? new String[] {"console"} : new String[0];
        List<String> lines = new ArrayList<>();
        assertThat(run(Map.of(name, value), words)).isEqualTo(2);
        lines.add(err());
        for (String line : List.of(
                name + "=" + value + "\n",
                "\uFEFFexport " + name + " = " + value + "\r\n",
                name + "=\"" + value + "\" # mine\n")) {
            Files.writeString(folder.resolve(".env"), line);
            assertThat(run(Map.of(), words)).isEqualTo(2);
            lines.add(err());
        }
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("connects-coach: ")
                        .contains(name.replace("_FILE", ""), hint)
                        .doesNotContain("CANARY", "7f3a", "Exception")
                        .hasLineCount(1)
                        .hasSizeLessThan(400));
        assertThat(run(Map.of(), "check-config")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("FAIL  ")
                .contains(hint)
                .doesNotContain("CANARY");
    }

    /** Where only the check looks, a start says the same later. */
    @ParameterizedTest
    @CsvSource({"1, is not a file of Connects Coach, 2", "2, newer version, 1", "3, holds nothing, 1", "4, damaged, 1"})
    void aFolderWithSomebodyElsesDataIsNamed(int kind, String hint, int started) throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path database = data.resolve("connects.db");
        SqliteStore.open(data).close();
        switch (kind) {
            case 1 -> headerSays(database, 68, 0x74686569);
            case 2 -> headerSays(database, 60, 99);
            case 3 -> Files.delete(database);
            default -> Files.writeString(database, "not a database".repeat(1_000));
        }
        byte[] before = kind == 3 ? new byte[0] : Files.readAllBytes(database);

        Map<String, String> set = Map.of("CONNECTS_DATA_DIR", data.toString());

        assertThat(run(set, "check-config")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("FAIL  ")
                .contains(kind == 4 ? "is not a file of Connects Coach" : hint)
                .hasLineCount(1);
        assertThat(kind == 3 || Arrays.equals(Files.readAllBytes(database), before))
                .isTrue();
        assertThat(run(set, "console")).isEqualTo(started);
        assertThat(err()).startsWith("connects-coach: ").contains(hint).hasLineCount(1);
    }

    /** The program that made it stands at 68 in a database's header, the version of its layout at 60. */
    private static void headerSays(Path database, int at, int number) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(at);
            file.writeInt(number);
        }
    }

    @Test
    void theCheckLeavesNothingBehind() throws IOException {
        assertThat(run(Map.of("CONNECTS_DATA_DIR", folder.resolve("a/b/c").toString()), "check-config"))
                .isZero();
        assertThat(folder).isEmptyDirectory();
        Path mine = Files.createDirectory(folder.resolve("mine"));
        try (SqliteStore running = SqliteStore.open(mine)) {
            running.collection("freelancers");
            assertThat(run(Map.of("CONNECTS_DATA_DIR", mine.toString()), "check-config"))
                    .isZero();
            assertThat(running.health().isWell()).isTrue();
        }
        assertThat(mine.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        Map<String, String> set = Map.of("CONNECTS_HTTP_PORT", "9464", "CONNECTS_HTTP_ADDRESS", "192.0.2.1");

        assertThat(run(set, "console")).isEqualTo(2);
        assertThat(err())
                .contains("CONNECTS_HTTP_ADDRESS is no address of this machine")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTS_DATA_DIR, data",
        "CONNECTS_HTTP_PORT, 9464",
        "CONNECTS_ALLOW, telegram:1",
        "LOG_LEVEL, debug",
        "MONGODB_URI, mongodb://localhost/CANARY7f3a",
        "HOST_NAME, the guild",
        "TELEGRAM_BOT_TOKEN_FILE, token",
    })
    void aValueInQuotationMarksIsSaidToBe(String name, String value) {
        for (String mark : List.of("\"", "'")) {
            assertThat(run(Map.of(name, mark + value + mark), "console")).isEqualTo(2);
            assertThat(err())
                    .contains(name, "quotation marks")
                    .doesNotContain(SECRET)
                    .hasLineCount(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Where nobody is named everybody would be let in. */
    @Test
    void anEmptyListOfTheAllowedIsNoOpenDoor() throws IOException {
        assertThat(run(Map.of("CONNECTS_ALLOW", " "), "console")).isEqualTo(2);
        assertThat(err()).contains("CONNECTS_ALLOW is empty", "everybody").hasLineCount(1);
        assertThat(run(Map.of("CONNECTS_ALLOW", ""), "check-config")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("FAIL  CONNECTS_ALLOW is empty");
        Files.writeString(folder.resolve(".env"), "CONNECTS_ALLOW=\n");
        assertThat(run(Map.of(), "console")).isEqualTo(2);
    }

    @Test
    void whoIsLetInOrOwnsTheBotAndIsKeptOutIsSaid() {
        Map<String, String> allowed =
                Map.of("CONNECTS_ALLOW", "telegram:1, telegram:-2", "CONNECTS_BLOCK", "telegram:-2,discord:3");
        assertThat(run(allowed, "console")).isEqualTo(2);
        assertThat(err())
                .contains("CONNECTS_ALLOW and CONNECTS_BLOCK name the same")
                .hasLineCount(1);
        Map<String, String> owner = Map.of("CONNECTS_OWNERS", "telegram:1", "CONNECTS_BLOCK", "telegram:1");
        assertThat(run(owner, "console")).isEqualTo(2);
        assertThat(err()).contains("CONNECTS_OWNERS and CONNECTS_BLOCK name the same");
    }

    @Test
    void aSecretsFileThatIsEmptyIsSaidToBe() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "\uFEFF\r\n");

        assertThat(run(Map.of("TELEGRAM_BOT_TOKEN_FILE", file.toString()))).isEqualTo(2);
        assertThat(err()).contains("TELEGRAM_BOT_TOKEN_FILE is empty").hasLineCount(1);
    }

    @Test
    void aFileInThePlaceOfTheFolderOfPoliciesIsNamed() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("policies"), "x");

        assertThat(run(Map.of("CONNECTS_DATA_DIR", data.toString()), "console")).isEqualTo(2);
        assertThat(err()).contains("policies is not a folder").hasLineCount(1);
    }

    /** Containers hand on what was quoted for a shell. */
    @ParameterizedTest
    @ValueSource(strings = {"\"123:CANARY7f3a\"", "'123:CANARY7f3a'"})
    void aTokenInQuotationMarksIsSaidToBe(String token) {
        assertThat(run(Map.of("TELEGRAM_BOT_TOKEN", token))).isEqualTo(2);
        assertThat(err()).contains("quotation marks").doesNotContain(SECRET);
    }

    @Test
    void anEmptyTokenIsNamed() throws IOException {
        Files.writeString(folder.resolve(".env"), "TELEGRAM_BOT_TOKEN=\nDISCORD_BOT_TOKEN=''\n");

        assertThat(run(Map.of())).isEqualTo(2);
        assertThat(err())
                .contains("TELEGRAM_BOT_TOKEN is empty", "DISCORD_BOT_TOKEN is empty")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CONECTS_DATA_DIR, CONNECTS_DATA_DIR",
        "CONECTS_ALOW, CONNECTS_ALLOW",
        "CONNECT_BLOCK, CONNECTS_BLOCK",
        "CONNECTS_HTTP_PROT, CONNECTS_HTTP_PORT",
        "TELEGRAM_TOKEN, TELEGRAM_BOT_TOKEN",
        "TELEGRAMM_BOT_TOKEN, TELEGRAM_BOT_TOKEN",
        "DISCORD_TOKEN, DISCORD_BOT_TOKEN",
        "MONGO_URI, MONGODB_URI",
        "MONGODB_URL, MONGODB_URI",
        "telegram_bot_token, TELEGRAM_BOT_TOKEN",
        "LOG_LEVLE, LOG_LEVEL",
        "MONGO_URL, MONGODB_URI",
        "CONNECTS_LANGUAGE, .env.example",
        "CONNECTS_TYPO, .env.example",
        "connects_data_dir, CONNECTS_DATA_DIR",
        "CONNECTS_A_NAME_OF_MORE_LETTERS_THAN_ANY_OTHER_HAS, .env.example",
    })
    void aNameThatLooksLikeOursIsRefused(String whole, String meant) throws IOException {
        List<String> said = new ArrayList<>();
        String name = whole.substring(0, Math.min(40, whole.length()));
        assertThat(run(Map.of(whole, "x"), "console")).isEqualTo(2);
        said.add(err());
        Files.writeString(folder.resolve(".env"), whole + "=x\n");
        assertThat(run(Map.of(), "console")).isEqualTo(2);
        said.add(err());
        assertThat(said)
                .allSatisfy(line -> assertThat(line)
                        .contains("There is no setting " + name, meant)
                        .hasLineCount(1));
        assertThat(run(Map.of(), "check-config")).isEqualTo(2);
    }

    @Test
    void theMachinesOwnNamesAreLeftAlone() {
        Map<String, String> machine = new HashMap<>(System.getenv());
        for (String name : List.of("HOSTNAME", "HOST", "LOGNAME", "PATH", "DATA_DIR", "HTTP_PROXY", "PORT", "TOKEN")) {
            machine.put(name, "x");
        }
        assertThat(SettingTypos.refusals(machine)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWhenItIsAskedFor() {
        Map<String, String> wrong = Map.of(
                "TELEGRAM_BOT_TOKEN", SECRET, "CONNECTS_HTTP_PORT", "x", "LOG_LEVEL", "loud", "CONECTS_ALLOW", "a");

        assertThat(run(wrong, "check-config")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("FAIL  ").doesNotContain(SECRET));
        assertThat(run(Map.of("TELEGRAM_BOT_TOKEN", "123:" + SECRET), "check-config"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("ok    Telegram on, Discord off")
                .doesNotContain(SECRET);
        assertThat(folder).isEmptyDirectory();
    }
}
