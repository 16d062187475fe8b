package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.FakeCore;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.LogCapture;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.fake.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpdateReceiverTest {
    private static final Predicate<Call> POLL = call -> call.method().equals("getUpdates");

    @Test
    void anUpdateThatMakesTheCoreThrowIsAnsweredWithAnApologyAndTheOthersAreAnsweredInOrder() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.answering(event -> {
                if (FakeCore.words(event).equals("n150")) {
                    throw new IllegalStateException("a bug");
                }
                return List.of(OutgoingMessage.at(event.source().chat(), RichText.of(FakeCore.words(event))));
            });
            bed.started();
            for (int i = 0; i < 300; i++) {
                bed.chats.deliver(bed.updates.text(7, "n" + i));
            }
            List<String> expected = new ArrayList<>(
                    IntStream.range(0, 300).mapToObj(i -> "n" + i).toList());
            expected.set(150, TelegramTestBed.say("bot.error.bug"));
            assertThat(bed.chats.awaitMessages(300, "7")).extracting(Call::text).containsExactlyElementsOf(expected);
            bed.chats.awaitConfirmed();
        }
    }

    /** Telegram refuses a second process that polls. */
    @Test
    void whoStandsByLearnsWhoTheBotIsAndPollsNothing() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.adapter.prepare();
            bed.chats.await(1, call -> call.method().equals("getMe"));
            assertThat(bed.chats.calls(call -> !call.method().equals("getMe"))).isEmpty();
        }
    }

    @Test
    void nothingIsConfirmedBeforeItIsSaved() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            CountDownLatch save = new CountDownLatch(1);
            bed.core.answering(event -> {
                await(save);
                return List.of();
            });
            bed.started();
            int id = bed.chats.deliver(bed.updates.text(7, "slow"));
            bed.chats.await(3, POLL);
            assertThat(bed.chats.unconfirmed()).isEqualTo(1);
            save.countDown();
            bed.chats.await(1, POLL.and(call -> call.parameters().path("offset").asInt() == id + 1));
        }
    }

    @Test
    void oneWhoseStepTakesLongDoesNotHoldUpTheOthers() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            CountDownLatch save = new CountDownLatch(1);
            bed.core.answering(event -> {
                if (event.source().user().user().equals("7")) {
                    await(save);
                }
                return List.of(OutgoingMessage.at(event.source().chat(), RichText.of("done")));
            });
            bed.started();
            bed.chats.deliver(bed.updates.text(7, "slow"));
            bed.chats.deliver(bed.updates.text(8, "quick"));
            bed.chats.awaitMessages(1, "8");
            bed.chats.deliver(bed.updates.text(9, "later"));
            bed.chats.awaitMessages(1, "9");
            assertThat(bed.chats.messages("7")).isEmpty();
            save.countDown();
            bed.chats.awaitMessages(1, "7");
            bed.chats.awaitConfirmed();
            assertThat(bed.core.times().values()).containsOnly(1);
        }
    }

    @Test
    void afterAKillTheNextProcessGetsWhatWasNotSavedAndWhatWasOnlySavedAgainUnderTheSameKey() throws Exception {
        FakeChats chats = new FakeChats();
        Map<String, Integer> saved = new HashMap<>();
        for (int person = 0; person < 50; person++) {
            for (int i = 0; i < 10; i++) {
                chats.deliver(new Updates().text(person + 1, "n" + i));
            }
        }
        for (int run = 0; run < 4; run++) {
            TelegramTestBed bed = TelegramTestBed.on(chats);
            bed.core.echoing();
            bed.started();
            bed.core.awaitTold(run == 3 ? 1 : 40);
            if (run < 3) {
                bed.kill();
            } else {
                chats.awaitConfirmed();
                bed.close();
            }
            bed.core.times().keySet().forEach(key -> saved.merge(key, 1, Integer::sum));
        }
        assertThat(saved).hasSize(500);
        for (int person = 0; person < 50; person++) {
            assertThat(chats.messages(String.valueOf(person + 1)))
                    .extracting(Call::text)
                    .contains("echo: n0", "echo: n5", "echo: n9");
        }
    }

    @Test
    void threeHundredPeopleAtOnceAreAllAnswered() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            for (int i = 1; i <= 300; i++) {
                bed.chats.deliver(bed.updates.text(i, "hello"));
            }
            bed.chats.await(300, call -> call.method().equals("sendMessage"));
            assertThat(bed.core.told()).hasSize(300);
        }
    }

    @Test
    void whateverWithoutWordsSomebodySendsInPrivateIsAnswered() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            List<String> kinds = List.of(
                    "sticker",
                    "voice",
                    "video",
                    "video_note",
                    "audio",
                    "animation",
                    "contact",
                    "location",
                    "venue",
                    "poll",
                    "dice",
                    "game",
                    "story",
                    "paid_media",
                    "checklist");
            for (String kind : kinds) {
                var update = bed.updates.text(7, "x");
                Updates.in(update).remove("text");
                Updates.in(update).putObject(kind).put("question", 1);
                bed.chats.deliver(update);
            }
            var pinned = bed.updates.text(7, "x");
            Updates.in(pinned).remove("text");
            Updates.in(pinned).putObject("pinned_message").put("message_id", 5);
            bed.chats.deliver(pinned);
            bed.chats.awaitConfirmed();
            assertThat(bed.chats.awaitMessages(kinds.size(), "7"))
                    .extracting(Call::text)
                    .containsOnly("echo: ");
            assertThat(bed.core.told()).hasSize(kinds.size());
        }
    }

    @Test
    void anUnreadableUpdateIsLeftOutAndOneWithMissingFieldsIsRead() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            var broken = bed.updates.text(7, "x");
            Updates.in(broken).put("chat", "none");
            var sparse = bed.updates.text(7, "sparse");
            Updates.in(sparse).remove(List.of("date"));
            Updates.in(sparse).putObject("chat").put("id", 7);
            Updates.in(sparse).putObject("from").put("id", 7);
            Updates.in(sparse).putObject("dice").put("value", "not a number");
            var odd = bed.updates.text(7, "odd");
            Updates.in(odd)
                    .put("date", 1_772_000_000_000L)
                    .put("message_id", "41")
                    .putObject("sticker")
                    .put("width", 1e30);
            for (var update : List.of(broken, sparse, odd)) {
                bed.chats.deliver(update);
            }
            assertThat(bed.chats.awaitMessages(2, "7"))
                    .extracting(Call::text)
                    .containsExactly("echo: sparse", "echo: odd");
            assertThat(bed.core.told().get(1).source().eventId()).isEqualTo("telegram:7:41");
            bed.chats.awaitConfirmed();
        }
    }

    @Test
    void idsMayStartAnewLowerThanBefore() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            bed.chats.deliver(bed.updates.text(7, "high"));
            bed.chats.awaitMessages(1, "7");
            bed.chats.awaitConfirmed();
            String low =
                    "{\"ok\":true,\"result\":[" + bed.updates.text(7, "low").put("update_id", 5) + "]}";
            bed.chats.fault("getUpdates", Response.of(200, low));
            bed.chats.deliver(bed.updates.text(7, "high again"));
            bed.chats.awaitMessages(3, "7");
            bed.chats.await(1, POLL.and(call -> call.parameters().path("offset").asInt() == 6));
        }
    }

    @Test
    void badAnswersToPollsAreSurvivedAndSaidOnce() throws Exception {
        LogCapture.clear();
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.chats.fault(
                    "getUpdates",
                    Response.of(409, FakeChats.refusal(409, "Conflict: terminated by other getUpdates request")),
                    Response.of(502, "<html>Bad Gateway</html>"),
                    Response.of(200, "{not json"));
            bed.adapter.start();
            bed.chats.deliver(bed.updates.text(7, "still there?"));
            bed.chats.awaitMessages(1, "7");
            assertThat(bed.adapter.lastPollAnswered()).isPresent();
            assertThat(bed.adapter.trouble()).isEmpty();
            assertThat(LogCapture.lines())
                    .filteredOn(line -> line.contains("stop the other one"))
                    .hasSize(1);
            assertThat(LogCapture.lines())
                    .anyMatch(line -> line.contains("unreadable answer"))
                    .noneMatch(line -> line.contains("null"));
        }
    }

    @Test
    void aCutPollIsAskedAgainAndTooManyPollsWaitAsLongAsTelegramWants() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.chats.fault(
                    "getUpdates",
                    Response.broken(),
                    Response.of(
                            429,
                            "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":2}}"));
            bed.adapter.start();
            bed.chats.deliver(bed.updates.text(7, "still there?"));
            bed.chats.awaitMessages(1, "7");
            List<Call> polls = bed.chats.calls(POLL);
            assertThat(polls.get(2).at() - polls.get(1).at()).isGreaterThan(1_900_000_000L);
        }
    }

    @Test
    void aRefusedTokenIsSaidInOneLineAndEndsPolling() throws Exception {
        LogCapture.clear();
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.chats.fault("getUpdates", Response.of(401, FakeChats.refusal(401, "Unauthorized")));
            bed.started();
            LogCapture.await("@BotFather");
            bed.adapter.stopReceiving();
            assertThat(LogCapture.lines())
                    .filteredOn(line -> line.contains("@BotFather"))
                    .hasSize(1);
            assertThat(bed.chats.calls(POLL)).hasSize(1);
        }
    }

    @Test
    void aStartWithoutANetworkKeepsTrying() throws Exception {
        TelegramTestBed bed = TelegramTestBed.fresh();
        int port = bed.telegram.port();
        bed.telegram.close();
        bed.core.echoing();
        bed.adapter.start();
        bed.chats.deliver(bed.updates.text(7, "hello"));
        FakeTelegram again = new FakeTelegram(bed.chats, port);
        bed.chats.awaitMessages(1, "7");
        bed.adapter.close();
        again.close();
    }

    @Test
    void aCleanStopConfirmsWhatIsDone() throws Exception {
        FakeChats chats = new FakeChats();
        try (TelegramTestBed bed = TelegramTestBed.on(chats)) {
            bed.core.echoing();
            bed.started();
            chats.deliver(bed.updates.text(7, "hello"));
            chats.awaitMessages(1, "7");
        }
        assertThat(chats.unconfirmed()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
