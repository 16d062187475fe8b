package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.kit.PlatformTraffic;
import coach.connects.telegram.api.ApiResult;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R-7 on a clock of the test's: 1,000 reminders to a server that takes 30 a second and refuses one in twenty, and as many
 * hands as the bot has. They may take 1.05 of what 30 a second and the wait of the last one refused allow.
 */
class RefusedRemindersTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long WAY = SECOND / 20;
    private static final int PEOPLE = 1_000;
    private static final int PER_SECOND = 30;
    private static final int HANDS = 32;
    private static final double REFUSED = 0.05;

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Deque<Long> arrived = new ArrayDeque<>();
    private final Map<String, Long> lastTo = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private long now = TimeUnit.DAYS.toNanos(1);
    private long counted;
    private int twice;
    private int most;
    private int refused;

    private record Event(long at, long number, Runnable what) {}

    private void at(long time, Runnable what) {
        events.add(new Event(time, counted++, what));
    }

    /** A server that answers after the way there and back. */
    private void server(Random random, int retryAfter, TelegramMessage message, Consumer<ApiResult<String>> then) {
        at(now + WAY, () -> {
            ApiResult<String> answer =
                    answer(random, retryAfter, message.place().chat());
            at(now + WAY, () -> then.accept(answer));
        });
    }

    private ApiResult<String> answer(Random random, int retryAfter, String chat) {
        arrived.removeIf(time -> now - time >= SECOND);
        boolean early = arrived.size() >= PER_SECOND || now - lastTo.getOrDefault(chat, 0L) < SECOND;
        if (early || random.nextDouble() < REFUSED) {
            refused++;
            Duration wait = Duration.ofSeconds(early ? 1 : retryAfter);
            return new ApiResult.Rejected<>(429, "Too Many Requests", Optional.of(wait), Optional.empty());
        }
        arrived.add(now);
        most = Math.max(most, arrived.size());
        lastTo.put(chat, now);
        twice += reached.add(chat) ? 0 : 1;
        return new ApiResult.Ok<>("m");
    }

    /** As the bot's hands do: one that is asked to wait is handed over again, and holds its hand meanwhile. */
    private void hand(SendWorker worker, int person) {
        TelegramMessage message = new TelegramMessage(
                new TelegramMessage.Place(String.valueOf(person), false, Optional.empty(), Optional.empty()),
                new FormattedText("Your Connects expire.", List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        var unused = worker.send(List.of(message), QueuedMessage.Priority.OWN).thenAccept(result -> {
            if (result.isSent()) {
                next(worker);
            } else {
                hand(worker, person);
            }
        });
    }

    private void next(SendWorker worker) {
        Integer person = waiting.poll();
        if (person != null) {
            // Later, so that a thousand are not handed over inside each other.
            at(now, () -> hand(worker, person));
        }
    }

    /** All who wait, handed over from the start. */
    private void begun(Random random, int retryAfter) {
        SendWorker worker = new SendWorker(
                (message, then) -> server(random, retryAfter, message, then),
                RateLimits.PUBLISHED,
                (wait, task) -> at(now + wait.toNanos(), task),
                () -> now,
                (from, to) -> {},
                new PlatformTraffic());
        for (int person = 0; person < PEOPLE; person++) {
            waiting.add(person);
        }
        for (int i = 0; i < HANDS; i++) {
            next(worker);
        }
    }

    private void goOn() {
        Event event = events.remove();
        now = event.at();
        event.what().run();
    }

    /** Counted while others wait: a place that a refusal took is used for another one, unless refusals come in heaps. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void hardlyAPlaceStaysEmptyAfterARefusal(int retryAfter) {
        for (long seed = 0; seed < 8; seed++) {
            RefusedRemindersTest run = new RefusedRemindersTest();
            long start = run.now;
            run.begun(new Random(seed), retryAfter);
            while (!run.waiting.isEmpty()) {
                run.goOn();
            }
            double places = (double) (run.now - start) / SECOND * PER_SECOND;
            assertThat(run.refused).isGreaterThan(30);
            assertThat(run.reached.size()).as("seed %d", seed).isGreaterThan((int) (0.96 * places));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void aThousandTakeHardlyLongerThanTheLimitAndTheLongestRefusalAllow(int retryAfter) {
        long start = now;
        begun(new Random(5), retryAfter);
        while (reached.size() < PEOPLE) {
            goOn();
        }

        double seconds = (double) (now - start) / SECOND;
        assertThat(seconds).isLessThan(1.05 * ((double) PEOPLE / PER_SECOND + retryAfter));
        assertThat(most).isEqualTo(PER_SECOND);
        assertThat(twice).isZero();
    }
}
