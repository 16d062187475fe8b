package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JLineIoTest {
    private static final Messages WORDS = MessageCatalogue.load().english();

    @TempDir
    Path folder;

    private final FakeBot bot = new FakeBot();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String typeInto(Terminal terminal) throws IOException {
        JLineIo administration = new JLineIo(terminal, WORDS, folder);
        try (TerminalConsole console =
                new TerminalConsole(administration, Clock.fixed(ScriptRun.START, ZoneOffset.UTC), WORDS, folder)) {
            console.run(bot, "ana", List.of("wallet", "check"));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static InputStream keys(String typed) {
        return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    }

    private Terminal dumb(String typed) throws IOException {
        return new DumbTerminal("test", Terminal.TYPE_DUMB, keys(typed), out, StandardCharsets.UTF_8);
    }

    private Terminal capable(String typed) throws IOException {
        return new ExternalTerminal("test", "ansi", keys(typed), out, StandardCharsets.UTF_8);
    }

    private List<String> heard() {
        return bot.heard.stream().map(in -> ((ChatEvent.TextMessage) in).text()).toList();
    }

    @Test
    void aDumbTerminalTakesMessagesAndShowsAnswers() throws IOException {
        bot.answer = in -> List.of(OutgoingMessage.at(
                in.source().chat(), new RichText(List.of(new RichText.Span("20 Connects", RichText.Style.BOLD)))));

        assertThat(typeInto(dumb("/wallet\n/wallet\n")))
                .contains("Ctrl-D leaves")
                .contains("20 Connects")
                .doesNotContain("\u001B[1m");
        assertThat(heard()).containsExactly("/wallet", "/wallet");
    }

    @Test
    void linesPastedWithoutAMarkAreOneMessage() throws IOException {
        typeInto(dumb("Payment verified\nIt's \"quoted\" \\ !x\n\nUnited States\n/wallet\n"));

        assertThat(heard()).containsExactly("Payment verified\nIt's \"quoted\" \\ !x\n\nUnited States", "/wallet");
    }

    @Test
    void aLineOfAPastedPageThatBeginsWithASlashIsNoCommand() throws IOException {
        typeInto(dumb("$15.00\n/hr\n/walletfor\n/ month\n/Wallet now\nthanks\n"));

        assertThat(heard()).containsExactly("$15.00\n/hr\n/walletfor\n/ month", "/Wallet now\nthanks");
    }

    @Test
    void linesPastedWithAMarkAreOneMessage() throws IOException {
        typeInto(capable("\u001B[200~/check\nPayment verified\n\nIt's 5.0\u001B[201~\r/wallet\r"));

        assertThat(heard()).containsExactly("/check\nPayment verified\n\nIt's 5.0", "/wallet");
    }

    @Test
    void emphasisIsShownWhereItCanBe() throws IOException {
        bot.answer = in -> List.of(OutgoingMessage.at(
                in.source().chat(), new RichText(List.of(new RichText.Span("20 Connects", RichText.Style.BOLD)))));

        assertThat(typeInto(capable("/wallet\r"))).contains("\u001B[1m20 Connects\u001B[0m");
    }

    @Test
    void namesOfCommandsAreCompleted() throws IOException {
        typeInto(capable("/wal\t\r"));

        assertThat(heard()).singleElement().asString().isEqualToIgnoringWhitespace("/wallet");
    }

    @Test
    void commandsAreKeptForTheNextTimeAndPagesAreNot() throws IOException {
        typeInto(dumb("/wallet\nsecret job page\n/check " + "x".repeat(300) + "\n"));

        assertThat(Files.readString(folder.resolve("console-history")))
                .contains("/wallet")
                .doesNotContain("secret")
                .doesNotContain("xxx");
    }
}
