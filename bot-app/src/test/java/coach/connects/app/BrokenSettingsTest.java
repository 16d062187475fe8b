package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            quoteCharacter = '~',
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
                "DISCORD_BOT_TOKEN|Bot CANARY7f3a|the token alone",
                "DISCORD_BOT_TOKEN|123456:CANARY7f3a|TELEGRAM_BOT_TOKEN",
                "DISCORD_BOT_TOKEN|CANARY 7f3a|blanks",
                "DISCORD_API_URL|discord.com/api/v10|http",
                "DISCORD_API_URL|https://discord.com/api?x=CANARY7f3a|more than a server",
                "MONGODB_URI|localhost:27017|mongodb://",
                "MONGODB_URI|http://localhost:27017|mongodb://",
                "MONGODB_URI|mongodb://|names no server",
                "MONGODB_URI|mongodb://u:CANARY@7f3a@localhost/x|%40",
                "MONGODB_URI|mongodb://u:CAN/ARY@localhost/x|%40",
                "CONNECTS_DATA_DIR|pom.xml|folder",
                "CONNECTS_POLICY|guide-2099|guide-2021",
                "CONNECTS_POLICY|nowhere.policy|cannot be read",
                "CONNECTS_OCR|src|folder",
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
                "CONNECTS_HTTP_ADDRESS|127.0.0.1|without a port",
                "CONNECTS_HTTP_ADDRESS|1.2.3.4.5|127.0.0.1",
            })
    void aWrongValueIsNamedWhereverItStands(String name, String value, String hint) throws IOException {
        String[] words = name.equals("CONNECTS_POLICY") ? new String[] {"console"} : new String[0];
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
        "CONNECTS_LANGUAGE, .env.example",
    })
    void aNameThatLooksLikeOursIsPointedOut(String name, String meant) throws IOException {
        List<String> said = new ArrayList<>();
        run(Map.of(name, "x"), "health");
        said.add(err());
        Files.writeString(folder.resolve(".env"), name + "=x\n");
        run(Map.of(), "health");
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
        assertThat(SettingTypos.warnings(machine)).isEmpty();
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
