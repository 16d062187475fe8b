package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Chart;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.FileContent;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.OutgoingMessage.NotificationKey;
import coach.connects.chat.RichText;
import coach.connects.profile.Identity;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.LogCapture;
import coach.connects.telegram.fake.TelegramTestBed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SendModuleTest {
    private static final Response TOO_MANY = Response.of(
            429,
            "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\",\"parameters\":{\"retry_after\":1}}");

    @Test
    void tooManyRequestsWaitsForThatChatAloneAndKeepsItsOrder() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.fault("sendMessage", TOO_MANY);
            bed.chats.deliver(bed.updates.text(7, "first"));
            bed.chats.await(1, call -> call.method().equals("sendMessage"));
            bed.chats.deliver(bed.updates.text(7, "second"));
            bed.chats.deliver(bed.updates.text(8, "other"));
            bed.chats.awaitMessages(1, "8");
            assertThat(bed.chats.messages("7")).isEmpty();
            assertThat(bed.chats.awaitMessages(2, "7"))
                    .extracting(Call::text)
                    .containsExactly("echo: first", "echo: second");
        }
    }

    @Test
    void serverErrorsAreTriedAgainAndATakenMessageWithAnUnreadableAnswerIsNot() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.fault("sendMessage", Response.of(502, "<html>"), Response.of(500, ""));
            bed.chats.deliver(bed.updates.text(7, "hello"));
            bed.chats.awaitMessages(1, "7");
            bed.chats.fault(
                    "sendMessage", Response.of(200, "{\"ok\":true,\"result\":"), Response.of(200, "{\"ok\":true}"));
            bed.chats.deliver(bed.updates.text(8, "one"));
            bed.chats.deliver(bed.updates.text(9, "two"));
            bed.chats.awaitConfirmed();
            assertThat(bed.chats.calls(call -> call.method().equals("sendMessage")))
                    .hasSize(5);
        }
    }

    @Test
    void aMessageThatMayHaveArrivedBeforeTheConnectionBrokeSaysSoWhenItIsSentAgain() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.fault("sendMessage", Response.broken());
            bed.chats.deliver(bed.updates.text(7, "hello"));
            List<Call> messages = bed.chats.awaitMessages(1, "7");
            assertThat(messages.get(0).text()).isEqualTo("echo: hello\n" + TelegramTestBed.say("telegram.twice"));
            bed.chats.awaitConfirmed();
            assertThat(bed.chats.calls(call -> call.method().equals("sendMessage")))
                    .hasSize(2);
        }
    }

    @Test
    void whatTheBotSendsByItselfTellsWhatBecameOfIt() throws Exception {
        LogCapture.clear();
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.chats.close("8");
            assertThat(bed.adapter.send(reminder(7))).isEqualTo(new Delivery.Delivered("500"));
            assertThat(bed.adapter.send(reminder(8))).isEqualTo(new Delivery.Unreachable());
            bed.chats.fault("sendMessage", TOO_MANY);
            assertThat(bed.adapter.send(reminder(9))).isEqualTo(new Delivery.RetryAfter(Duration.ofSeconds(1)));
            bed.chats.fault("sendMessage", Response.of(400, FakeChats.refusal(400, "Bad Request: STRANGE")));
            assertThat(bed.adapter.send(reminder(10))).isEqualTo(new Delivery.Refused("Bad Request: STRANGE"));
            assertThat(LogCapture.lines())
                    .filteredOn(line -> line.contains("STRANGE"))
                    .singleElement()
                    .asString()
                    .contains("20 expire");
        }
    }

    @Test
    void aLongAnswerComesInPartsInOrderWithItsEmphasisKept() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            String paragraph = "word \uD83D\uDE00 ".repeat(200) + "\n\n";
            RichText text = RichText.of(paragraph.repeat(3))
                    .plus(new RichText(List.of(new RichText.Span(paragraph.repeat(2), RichText.Style.BOLD))));
            bed.core.answering(
                    event -> List.of(OutgoingMessage.at(event.source().chat(), text)));
            bed.started();
            bed.chats.deliver(bed.updates.text(7, "long"));
            List<Call> parts = bed.chats.awaitMessages(3, "7");
            StringBuilder joined = new StringBuilder();
            parts.forEach(part -> joined.append(part.text()).append(' '));
            assertThat(joined.toString().replaceAll("\\s", ""))
                    .isEqualTo(text.plain().replaceAll("\\s", ""));
            assertThat(parts.get(2)
                            .parameters()
                            .path("entities")
                            .get(0)
                            .path("type")
                            .asText())
                    .isEqualTo("bold");
        }
    }

    @Test
    void aFileIsSentAsADocument() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            FileContent content = FileContent.of("{\"entries\":[]}".getBytes(StandardCharsets.UTF_8));
            bed.core.answering(
                    event -> List.of(OutgoingMessage.at(event.source().chat(), RichText.of("All of it."))
                            .withFile(new OutgoingMessage.Attachment("wallet.json", content))));
            bed.started();
            bed.chats.deliver(bed.updates.text(7, "/export"));
            Call sent = bed.chats.awaitMessages(1, "7").get(0);
            assertThat(sent.method()).isEqualTo("sendDocument");
            assertThat(sent.text()).isEqualTo("All of it.");
            assertThat(sent.parameters().path("filename").asText()).isEqualTo("wallet.json");
            assertThat(sent.parameters().path("wallet.json").asText()).isEqualTo("{\"entries\":[]}");
        }
    }

    @Test
    void aChartFollowsItsWordsAsAPhoto() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            Chart chart = new Chart(
                    "Connects", "bars", List.of(), List.of(), Optional.empty(), OptionalInt.empty(), Chart.Look.LIGHT);
            FileContent content = FileContent.of("png".getBytes(StandardCharsets.UTF_8));
            bed.core.answering(
                    event -> List.of(OutgoingMessage.at(event.source().chat(), RichText.of("They last."))
                            .withFile(new OutgoingMessage.Attachment("forecast.png", content, Optional.of(chart)))));
            bed.started();
            bed.chats.deliver(bed.updates.text(7, "/forecast"));
            List<Call> sent = bed.chats.awaitMessages(2, "7");
            assertThat(sent).extracting(Call::method).containsExactly("sendMessage", "sendPhoto");
            assertThat(sent).extracting(Call::text).containsExactly("They last.", "");
            assertThat(sent.get(1).parameters().path("forecast.png").asText()).isEqualTo("png");
            // One that is taken is not sent again: the answer to the next words comes after it.
            bed.chats.deliver(bed.updates.text(7, "/forecast"));
            assertThat(bed.chats.awaitMessages(4, "7"))
                    .extracting(Call::method)
                    .containsExactly("sendMessage", "sendPhoto", "sendMessage", "sendPhoto");
        }
    }

    /** No answer comes before the reply: so the places of the first thirty are taken, however long that lasts. */
    @Test
    void repliesGoBeforeWhatTheBotSendsByItselfAndThatKeepsThirtyAtOnce() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.holdUntilMessageTo("7");
            List<Thread> reminders = java.util.stream.IntStream.range(1000, 1045)
                    .mapToObj(person -> new Thread(() -> bed.adapter.send(reminder(person))))
                    .toList();
            reminders.forEach(Thread::start);
            bed.chats.await(30, call -> call.method().equals("sendMessage"));
            bed.chats.deliver(bed.updates.text(7, "hello"));
            bed.chats.awaitMessages(1, "7");
            for (Thread thread : reminders) {
                thread.join();
            }
            List<Call> own = bed.chats.calls(
                    call -> call.method().equals("sendMessage") && !call.chat().equals("7"));
            assertThat(own).hasSize(45);
            List<Call> all = bed.chats.calls(call -> call.method().equals("sendMessage"));
            assertThat(all.get(30).chat()).isEqualTo("7");
        }
    }

    private static OutgoingMessage reminder(long person) {
        return OutgoingMessage.at(
                        ChatAddress.privateOf(new Identity("telegram", Long.toString(person))),
                        RichText.of("20 expire tomorrow"))
                .asNotification(new NotificationKey("expiry", "2027-03-03"));
    }
}
