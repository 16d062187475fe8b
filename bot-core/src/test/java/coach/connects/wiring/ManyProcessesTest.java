package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.profile.Identity;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.DocumentStore;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P-3 with several processes over one database. */
class ManyProcessesTest {
    private static final String SIX = "2026-11-23T06:00:00Z";

    @Test
    @Tag("long")
    void everybodyIsRemindedThoughOneOfTwoProcessesIsKilledHalfWay() throws InterruptedException {
        int people = 2_000;
        try (MemoryServer server = MemoryServer.start();
                DocumentStore ofA = MongoStore.open(server.connectionString());
                DocumentStore ofB = MongoStore.open(server.connectionString())) {
            AtomicInteger sentByA = new AtomicInteger();
            BotProcess a = BotProcess.over(ofA, SIX).serving("telegram", (message, at) -> {
                if (sentByA.get() == people / 4) {
                    // The message is out, and then the process is gone: nothing is recorded.
                    sentByA.incrementAndGet();
                    throw new Killed();
                }
                sentByA.incrementAndGet();
                return new Delivery.Delivered("m");
            });
            BotProcess b = BotProcess.over(ofB, SIX, WorkerPool.of(4)).serving("telegram");
            for (int i = 0; i < people; i++) {
                a.person(new Identity("telegram", "p" + i), "2025-11-30", UnaryOperator.identity());
            }
            a.asleep(Duration.ofHours(3));
            Thread killed = new Thread(a::round, "a");
            killed.setUncaughtExceptionHandler((thread, error) -> {});
            killed.start();
            b.asleep(Duration.ofHours(3)).round();
            killed.join();
            b.asleep(Duration.ofMinutes(16)).round();

            Map<Identity, Integer> times = new HashMap<>();
            a.sent().forEach(sent -> times.merge(sent.to(), 1, Integer::sum));
            b.sent().forEach(sent -> times.merge(sent.to(), 1, Integer::sum));
            assertThat(times)
                    .hasSize(people)
                    .allSatisfy((person, count) -> assertThat(count).isEqualTo(1));
        }
    }

    @Test
    void clocksFiveMinutesApartRepeatNothing() {
        try (MemoryServer server = MemoryServer.start();
                DocumentStore store = MongoStore.open(server.connectionString())) {
            BotProcess ahead = BotProcess.over(store, "2026-11-23T06:05:00Z").serving("telegram");
            BotProcess behind = BotProcess.over(store, SIX).serving("telegram");
            behind.person(new Identity("telegram", "1"), "2025-11-30", UnaryOperator.identity());
            for (int day = 0; day < 10; day++) {
                ahead.advance(Duration.ofDays(1));
                behind.advance(Duration.ofDays(1));
            }

            assertThat(ahead.keys())
                    .containsExactly(
                            "expiry:2026-11-23", "expiry:2026-11-27", "expiry:2026-11-29", "expiry:2026-11-30");
            assertThat(behind.keys()).isEmpty();
        }
    }

    /** The end of a process: nothing behind it runs any more. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
