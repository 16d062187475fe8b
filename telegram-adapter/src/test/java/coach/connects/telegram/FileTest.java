package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.LogCapture;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.fake.Updates;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTest {
    @Test
    void aDocumentIsFetchedAndTold() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            byte[] page = "<html>a job</html>".getBytes(StandardCharsets.UTF_8);
            bed.chats.keep("f1", page);
            bed.started();
            bed.chats.deliver(bed.updates.document(7, "f1", "job.html", "text/html", page.length));
            ChatEvent.FileUpload told =
                    (ChatEvent.FileUpload) bed.core.awaitTold(1).get(0);
            assertThat(told.name()).isEqualTo("job.html");
            assertThat(told.content().array()).isEqualTo(page);
        }
    }

    @Test
    void aCommandBelowAFileIsTheSendersAloneAndNotOfWhoWasPassedOn() throws Exception {
        for (boolean passedOn : new boolean[] {false, true}) {
            try (TelegramTestBed bed = TelegramTestBed.fresh()) {
                bed.chats.keep("f1", "a,b".getBytes(StandardCharsets.UTF_8));
                bed.started();
                ObjectNode update = bed.updates.document(7, "f1", "table.csv", "text/csv", 3);
                Updates.in(update).put("caption", "/buy 3");
                if (passedOn) {
                    Updates.in(update)
                            .putObject("forward_origin")
                            .put("type", "hidden_user")
                            .put("date", 1)
                            .put("sender_user_name", "Somebody");
                }
                bed.chats.deliver(update);
                ChatEvent.FileUpload told =
                        (ChatEvent.FileUpload) bed.core.awaitTold(1).get(0);
                assertThat(told.caption()).isEqualTo(passedOn ? "" : "/buy 3");
            }
        }
    }

    @Test
    void aFileAboveTheCapIsNotReadWhateverItIsSaidToHave() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.chats.keep("f2", new byte[20 * 1024 * 1024 + 1]);
            bed.started();
            bed.chats.deliver(bed.updates.document(7, "f1", "big.html", "text/html", 30_000_000));
            bed.chats.deliver(bed.updates.document(7, "f2", "liar.html", "text/html", 10));
            assertThat(bed.chats.awaitMessages(2, "7"))
                    .allMatch(call -> call.text().equals(TelegramTestBed.say("telegram.file.too-big")));
            assertThat(bed.core.told()).isEmpty();
        }
    }

    @Test
    void aFileThatDoesNotComeIsToldSo() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.chats.fault("getFile", coach.connects.telegram.fake.FakeChats.Response.of(500, "oops"));
            bed.started();
            bed.chats.deliver(bed.updates.document(7, "f1", "job.html", "text/html", 10));
            assertThat(bed.chats.awaitMessages(1, "7").get(0).text())
                    .isEqualTo(TelegramTestBed.say("telegram.file.failed"));
        }
    }

    @Test
    void aMessageKeepsItsOwnFileHoweverLongItsTextIs() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            for (int length : new int[] {10, 2_000, 9_000, 50_000}) {
                int before = bed.chats.messages("7").size();
                bed.adapter.send(OutgoingMessage.at(
                                ChatAddress.privateChat("telegram", "7"), RichText.of("word ".repeat(length / 5)))
                        .withFile(new OutgoingMessage.Attachment("own.csv", FileContent.of(new byte[] {1, 2, 3}))));
                assertThat(bed.chats
                                .messages("7")
                                .subList(before, bed.chats.messages("7").size()))
                        .filteredOn(call -> call.method().equals("sendDocument"))
                        .as("text of " + length)
                        .anyMatch(call -> call.parameters().toString().contains("own.csv"));
            }
        }
    }

    @Test
    void closingAtOnceIsNoTrouble() throws Exception {
        LogCapture.clear();
        for (int i = 0; i < 5; i++) {
            TelegramTestBed bed = TelegramTestBed.fresh();
            for (int n = 0; n < 20; n++) {
                bed.chats.deliver(bed.updates.text(7 + n, "hi"));
            }
            bed.adapter.start();
            bed.close();
        }
        assertThat(LogCapture.lines()).noneMatch(line -> line.contains("RejectedExecution"));
    }
}
