package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.FakeCore;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.LogCapture;
import coach.connects.telegram.fake.TelegramTestBed;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelegramSecrecyTest {
    private static final OutgoingMessage REPLY =
            OutgoingMessage.at(ChatAddress.group("telegram", "-5"), RichText.of("x"));

    @Test
    void theTokenIsInNoLogLineWhateverGoesWrong() throws Exception {
        LogCapture.clear();
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.chats.fault(
                    "getUpdates",
                    Response.of(404, FakeChats.refusal(404, "Not Found")),
                    Response.of(200, "{\"ok\":true,\"result\":[{\"update_id\":\"" + FakeTelegram.TOKEN));
            bed.chats.fault(
                    "sendMessage",
                    Response.of(500, "<html>" + FakeTelegram.TOKEN),
                    Response.broken(),
                    Response.of(200, "nonsense"));
            bed.started();
            bed.chats.deliver(bed.updates.text(7, "hello"));
            bed.chats.deliver(bed.updates.document(7, "none", "x.html", "text/html", 10));
            bed.chats.awaitConfirmed();
            bed.telegram.close();
            String what = bed.adapter.send(REPLY).toString() + bed.adapter.trouble();
            bed.chats.fault("getUpdates", Response.of(401, FakeChats.refusal(401, "Unauthorized")));
            assertThat(what).doesNotContain("CANARY");
        }
        assertThat(LogCapture.lines()).isNotEmpty().noneMatch(line -> line.contains("CANARY"));
    }

    @Test
    void theTokenIsInNoLogLineWhenTheServersNameIsUnknown() throws Exception {
        LogCapture.clear();
        try (TelegramAdapter adapter = adapter("http://no-such-host.invalid:81")) {
            adapter.start();
            assertThat(adapter.send(reminderLike()).toString()).doesNotContain("CANARY");
        }
        assertThat(LogCapture.lines())
                .anyMatch(line -> line.contains("cannot be reached"))
                .noneMatch(line -> line.contains("CANARY"));
    }

    @Test
    void settingsThatCannotBeRightAreRefusedWithoutTheToken() {
        assertThatThrownBy(() -> adapter("not an address"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("CANARY");
        assertThat(TelegramSettings.of(FakeTelegram.TOKEN).toString()).doesNotContain("CANARY");
    }

    private static OutgoingMessage reminderLike() {
        return REPLY.asNotification(new OutgoingMessage.NotificationKey("digest", "1"));
    }

    private static TelegramAdapter adapter(String server) {
        return new TelegramAdapter(
                TelegramSettings.of(FakeTelegram.TOKEN).at(server),
                new FakeCore(),
                InlineQueryHandler.NONE,
                List.of(),
                MessageCatalogue.load(),
                InstantSource.system());
    }
}
