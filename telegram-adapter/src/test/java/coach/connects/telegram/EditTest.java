package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.Bench;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
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
        try (Bench bench = Bench.fresh()) {
            AtomicInteger pressed = new AtomicInteger();
            bench.core.answering(event -> event instanceof ChatEvent.ButtonPress press
                    ? List.of(card(pressed.incrementAndGet(), press.message()))
                    : List.of(OutgoingMessage.at(event.source().chat(), RichText.of("card"))));
            bench.started();
            bench.chats.deliver(bench.updates.inGroup(GROUP, 1, "/check x"));
            bench.chats.awaitMessages(1, "-1001");
            for (int i = 1; i <= 200; i++) {
                bench.chats.deliver(bench.updates.press(i, "q" + i, "k", 500, bench.updates.group(GROUP)));
            }
            bench.chats.await(1, EDIT.and(call -> call.text().equals("agreed by 200")));
            bench.chats.awaitConfirmed();
            List<Call> edits = bench.chats.calls(EDIT);
            long seconds = (edits.get(edits.size() - 1).at() - edits.get(0).at()) / 1_000_000_000L;
            assertThat(edits).hasSizeLessThanOrEqualTo((int) seconds + 1);
            assertThat(bench.chats.calls(call -> call.method().equals("answerCallbackQuery")))
                    .hasSize(200);
        }
    }

    @Test
    void anOlderEditionNeverReplacesANewerOneAndANewerOneGoesInThePlaceOfOneThatIsTriedAgain() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.chats.deliver(bench.updates.text(7, "hi"));
            bench.core.echoing();
            bench.started();
            bench.chats.awaitMessages(1, "7");
            bench.chats.fault("editMessageText", Response.of(502, "<html>"));
            Thread first = new Thread(() -> bench.adapter.send(inPrivate(3)));
            first.start();
            bench.chats.await(1, EDIT);
            bench.adapter.send(inPrivate(2));
            bench.adapter.send(inPrivate(4));
            first.join();
            assertThat(bench.chats.calls(EDIT)).extracting(Call::text).containsExactly("agreed by 3", "agreed by 4");
        }
    }

    @Test
    void otherMessagesOfTheChatDoNotWaitForAnEdit() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.core.echoing();
            bench.started();
            bench.chats.deliver(bench.updates.text(7, "hi"));
            bench.chats.awaitMessages(1, "7");
            bench.adapter.send(inPrivate(1));
            Thread second = new Thread(() -> bench.adapter.send(inPrivate(2)));
            second.start();
            bench.chats.deliver(bench.updates.text(7, "still quick"));
            bench.chats.await(2, EDIT);
            second.join();
            assertThat(bench.chats.messages("7"))
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
        ChatAddress at = new ChatAddress("telegram", "7", java.util.Optional.empty(), ChatAddress.Kind.PRIVATE);
        return OutgoingMessage.at(at, RichText.of("agreed by " + number))
                .replacingMessage("500")
                .withVersion(number);
    }
}
