package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.TelegramTestBed;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A message that many press is edited at most once a second, and ends with the newest text. */
class EditTest {
    private static final long GROUP = -1001;
    private static final Predicate<Call> EDIT = call -> call.method().equals("editMessageText");

    @Test
    void aCardThatTwoHundredPressIsEditedOnceASecondAndAllAreAnswered() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            AtomicInteger pressed = new AtomicInteger();
            bed.core.answering(event -> event instanceof ChatEvent.ButtonPress press
                    ? List.of(card(pressed.incrementAndGet(), press.message()))
                    : List.of(OutgoingMessage.at(event.source().chat(), RichText.of("card"))));
            bed.started();
            bed.chats.deliver(bed.updates.inGroup(GROUP, 1, "/check x"));
            bed.chats.awaitMessages(1, "-1001");
            for (int i = 1; i <= 200; i++) {
                bed.chats.deliver(bed.updates.press(i, "q" + i, "k", 500, bed.updates.group(GROUP)));
            }
            bed.chats.await(1, EDIT.and(call -> call.text().equals("agreed by 200")));
            bed.chats.awaitConfirmed();
            List<Call> edits = bed.chats.calls(EDIT);
            long seconds = (edits.get(edits.size() - 1).at() - edits.get(0).at()) / 1_000_000_000L;
            assertThat(edits).hasSizeLessThanOrEqualTo((int) seconds + 1);
            assertThat(bed.chats.calls(call -> call.method().equals("answerCallbackQuery")))
                    .hasSize(200);
        }
    }

    @Test
    void anOlderEditionNeverReplacesANewerOneAndANewerOneGoesInThePlaceOfOneThatIsTriedAgain() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.chats.deliver(bed.updates.text(7, "hi"));
            bed.core.echoing();
            bed.started();
            bed.chats.awaitMessages(1, "7");
            bed.chats.fault("editMessageText", Response.of(502, "<html>"));
            Thread first = new Thread(() -> bed.adapter.send(inPrivate(3)));
            first.start();
            bed.chats.await(1, EDIT);
            bed.adapter.send(inPrivate(2));
            bed.adapter.send(inPrivate(4));
            first.join();
            assertThat(bed.chats.calls(EDIT)).extracting(Call::text).containsExactly("agreed by 3", "agreed by 4");
        }
    }

    @Test
    void otherMessagesOfTheChatDoNotWaitForAnEdit() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.deliver(bed.updates.text(7, "hi"));
            bed.chats.awaitMessages(1, "7");
            bed.adapter.send(inPrivate(1));
            Thread second = new Thread(() -> bed.adapter.send(inPrivate(2)));
            second.start();
            bed.chats.deliver(bed.updates.text(7, "still quick"));
            bed.chats.await(2, EDIT);
            second.join();
            assertThat(bed.chats.messages("7"))
                    .extracting(Call::text)
                    .containsExactly("echo: hi", "agreed by 1", "echo: still quick", "agreed by 2");
        }
    }

    private static OutgoingMessage card(int number, String message) {
        return OutgoingMessage.at(
                        ChatAddress.group("telegram", Long.toString(GROUP)), RichText.of("agreed by " + number))
                .replacingMessage(message)
                .withVersion(number);
    }

    private static OutgoingMessage inPrivate(int number) {
        ChatAddress at = ChatAddress.privateChat("telegram", "7");
        return OutgoingMessage.at(at, RichText.of("agreed by " + number))
                .replacingMessage("500")
                .withVersion(number);
    }
}
