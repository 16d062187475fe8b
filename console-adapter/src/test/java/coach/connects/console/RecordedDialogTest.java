package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedDialogTest {
    private static final ChatAddress U1 = ChatAddress.privateOf(new Identity("console", "u1"));

    @TempDir
    Path folder;

    private static byte[] recorded(String name) throws IOException {
        try (InputStream in = RecordedDialogTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static List<OutgoingMessage> answer(ChatEvent event) {
        ChatAddress at = event.source().chat();
        if (event instanceof ChatEvent.TextMessage message && message.text().equals("/wallet")) {
            return List.of(FakeBot.offer(at, "20 Connects", "Why?", "Back"));
        }
        if (event instanceof ChatEvent.TextMessage message && message.text().startsWith("/check")) {
            return List.of(
                    FakeBot.offer(at, "a card", "Agree"),
                    FakeBot.offer(at, "yours", "Share").visibleTo(event.source().user()));
        }
        return FakeBot.echo(event);
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
