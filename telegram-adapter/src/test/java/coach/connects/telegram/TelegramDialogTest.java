package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.fake.Updates;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelegramDialogTest {
    private static final long ANN = 11;

    @Test
    void wordsAreToldToTheCoreAndItsAnswerIsSent() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.deliver(bed.updates.text(ANN, "hello \uD83D\uDE00"));
            Call answer = bed.chats.awaitMessages(1, "11").get(0);
            assertThat(answer.text()).isEqualTo("echo: hello \uD83D\uDE00");
            assertThat(answer.parameters()
                            .path("link_preview_options")
                            .path("is_disabled")
                            .asBoolean())
                    .isTrue();
            assertThat(answer.parameters().has("parse_mode")).isFalse();
            ChatEvent told = bed.core.told().get(0);
            assertThat(told.source().user().toString()).isEqualTo("telegram:11");
            assertThat(told.source().eventId()).startsWith("telegram:11:");
            assertThat(told.source().language()).contains("en");
            bed.chats.awaitConfirmed();
        }
    }

    @Test
    void aButtonIsAcknowledgedAtOnceAndChangesItsMessageInPlace() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.answering(event -> event instanceof ChatEvent.ButtonPress press
                    ? List.of(OutgoingMessage.at(press.source().chat(), RichText.of("pressed " + press.button()))
                            .replacingMessage(press.message()))
                    : List.of(OutgoingMessage.at(event.source().chat(), RichText.of("choose"))
                            .withRow(List.of(new Button("k1", "Yes")))));
            bed.started();
            bed.chats.deliver(bed.updates.text(ANN, "/undo"));
            Call question = bed.chats.awaitMessages(1, "11").get(0);
            assertThat(question.buttons().get(0).path("callback_data").asText()).isEqualTo("k1");
            bed.chats.deliver(bed.updates.press(ANN, "q1", "k1", 500));
            Call edit = bed.chats.awaitMessages(2, "11").get(1);
            assertThat(edit.method()).isEqualTo("editMessageText");
            assertThat(edit.text()).isEqualTo("pressed k1");
            assertThat(bed.chats.calls(call -> call.method().equals("answerCallbackQuery")))
                    .hasSize(1);
            assertThat(bed.core.told().get(1).source().eventId()).isEqualTo("telegram:press:q1");
        }
    }

    @Test
    void anEditThatChangesNothingIsASuccessAndOneOfAMessageThatIsGoneBecomesANewMessage() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.answering(event -> event instanceof ChatEvent.ButtonPress press
                    ? List.of(OutgoingMessage.at(press.source().chat(), RichText.of("same"))
                            .replacingMessage(press.message()))
                    : List.of(OutgoingMessage.at(event.source().chat(), RichText.of("same"))));
            bed.started();
            bed.chats.deliver(bed.updates.text(ANN, "hi"));
            bed.chats.awaitMessages(1, "11");
            bed.chats.deliver(bed.updates.press(ANN, "q1", "k", 500));
            bed.chats.await(1, call -> call.method().equals("editMessageText"));
            bed.chats.deliver(bed.updates.press(ANN, "q2", "k", 77));
            assertThat(bed.chats.awaitMessages(2, "11"))
                    .extracting(Call::method)
                    .containsExactly("sendMessage", "sendMessage");
        }
    }

    @Test
    void aPressIsAcknowledgedWhileTheCoreStillThinksAndTypingIsShown() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            var free = new java.util.concurrent.CountDownLatch(1);
            bed.core.answering(event -> {
                awaitQuietly(free);
                return List.of(OutgoingMessage.at(event.source().chat(), RichText.of("done")));
            });
            bed.started();
            bed.chats.deliver(bed.updates.text(ANN, "slow"));
            bed.chats.deliver(bed.updates.press(ANN, "q1", "k", 500));
            bed.chats.await(1, call -> call.method().equals("answerCallbackQuery"));
            assertThat(bed.core.told()).isEmpty();
            bed.chats.await(1, call -> call.method().equals("sendChatAction"));
            free.countDown();
            bed.chats.awaitMessages(2, "11");
        }
    }

    @Test
    void anEditedMessageIsReadAgainUnderAKeyOfItsOwnAndToldAsAnEdit() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.deliver(bed.updates.edited(ANN, 5, "/spend 8 https://www.upwork.com/jobs/~01"));
            bed.chats.deliver(bed.updates.edited(ANN, 5, "a typing error mended"));
            bed.chats.deliver(bed.updates.edited(ANN, 5, "https://www.upwork.com/jobs/~01"));
            bed.chats.deliver(bed.updates.edited(ANN, 5, "https://www.upwork.com/jobs/~01"));
            bed.chats.awaitMessages(3, "11");
            bed.chats.awaitConfirmed();
            assertThat(bed.core.told())
                    .extracting(told -> ((ChatEvent.TextMessage) told).edits().isPresent())
                    .containsExactly(true, true, true);
            assertThat(bed.core.told().get(2).source().eventId()).isEqualTo("telegram:11:5:1772000060");
        }
    }

    @Test
    void theAddressOfASignInIsTakenOutOfAPrivateChatAtOnce() throws Exception {
        String address = "http://localhost:8765/callback?code=c&state=s";
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.deliver(bed.updates.text(ANN, address));
            bed.chats.deliver(bed.updates.text(ANN, "here it is: " + address));
            bed.chats.deliver(bed.updates.edited(ANN, 5, address));
            bed.chats.await(3, call -> call.method().equals("deleteMessage"));
            bed.chats.deliver(bed.updates.text(ANN, "my code= is on localhost? no"));
            bed.chats.awaitConfirmed();
            assertThat(bed.chats.calls(call -> call.method().equals("deleteMessage")))
                    .hasSize(3);
        }
    }

    @Test
    void picturesForwardsLongPastesAndHiddenLinksAreToldApart() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.started();
            var photo = bed.updates.text(ANN, "x");
            Updates.in(photo).remove("text");
            Updates.in(photo).put("caption", "look");
            Updates.in(photo)
                    .putArray("photo")
                    .addObject()
                    .put("file_id", "f")
                    .put("width", 9)
                    .put("height", 9);
            var forward = bed.updates.text(ANN, "a job");
            Updates.in(forward)
                    .putObject("forward_origin")
                    .put("type", "channel")
                    .put("date", 5);
            Updates.in(forward)
                    .putArray("entities")
                    .addObject()
                    .put("type", "text_link")
                    .put("offset", 0)
                    .put("length", 5)
                    .put("url", "https://www.upwork.com/jobs/~02");
            bed.chats.deliver(photo);
            bed.chats.deliver(forward);
            bed.chats.deliver(bed.updates.text(ANN, "x".repeat(3600)));
            List<ChatEvent> told = bed.core.awaitTold(3);
            assertThat(told.get(0))
                    .isEqualTo(new ChatEvent.PhotoMessage(told.get(0).source(), "look"));
            assertThat(told.get(1))
                    .isEqualTo(new ChatEvent.TextMessage(
                            told.get(1).source(), "a job\nhttps://www.upwork.com/jobs/~02", true));
            assertThat(((ChatEvent.TextMessage) told.get(2)).mayContinue()).isTrue();
        }
    }

    private static void awaitQuietly(java.util.concurrent.CountDownLatch latch) {
        try {
            latch.await(60, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
