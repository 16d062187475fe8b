package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.profile.Identity;
import coach.connects.scheduling.ClockWatch;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** N-03: at a month's end the people of one zone come one after the other, each once, over ten minutes of their hour. */
class MonthEndSpreadTest {
    private static final int PEOPLE = 300;
    private static final Instant HOUR = Instant.parse("2026-12-01T09:00:00Z");
    private static final int MINUTES = 10;

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-30T12:00:00Z");
    private final List<String> reached = new ArrayList<>();
    private final Map<Instant, Integer> byMinute = new TreeMap<>();

    private final class Telegram implements MessageSender {
        @Override
        public String platform() {
            return "telegram";
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            reached.add(message.at().chat());
            byMinute.merge(now, 1, Integer::sum);
            return new Delivery.Delivered("m");
        }
    }

    @Test
    void thePeopleOfOneZoneComeOneAfterTheOther() {
        try (DocumentStore store = SqliteStore.open(folder)) {
            ClockWatch watch = new ClockWatch(
                    new LatestInstantStore(store), ClockWatch.Trust.ALONE, () -> now.toEpochMilli() * 1_000_000);
            BotAssembly bot = BotAssembly.over(
                    BotSetup.of(store, BundledPolicies.ALL, new AdjustableClock(() -> now), new Random(3))
                            .with(watch));
            bot.senders().join(new Telegram());
            seed(store);
            // The day before everybody has their hour: what is worked out after it is for the month's end.
            bot.jobs().runDue(now);
            reached.clear();
            byMinute.clear();
            for (now = HOUR;
                    now.isBefore(HOUR.plus(Duration.ofMinutes(MINUTES + 1)));
                    now = now.plus(Duration.ofMinutes(1))) {
                bot.jobs().runDue(now);
            }

            assertThat(reached).hasSize(PEOPLE).doesNotHaveDuplicates();
            assertThat(byMinute.values()).allSatisfy(count -> assertThat(count).isLessThan(2 * PEOPLE / MINUTES));
        }
    }

    private void seed(DocumentStore store) {
        BotProcess seeding = BotProcess.over(store, "2026-11-29T12:00:00Z");
        for (int i = 0; i < PEOPLE; i++) {
            seeding.person(
                    new Identity("telegram", String.valueOf(1_000_000 + i)), "2025-12-01", UnaryOperator.identity());
        }
        assertThat(new FreelancerRepository(store).due(HOUR, PEOPLE)).hasSize(PEOPLE);
    }
}
