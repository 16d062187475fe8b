package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.Bench;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.FakeCore;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.KeptLog;
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

class ReceivingTest {
    private static final Predicate<Call> POLL = call -> call.method().equals("getUpdates");

    @Test
    void anUpdateThatMakesTheCoreThrowIsAnsweredWithAnApologyAndTheOthersAreAnsweredInOrder() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.core.answering(event -> {
                if (FakeCore.words(event).equals("n150")) {
                    throw new IllegalStateException("a bug");
                }
                return List.of(OutgoingMessage.at(event.source().chat(), RichText.of(FakeCore.words(event))));
            });
            bench.started();
            for (int i = 0; i < 300; i++) {
                bench.chats.deliver(bench.updates.text(7, "n" + i));
            }
            List<String> expected = new ArrayList<>(
                    IntStream.range(0, 300).mapToObj(i -> "n" + i).toList());
            expected.set(150, Bench.say("bot.error.bug"));
            assertThat(bench.chats.awaitMessages(300, "7"))
                    .extracting(Call::text)
                    .containsExactlyElementsOf(expected);
            bench.chats.awaitConfirmed();
        }
    }

    @Test
    void nothingIsConfirmedBeforeItIsSaved() throws Exception {
        try (Bench bench = Bench.fresh()) {
            CountDownLatch save = new CountDownLatch(1);
            bench.core.answering(event -> {
                await(save);
                return List.of();
            });
            bench.started();
            int id = bench.chats.deliver(bench.updates.text(7, "slow"));
            bench.chats.await(3, POLL);
            assertThat(bench.chats.unconfirmed()).isEqualTo(1);
            save.countDown();
            bench.chats.await(
                    1, POLL.and(call -> call.parameters().path("offset").asInt() == id + 1));
        }
    }

    @Test
    void oneWhoseStepTakesLongDoesNotHoldUpTheOthers() throws Exception {
        try (Bench bench = Bench.fresh()) {
            CountDownLatch save = new CountDownLatch(1);
            bench.core.answering(event -> {
                if (event.source().user().user().equals("7")) {
                    await(save);
                }
                return List.of(OutgoingMessage.at(event.source().chat(), RichText.of("done")));
            });
            bench.started();
            bench.chats.deliver(bench.updates.text(7, "slow"));
            bench.chats.deliver(bench.updates.text(8, "quick"));
            bench.chats.awaitMessages(1, "8");
            bench.chats.deliver(bench.updates.text(9, "later"));
            bench.chats.awaitMessages(1, "9");
            assertThat(bench.chats.messages("7")).isEmpty();
            save.countDown();
            bench.chats.awaitMessages(1, "7");
            bench.chats.awaitConfirmed();
            assertThat(bench.core.times().values()).containsOnly(1);
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
            Bench bench = Bench.on(chats);
            bench.core.echoing();
            bench.started();
            bench.core.awaitTold(run == 3 ? 1 : 40);
            if (run < 3) {
                bench.kill();
            } else {
                chats.awaitConfirmed();
                bench.close();
            }
            bench.core.times().keySet().forEach(key -> saved.merge(key, 1, Integer::sum));
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
        try (Bench bench = Bench.fresh()) {
            bench.core.echoing();
            bench.started();
            for (int i = 1; i <= 300; i++) {
                bench.chats.deliver(bench.updates.text(i, "hello"));
            }
            bench.chats.await(300, call -> call.method().equals("sendMessage"));
            assertThat(bench.core.told()).hasSize(300);
        }
    }

    @Test
    void whateverWithoutWordsSomebodySendsInPrivateIsAnswered() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.core.echoing();
            bench.started();
            List<String> kinds = List.of("sticker", "voice", "contact", "location", "venue", "poll", "dice", "story");
            for (String kind : kinds) {
                var update = bench.updates.text(7, "x");
                Updates.in(update).remove("text");
                Updates.in(update).putObject(kind).put("question", 1);
                bench.chats.deliver(update);
            }
            var pinned = bench.updates.text(7, "x");
            Updates.in(pinned).remove("text");
            Updates.in(pinned).putObject("pinned_message").put("message_id", 5);
            bench.chats.deliver(pinned);
            bench.chats.awaitConfirmed();
            assertThat(bench.chats.awaitMessages(kinds.size(), "7"))
                    .extracting(Call::text)
                    .containsOnly("echo: ");
            assertThat(bench.core.told()).hasSize(kinds.size());
        }
    }

    @Test
    void anUnreadableUpdateIsLeftOutAndOneWithMissingFieldsIsRead() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.core.echoing();
            bench.started();
            var broken = bench.updates.text(7, "x");
            Updates.in(broken).put("chat", "none");
            var sparse = bench.updates.text(7, "sparse");
            Updates.in(sparse).remove(List.of("date"));
            Updates.in(sparse).putObject("chat").put("id", 7);
            Updates.in(sparse).putObject("from").put("id", 7);
            Updates.in(sparse).putObject("dice").put("value", "not a number");
            var odd = bench.updates.text(7, "odd");
            Updates.in(odd)
                    .put("date", 1_772_000_000_000L)
                    .put("message_id", "41")
                    .putObject("sticker")
                    .put("width", 1e30);
            for (var update : List.of(broken, sparse, odd)) {
                bench.chats.deliver(update);
            }
            assertThat(bench.chats.awaitMessages(2, "7"))
                    .extracting(Call::text)
                    .containsExactly("echo: sparse", "echo: odd");
            assertThat(bench.core.told().get(1).source().eventId()).isEqualTo("telegram:7:41");
            bench.chats.awaitConfirmed();
        }
    }

    @Test
    void idsMayStartAnewLowerThanBefore() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.core.echoing();
            bench.started();
            bench.chats.deliver(bench.updates.text(7, "high"));
            bench.chats.awaitMessages(1, "7");
            bench.chats.awaitConfirmed();
            String low =
                    "{\"ok\":true,\"result\":[" + bench.updates.text(7, "low").put("update_id", 5) + "]}";
            bench.chats.fault("getUpdates", Response.of(200, low));
            bench.chats.deliver(bench.updates.text(7, "high again"));
            bench.chats.awaitMessages(3, "7");
            bench.chats.await(
                    1, POLL.and(call -> call.parameters().path("offset").asInt() == 6));
        }
    }

    @Test
    void badAnswersToPollsAreSurvivedAndSaidOnce() throws Exception {
        KeptLog.clear();
        try (Bench bench = Bench.fresh()) {
            bench.core.echoing();
            bench.chats.fault(
                    "getUpdates",
                    Response.of(409, FakeChats.refusal(409, "Conflict: terminated by other getUpdates request")),
                    Response.of(502, "<html>Bad Gateway</html>"),
                    Response.of(200, "{not json"));
            bench.adapter.start();
            bench.chats.deliver(bench.updates.text(7, "still there?"));
            bench.chats.awaitMessages(1, "7");
            assertThat(bench.adapter.lastPollAnswered()).isPresent();
            assertThat(bench.adapter.trouble()).isEmpty();
            assertThat(KeptLog.lines())
                    .filteredOn(line -> line.contains("stop the other one"))
                    .hasSize(1);
            assertThat(KeptLog.lines())
                    .anyMatch(line -> line.contains("unreadable answer"))
                    .noneMatch(line -> line.contains("null"));
        }
    }

    @Test
    void aCutPollIsAskedAgainAndTooManyPollsWaitAsLongAsTelegramWants() throws Exception {
        try (Bench bench = Bench.fresh()) {
            bench.core.echoing();
            bench.chats.fault(
                    "getUpdates",
                    Response.broken(),
                    Response.of(
                            429,
                            "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":2}}"));
            bench.adapter.start();
            bench.chats.deliver(bench.updates.text(7, "still there?"));
            bench.chats.awaitMessages(1, "7");
            List<Call> polls = bench.chats.calls(POLL);
            assertThat(polls.get(2).at() - polls.get(1).at()).isGreaterThan(1_900_000_000L);
        }
    }

    @Test
    void aRefusedTokenIsSaidInOneLineAndEndsPolling() throws Exception {
        KeptLog.clear();
        try (Bench bench = Bench.fresh()) {
            bench.chats.fault("getUpdates", Response.of(401, FakeChats.refusal(401, "Unauthorized")));
            bench.started();
            KeptLog.await("@BotFather");
            bench.adapter.stopReceiving();
            assertThat(KeptLog.lines())
                    .filteredOn(line -> line.contains("@BotFather"))
                    .hasSize(1);
            assertThat(bench.chats.calls(POLL)).hasSize(1);
        }
    }

    @Test
    void aStartWithoutANetworkKeepsTrying() throws Exception {
        Bench bench = Bench.fresh();
        int port = bench.telegram.port();
        bench.telegram.close();
        bench.core.echoing();
        bench.adapter.start();
        bench.chats.deliver(bench.updates.text(7, "hello"));
        FakeTelegram again = new FakeTelegram(bench.chats, port);
        bench.chats.awaitMessages(1, "7");
        bench.adapter.close();
        again.close();
    }

    @Test
    void aCleanStopConfirmsWhatIsDone() throws Exception {
        FakeChats chats = new FakeChats();
        try (Bench bench = Bench.on(chats)) {
            bench.core.echoing();
            bench.started();
            chats.deliver(bench.updates.text(7, "hello"));
            chats.awaitMessages(1, "7");
        }
        assertThat(chats.unconfirmed()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(15, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
