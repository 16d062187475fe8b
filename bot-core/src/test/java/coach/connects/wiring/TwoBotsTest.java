package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.BotGateway;
import coach.connects.profile.Identity;
import coach.connects.store.DocumentStore;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.mongo.MongoStore.MongoTimeouts;
import coach.connects.wallet.BundledPolicies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two processes over one server get the same updates, in any order and again and again (P-1); and the server goes
 * away and comes back (P-8).
 */
class TwoBotsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final MongoTimeouts SHORT =
            new MongoTimeouts(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofSeconds(2));
    private static final Identity PHONE = new Identity("telegram", "7001");
    private static final Identity DESK = new Identity("discord", "8001");

    private final MemoryServer server = MemoryServer.start();
    private final List<DocumentStore> stores = new ArrayList<>();
    private BotGateway one;
    private BotGateway other;

    @BeforeEach
    void start() {
        one = bot(1);
        other = bot(2);
    }

    @AfterEach
    void stop() {
        stores.forEach(DocumentStore::close);
        server.close();
    }

    @Test
    void theSameUpdatesAtBothMoveConnectsOnce() throws Exception {
        List<Callable<String>> deliveries = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            String key = "telegram:7001:" + i;
            String text = i % 4 == 0 ? "/spend 1" : "/buy 2";
            deliveries.add(() -> SingleMessage.tell(one, PHONE, text, key, NOW));
            deliveries.add(() -> SingleMessage.tell(other, PHONE, text, key, NOW));
            deliveries.add(() -> SingleMessage.tell(other, PHONE, text, key, NOW));
        }
        SingleMessage.tell(one, PHONE, "/buy 10", "telegram:7001:0", NOW);
        Collections.shuffle(deliveries, new Random(11));

        assertThat(together(deliveries)).noneMatch(answer -> answer.startsWith("Not done"));
        // 10, and 15 times 2, less 5.
        assertThat(SingleMessage.tell(one, PHONE, "/wallet", "w1", NOW)).startsWith("35 Connects");
        assertThat(SingleMessage.tell(other, PHONE, "/wallet", "w2", NOW)).startsWith("35 Connects");
    }

    @Test
    void aCodeEnteredAtBothByTwoPeopleJoinsOne() throws Exception {
        SingleMessage.tell(one, PHONE, "/buy 10", "k0", NOW);
        String code = SingleMessage.tell(one, PHONE, "/link", "k1", NOW);
        String enter = "/link " + code.substring(code.indexOf("/link ") + 6, code.indexOf("/link ") + 16);
        Identity eve = new Identity("discord", "666");

        List<String> answers = together(List.of(
                () -> SingleMessage.tell(one, DESK, enter, "k2", NOW),
                () -> SingleMessage.tell(other, eve, enter, "k3", NOW),
                () -> SingleMessage.tell(other, DESK, enter, "k2", NOW)));

        assertThat(answers.stream().filter(answer -> answer.startsWith("Not linked")))
                .isNotEmpty();
        String administration = SingleMessage.tell(one, DESK, "/wallet", "k4", NOW);
        String others = SingleMessage.tell(other, eve, "/wallet", "k5", NOW);
        assertThat(List.of(administration.startsWith("10 Connects"), others.startsWith("10 Connects")))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoeverWritesOnTwoPlatformsAtOnceLosesNothing() throws Exception {
        SingleMessage.tell(one, PHONE, "/buy 10", "k0", NOW);
        String code = SingleMessage.tell(one, PHONE, "/link", "k1", NOW);
        String enter = "/link " + code.substring(code.indexOf("/link ") + 6, code.indexOf("/link ") + 16);
        SingleMessage.tell(other, DESK, enter, "k2", NOW);

        List<Callable<String>> deliveries = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            String key = "a" + i;
            deliveries.add(() -> SingleMessage.tell(one, PHONE, "/buy 1", "phone" + key, NOW));
            deliveries.add(() -> SingleMessage.tell(other, DESK, "/buy 1", "administration" + key, NOW));
            deliveries.add(() -> SingleMessage.tell(one, DESK, "/buy 1", "administration" + key, NOW));
        }
        together(deliveries);
        assertThat(SingleMessage.tell(other, DESK, "/wallet", "w", NOW)).startsWith("26 Connects");
    }

    @Test
    @Tag("long")
    void aPersonWhoKeepsBothBusyIsServedByBoth() throws Exception {
        List<Callable<String>> deliveries = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String key = "busy" + i;
            deliveries.add(() -> SingleMessage.tell(one, PHONE, "/buy 1", key + "a", NOW));
            deliveries.add(() -> SingleMessage.tell(other, PHONE, "/spend invitation", key + "b", NOW));
        }

        assertThat(together(deliveries)).allMatch(answer -> answer.startsWith("Recorded"));
        assertThat(SingleMessage.tell(one, PHONE, "/wallet", "w", NOW)).startsWith("100 Connects");
    }

    @Test
    void aDatabaseThatIsAwayForAWhileLosesNothing() {
        SingleMessage.tell(one, PHONE, "/buy 10", "k0", NOW);
        server.stop();

        assertThat(SingleMessage.tell(one, PHONE, "/buy 5", "k1", NOW))
                .startsWith("Not done")
                .contains("try again");
        assertThat(SingleMessage.tell(other, DESK, "/link 2222222222", "k2", NOW))
                .startsWith("Not done");
        server.startAgain();

        SingleMessage.tell(one, PHONE, "/buy 5", "k1", NOW);
        SingleMessage.tell(other, PHONE, "/buy 5", "k1", NOW);
        assertThat(SingleMessage.tell(other, PHONE, "/wallet", "k3", NOW)).startsWith("15 Connects");
    }

    private BotGateway bot(int seed) {
        DocumentStore store = MongoStore.open(server.connectionString(), SHORT);
        stores.add(store);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return BotAssembly.over(store, BundledPolicies.ALL, clock, new Random(seed))
                .gateway();
    }

    private static List<String> together(List<Callable<String>> deliveries) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(deliveries)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
