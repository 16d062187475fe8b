package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Address;
import coach.connects.chat.Button;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.freelancer.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedDialogTest {
    private static final Address U1 = Address.privateOf(new Identity("console", "u1"));

    @TempDir
    Path folder;

    private static byte[] recorded(String name) throws IOException {
        try (InputStream in = RecordedDialogTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static List<Reply> answer(Incoming incoming) {
        Address at = incoming.origin().at();
        if (incoming instanceof Incoming.Words words && words.text().equals("/wallet")) {
            return List.of(FakeBot.offer(at, "20 Connects", "Why?", "Back"));
        }
        if (incoming instanceof Incoming.Words words && words.text().startsWith("/check")) {
            return List.of(
                    FakeBot.offer(at, "a card", "Agree"),
                    FakeBot.offer(at, "yours", "Share")
                            .onlyFor(incoming.origin().from()));
        }
        return FakeBot.echo(incoming);
    }

    @Test
    void aRecordedDialogIsRepeatedToTheLetter() throws IOException {
        ScriptRun run = ScriptRun.in(folder);
        run.bot.answer = RecordedDialogTest::answer;
        run.timetable.due.add(Instant.parse("2026-03-20T03:30:00Z"));
        run.timetable.job = instant -> run.console
                .outbox()
                .send(FakeBot.reminder(U1, "3 Connects expire", "expiry", "2026-03-27")
                        .withRow(List.of(new Button("snooze", "Snooze"))));

        String expected = new String(recorded("dialog.out.jsonl"), StandardCharsets.UTF_8);
        assertThat(run.playBytes(recorded("dialog.in.jsonl")))
                .containsExactlyElementsOf(expected.lines().toList());
    }
}
