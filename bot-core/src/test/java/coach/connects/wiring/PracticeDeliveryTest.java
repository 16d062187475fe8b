package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.community.DigestSchedule;
import coach.connects.persistence.CommunityRepository;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C-09: what a platform refuses of the week's practice is left, and what it puts off comes once. */
class PracticeDeliveryTest {
    private static final String GROUP = "console:group:lancers";

    @TempDir
    private Path folder;

    private DocumentStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
        CommunityRepository communities = new CommunityRepository(store, new Random(5), Backoff.real());
        communities.change(
                GROUP,
                one -> one.with(
                        one.settings()
                                .withPractice(Optional.of(new DigestSchedule(DayOfWeek.TUESDAY, 8, Optional.empty()))),
                        Instant.parse("2026-11-23T09:00:00Z")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private BotProcess process() {
        return BotProcess.over(store, "2026-11-23T09:00:00Z");
    }

    @Test
    void aGroupThatRefusesIsAskedOnceAWeekAndNoOftener() {
        List<Instant> tries = new ArrayList<>();
        process()
                .serving("console", (message, at) -> {
                    tries.add(at);
                    return new Delivery.Refused("no rights");
                })
                .advance(Duration.ofDays(14));

        assertThat(tries).containsExactly(Instant.parse("2026-11-24T08:00:00Z"), Instant.parse("2026-12-01T08:00:00Z"));
    }

    @Test
    void whatIsPutOffComesLaterAndOnce() {
        List<Instant> tries = new ArrayList<>();
        BotProcess bot = process()
                .serving("console", (message, at) -> {
                    tries.add(at);
                    return tries.size() % 2 == 1
                            ? new Delivery.RetryAfter(Duration.ofMinutes(3))
                            : new Delivery.Delivered("m" + tries.size());
                })
                .advance(Duration.ofDays(3));

        assertThat(bot.keys()).containsExactly("practice:" + GROUP + ":1:job", "practice:" + GROUP + ":1:answer");
        assertThat(tries)
                .containsExactly(
                        Instant.parse("2026-11-24T08:00:00Z"),
                        Instant.parse("2026-11-24T08:03:00Z"),
                        Instant.parse("2026-11-25T08:03:00Z"),
                        Instant.parse("2026-11-25T08:06:00Z"));
    }

    /** Of two processes one posts it. */
    @Test
    void twoProcessesPostItOnce() {
        BotProcess one = process().serving("console");
        BotProcess other = process().serving("console");
        for (int hour = 0; hour < 60; hour++) {
            one.advance(Duration.ofHours(1));
            other.advance(Duration.ofHours(1));
        }

        List<String> all = new ArrayList<>(one.keys());
        all.addAll(other.keys());
        assertThat(all).containsExactlyInAnyOrder("practice:" + GROUP + ":1:job", "practice:" + GROUP + ":1:answer");
    }
}
