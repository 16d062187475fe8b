package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.profile.Identity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalConsoleTest {
    private static final ChatAddress ANA = ChatAddress.privateOf(new Identity("console", "ana"));

    @TempDir
    Path folder;

    private final FakeBot bot = new FakeBot();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String type(String... lines) throws IOException {
        byte[] typed = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try (TerminalConsole console = TerminalConsole.onStreams(
                new ByteArrayInputStream(typed),
                out,
                Clock.fixed(ScriptRun.START, ZoneOffset.UTC),
                MessageCatalogue.load().english(),
                folder)) {
            console.run(bot, "ana", List.of("wallet", "check"));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> heard() {
        return bot.heard.stream()
                .map(in -> in instanceof ChatEvent.TextMessage message
                        ? message.text()
                        : in.getClass().getSimpleName())
                .toList();
    }

    @Test
    void whatComesOutReadsAsADialog() throws IOException {
        assertThat(type("/start", "", "hello")).endsWith("> /start\n/start\n\n> hello\nhello\n\n> \n");
        assertThat(bot.last().source().chat()).isEqualTo(ANA);
    }

    @Test
    void theFirstLinesSayHowToTypeHere() throws IOException {
        assertThat(type()).startsWith("Connects Coach.").contains("/help").contains("\"\"\"");
    }

    @Test
    void aButtonIsPressedByItsNumber() throws IOException {
        bot.answer = in -> in instanceof ChatEvent.ButtonPress
                ? FakeBot.echo(in)
                : List.of(FakeBot.offer(ANA, "APPLY", "I applied", "Not for me")
                        .withRow(List.of(new Button("w", "Why?"))));

        String screen = type("/check", "3");

        assertThat(screen)
                .contains("APPLY\n[1] I applied  [2] Not for me\n[3] Why?\n")
                .contains("You pressed: Why?");
        assertThat(bot.lastPressed()).isEqualTo("w");
    }

    @Test
    void aButtonIsPressedByItsWordsInAnyCase() throws IOException {
        bot.answer = in -> in instanceof ChatEvent.ButtonPress
                ? FakeBot.echo(in)
                : List.of(FakeBot.offer(ANA, "APPLY", "I applied"));

        type("/check", "i APPLIED");

        assertThat(bot.lastPressed()).isEqualTo("i-applied");
    }

    @Test
    void aLabelThatIsANumberGoesBeforeThePlaceOfAButton() throws IOException {
        bot.answer = in -> in instanceof ChatEvent.ButtonPress
                ? FakeBot.echo(in)
                : List.of(FakeBot.offer(ANA, "How many?", "2", "4"));

        type("/spend", "2");

        assertThat(bot.lastPressed()).isEqualTo("2");
    }

    @Test
    void aNumberThatIsNoButtonIsAnAnswer() throws IOException {
        bot.answer = in -> List.of(FakeBot.offer(ANA, "How many?", "Skip"));

        type("/check", "20", "=1", "01234567890123456789");

        assertThat(heard()).containsExactly("/check", "20", "1", "01234567890123456789");
    }

    @Test
    void theNumbersOfAnOlderAnswerAreGoneWhenNewButtonsCome() throws IOException {
        bot.answer = in -> List.of(
                in.source().eventId().endsWith("-1")
                        ? FakeBot.offer(ANA, "first", "A", "B", "C")
                        : FakeBot.offer(ANA, "second", "D"));

        type("/one", "/two", "3", "1");

        assertThat(heard()).containsExactly("/one", "/two", "3", "ButtonPress");
        assertThat(bot.lastPressed()).isEqualTo("d");
    }

    @Test
    void theButtonsOfOneAnswerAreCountedOn() throws IOException {
        bot.answer = in -> in instanceof ChatEvent.ButtonPress
                ? FakeBot.echo(in)
                : List.of(FakeBot.offer(ANA, "first", "A"), FakeBot.offer(ANA, "second", "B"));

        assertThat(type("/two", "2")).contains("[1] A").contains("[2] B");
        assertThat(bot.lastPressed()).isEqualTo("b");
    }

    @Test
    void linesBetweenQuotationMarksAreOneMessage() throws IOException {
        type("/check", "\"\"\"", "Payment verified", "", "/not a command", "\"\"\"", "/wallet");

        assertThat(heard()).containsExactly("/check", "Payment verified\n\n/not a command", "/wallet");
    }

    @Test
    void aPageInAPipeIsOneMessage() throws IOException {
        type("/check", "1", "2", "3", "4", "", "6", "7", "8", "9", "/wallet", "thanks");

        assertThat(heard()).containsExactly("/check", "1\n2\n3\n4\n\n6\n7\n8\n9", "/wallet", "thanks");
    }

    @Test
    void aLineOfAPageThatBeginsWithASlashIsNoCommand() throws IOException {
        type("/hr", "1", "/2", "3", "/4 of them", "5", "/6", "7", "8", "/quit", "9");

        assertThat(heard()).containsExactly("/hr\n1\n/2\n3\n/4 of them\n5\n/6\n7\n8");
    }

    /** A terminal that cannot edit lines shows them by itself. */
    @Test
    void whatATerminalShowsIsNotRepeated() throws IOException {
        PipeIo administration = new PipeIo(
                new ByteArrayInputStream("hello\n".getBytes(StandardCharsets.UTF_8)),
                out,
                MessageCatalogue.load().english(),
                false);
        try (TerminalConsole console = new TerminalConsole(
                administration,
                Clock.fixed(ScriptRun.START, ZoneOffset.UTC),
                MessageCatalogue.load().english(),
                folder)) {
            console.run(bot, "ana", List.of("wallet", "check"));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\n\n> hello\n\n> \n");
    }

    @Test
    void aFewLinesAreAMessageEach() throws IOException {
        type("/check", "skip", "skip", "about 20", "verdict now", "/wallet");

        assertThat(heard()).containsExactly("/check", "skip", "skip", "about 20", "verdict now", "/wallet");
    }

    @Test
    void aFileIsSentByItsPath() throws IOException {
        Path page = Files.writeString(folder.resolve("my page.html"), "<p>");

        String screen = type("@" + page, "@'" + page + "'", "@" + folder.resolve("gone.html"));

        assertThat(heard()).containsExactly("FileUpload", "FileUpload");
        assertThat(screen).contains("There is no file").contains(folder.resolve("gone.html") + ".");
    }

    @Test
    void aFileOfTheBotIsNamed() throws IOException {
        bot.answer = in -> List.of(FakeBot.document(ANA, "ledger.json", "{}"));

        List<String> lines = type("/export json").lines().toList();

        assertThat(Path.of(lines.get(lines.indexOf("Saved as") + 1))).hasContent("{}");
    }

    @Test
    void quitLeaves() throws IOException {
        type("/quit", "/wallet");

        assertThat(bot.heard).isEmpty();
    }

    @Test
    void aFailureOfTheBotDoesNotEndTheDialog() throws IOException {
        for (Throwable failure : FakeBot.FAILURES) {
            bot.heard.clear();
            bot.answer = FakeBot.failing(failure);

            assertThat(type("/one", "/two")).contains("the log says why");
            assertThat(bot.heard).hasSize(2);
        }
    }

    @Test
    void aLineWithoutAnEndDoesNotFillTheMemory() throws IOException {
        assertThat(type("x".repeat(3_000_000), "/wallet")).contains("longer than 2,000,000 bytes");
        assertThat(heard()).containsExactly("/wallet");
    }

    /** F14: every such character, in what is repeated and in what is answered. */
    @Test
    void nothingThatIsSentCanMoveTheCursorOrHide() throws IOException {
        StringBuilder steering = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c != '\n' && steers(c)) {
                steering.appendCodePoint(c);
            }
        }

        String screen = type("a" + steering + "b", "\"\"\"", "c" + steering, "d", "\"\"\"", "a");

        assertThat(screen.codePoints().filter(c -> c != '\n').filter(TerminalConsoleTest::steers))
                .isEmpty();
        assertThat(bot.heard).hasSize(3);
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200D || c == 0x200C;
        return type == Character.CONTROL
                || (type == Character.FORMAT && !joiner)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    @Test
    void nothingThatTheBotSaysCanMoveTheCursorOrHide() throws IOException {
        bot.answer = in -> List.of(
                OutgoingMessage.at(ANA, RichText.of("title \u001B[2J\u001B]0;x\u0007 \u202Egnp.exe\u2069\tend\u009B1m"))
                        .withRow(List.of(new Button("b", "go\u001B[1m\n"))));

        assertThat(type("/check"))
                .contains("title [2J]0;x gnp.exe    end1m\n[1] go[1m\n")
                .doesNotContain("\u001B");
    }
}
