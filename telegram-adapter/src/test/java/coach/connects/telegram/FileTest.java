package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatEvent;
import coach.connects.telegram.fake.Bench;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTest {
    @Test
    void aDocumentIsFetchedAndTold() throws Exception {
        try (Bench bench = Bench.fresh()) {
            byte[] page = "<html>a job</html>".getBytes(StandardCharsets.UTF_8);
            bench.chats.keep("f1", page);
            bench.started();
            bench.chats.deliver(bench.updates.document(7, "f1", "job.html", "text/html", page.length));
            ChatEvent.FileUpload told =
                    (ChatEvent.FileUpload) bench.core.awaitTold(1).get(0);
            assertThat(told.name()).isEqualTo("job.html");
            assertThat(told.content().array()).isEqualTo(page);
        }
    }

    @Test
    void aFileAboveTheCapIsNotReadWhateverItIsSaidToHave() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.chats.keep("f2", new byte[20 * 1024 * 1024 + 1]);
            bench.started();
            bench.chats.deliver(bench.updates.document(7, "f1", "big.html", "text/html", 30_000_000));
            bench.chats.deliver(bench.updates.document(7, "f2", "liar.html", "text/html", 10));
            assertThat(bench.chats.awaitMessages(2, "7"))
                    .allMatch(call -> call.text().equals(Bench.say("telegram.file.too-big")));
            assertThat(bench.core.told()).isEmpty();
        }
    }

    @Test
    void aFileThatDoesNotComeIsToldSo() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.chats.fault("getFile", coach.connects.telegram.fake.FakeChats.Response.of(500, "oops"));
            bench.started();
            bench.chats.deliver(bench.updates.document(7, "f1", "job.html", "text/html", 10));
            assertThat(bench.chats.awaitMessages(1, "7").get(0).text()).isEqualTo(Bench.say("telegram.file.failed"));
        }
    }
}
