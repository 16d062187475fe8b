package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.profile.Identity;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonConsoleTest {
    private static final ChatAddress PRIVATE = ChatAddress.privateOf(new Identity("console", "u1"));
    private static final ChatAddress GROUP = ChatAddress.group("console", "group:lancers");

    @TempDir
    Path folder;

    private ScriptRun run;

    @BeforeEach
    void start() {
        run = ScriptRun.in(folder);
    }

    @Test
    void aMessageReachesTheBotFromThePersonInTheirPrivateChat() {
        run.play("{\"from\":\"u1\",\"text\":\"/wallet\"}");

        ChatEvent.TextMessage message = (ChatEvent.TextMessage) run.bot.last();
        assertThat(message.text()).isEqualTo("/wallet");
        assertThat(message.forwarded()).isFalse();
        assertThat(message.source().user()).hasToString("console:u1");
        assertThat(message.source().chat()).isEqualTo(PRIVATE);
        assertThat(message.source().sentAt()).isEqualTo(ScriptRun.START);
        assertThat(message.source().administrator()).isFalse();
    }

    @Test
    void anAnswerComesOutAsOneObjectAndThenTheLineIsDone() {
        assertThat(run.play("{\"from\":\"u1\",\"text\":\"hello\"}"))
                .containsExactly(
                        "{\"to\":\"u1\",\"chat\":\"u1\",\"text\":\"hello\",\"id\":\"t-2\",\"at\":\"2026-03-01T09:00:00Z\"}",
                        ScriptRun.done(1));
    }

    /** F14: the text is the same, and no program or terminal is steered by the line that it stands in. */
    @Test
    void whatIsInvisibleIsWrittenByItsNumber() throws IOException {
        StringBuilder text = new StringBuilder("\uD83D\uDE00 é");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (isInvisible(c)) {
                text.append((char) c);
            }
        }
        run.bot.answer = in -> List.of(OutgoingMessage.at(PRIVATE, RichText.of(text.toString())));

        String line = run.play("{\"from\":\"u1\",\"text\":\"hello\"}").get(0);

        assertThat(line.codePoints().filter(JsonConsoleTest::isInvisible)).isEmpty();
        assertThat(line).contains("\uD83D\uDE00 é", "\\u001B", "\\u2028", "\\u202e");
        assertThat(text(line)).isEqualTo(text.toString());
    }

    private static String text(String line) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            while (!"text".equals(json.nextFieldName())) {
                assertThat(json.currentToken()).as(line).isNotNull();
            }
            return json.nextTextValue();
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c < '\u2066' || c > '\u2069';
            default -> false;
        };
    }

    @Test
    void whatIsSaidInAGroupIsForEverybodyThere() {
        assertThat(run.play("{\"from\":\"u1\",\"chat\":\"group:lancers\",\"admin\":true,\"text\":\"hello\"}"))
                .first()
                .asString()
                .startsWith("{\"chat\":\"group:lancers\",\"text\":\"hello\"");
        assertThat(run.bot.last().source().chat()).isEqualTo(GROUP);
        assertThat(run.bot.last().source().administrator()).isTrue();
    }

    @Test
    void anAnswerInAGroupForOnePersonNamesThePerson() {
        run.bot.answer = in -> List.of(OutgoingMessage.at(GROUP, RichText.of("for you"))
                .visibleTo(in.source().user()));

        assertThat(run.play("{\"from\":\"u1\",\"chat\":\"group:lancers\",\"text\":\"hello\"}"))
                .first()
                .asString()
                .startsWith("{\"to\":\"u1\",\"chat\":\"group:lancers\",\"text\":\"for you\"");
    }

    @Test
    void nobodyIsAnAdministratorOfTheirOwnChat() {
        run.play("{\"from\":\"u1\",\"chat\":\"u1\",\"admin\":true,\"text\":\"hello\"}");

        assertThat(run.bot.last().source().administrator()).isFalse();
        assertThat(run.bot.last().source().chat()).isEqualTo(PRIVATE);
    }

    @Test
    void emphasisIsTakenOutAndButtonsComeInRows() {
        run.bot.answer = in -> List.of(OutgoingMessage.at(
                        PRIVATE,
                        new RichText(List.of(
                                new RichText.Span("SKIP", RichText.Style.BOLD),
                                new RichText.Span(": keep it", RichText.Style.PLAIN))))
                .withRow(List.of(new coach.connects.chat.Button("a1", "Why?"))));

        assertThat(run.play("{\"from\":\"u1\",\"text\":\"x\"}"))
                .first()
                .isEqualTo("{\"to\":\"u1\",\"chat\":\"u1\",\"text\":\"SKIP: keep it\","
                        + "\"buttons\":[[{\"label\":\"Why?\",\"id\":\"a1\"}]],"
                        + "\"id\":\"t-2\",\"at\":\"2026-03-01T09:00:00Z\"}");
    }

    @Test
    void anEditNamesTheMessageThatItReplaces() {
        run.bot.answer = in ->
                List.of(OutgoingMessage.at(PRIVATE, RichText.of("new words")).replacingMessage("m7"));

        assertThat(run.play("{\"from\":\"u1\",\"text\":\"x\"}"))
                .first()
                .isEqualTo("{\"to\":\"u1\",\"chat\":\"u1\",\"text\":\"new words\",\"edits\":\"m7\",\"id\":\"m7\","
                        + "\"at\":\"2026-03-01T09:00:00Z\"}");
    }

    @Test
    void aDocumentIsKeptAndNamedByItsAbsolutePath() throws IOException {
        run.bot.answer = in -> List.of(FakeBot.document(PRIVATE, "ledger.json", "{}"));

        List<String> lines = run.play("{\"from\":\"u1\",\"text\":\"/export json\"}");

        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("outbox"))) {
            file = files.findFirst().orElseThrow();
        }
        assertThat(file.getFileName().toString()).startsWith("t-3-").endsWith("-ledger.json");
        assertThat(lines.get(0)).contains("\"file\":\"" + file.toAbsolutePath() + "\"");
        assertThat(file).hasContent("{}");
    }

    @Test
    void aPictureIsNamedAsAnImage() {
        run.bot.answer = in -> List.of(FakeBot.document(PRIVATE, "wallet.png", "png"));

        assertThat(run.play("{\"from\":\"u1\",\"text\":\"x\"}"))
                .first()
                .asString()
                .contains("\"image\":\"")
                .doesNotContain("\"file\"");
    }

    @Test
    void aDocumentThatCannotBeKeptIsSaidToBeMissing() throws IOException {
        Files.writeString(folder.resolve("outbox"), "a file where the folder should be");
        run.bot.answer = in -> List.of(FakeBot.document(PRIVATE, "ledger.json", "{}"));

        assertThat(run.play("{\"from\":\"u1\",\"text\":\"x\"}"))
                .first()
                .asString()
                .contains("here it is\\nThe file that belongs here could not be saved")
                .doesNotContain("\"file\"");
    }

    @Test
    void aFileReachesTheBotWithItsNameAndContent() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>job</p>");

        run.play("{\"from\":\"u1\",\"file\":\"" + page + "\"}");

        ChatEvent.FileUpload upload = (ChatEvent.FileUpload) run.bot.last();
        assertThat(upload.name()).isEqualTo("page.html");
        assertThat(upload.content()).isEqualTo(FileContent.of("<p>job</p>".getBytes(StandardCharsets.UTF_8)));
        assertThat(upload.caption()).isEmpty();
    }

    @Test
    void aPictureReachesTheBotAsAPicture() throws IOException {
        Path shot = Files.writeString(folder.resolve("shot.PNG"), "png");

        run.play("{\"from\":\"u1\",\"file\":\"" + shot + "\"}");

        assertThat(run.bot.last()).isInstanceOf(ChatEvent.PhotoMessage.class);
    }

    @Test
    void everyLineIsDoneInItsTurnTheLastOneWithoutALineEndToo() {
        List<String> lines = run.playBytes(
                "{\"from\":\"a\",\"text\":\"1\"}\r\n{\"from\":\"b\",\"text\":\"2\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).isEqualTo(ScriptRun.done(1));
        assertThat(lines.get(3)).isEqualTo(ScriptRun.done(2));
    }

    @Test
    void anEmptyScriptSaysNothing() {
        assertThat(run.playBytes(new byte[0])).isEmpty();
    }

    @Test
    void aByteOrderMarkInFrontIsOverlooked() {
        assertThat(run.play("\uFEFF{\"from\":\"u1\",\"text\":\"x\"}")).last().isEqualTo(ScriptRun.done(1));
        assertThat(run.bot.heard).hasSize(1);
    }

    @Test
    void aFailureOfTheBotIsSaidAndTheNextLineIsRead() {
        for (Throwable failure : FakeBot.FAILURES) {
            run.bot.answer = FakeBot.failing(failure);

            assertThat(run.play("{\"from\":\"u1\",\"text\":\"x\"}", "{\"from\":\"u1\",\"text\":\"y\"}"))
                    .containsExactly(
                            "{\"error\":\"That failed, and the log says why. Nothing that was answered before is lost.\","
                                    + "\"line\":1}",
                            ScriptRun.done(1),
                            "{\"error\":\"That failed, and the log says why. Nothing that was answered before is lost.\","
                                    + "\"line\":2}",
                            ScriptRun.done(2));
        }
    }
}
