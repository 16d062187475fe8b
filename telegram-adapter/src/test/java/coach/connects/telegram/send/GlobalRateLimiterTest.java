package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GlobalRateLimiterTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** The way takes from 50 ms to a quarter of a second, and now and then several times as long. */
    @Test
    void noMoreThanThirtyArriveWithinASecondHoweverLongTheyAreOnTheirWay() {
        for (long seed = 0; seed < 20; seed++) {
            Server server = new Server(new Random(seed), SECOND / 20 + seed * SECOND / 100);
            server.takes(600);
            assertThat(server.mostWithinASecond()).isEqualTo(30);
        }
    }

    @Test
    void aThousandTakeHardlyLongerThanThirtyASecondDo() {
        Server server = new Server(new Random(1), SECOND / 1_000);
        server.takes(200);
        long start = server.now;
        server.takes(1_000);
        assertThat((double) (server.now - start) / SECOND).isBetween(32.0, 1.02 * 1_000 / 30);
    }

    @Test
    void whatTheBotSendsByItselfDoesNotLeaveInOneHeap() {
        GlobalRateLimiter limiter = new GlobalRateLimiter(RateLimits.PUBLISHED);
        limiter.sent(SECOND);
        assertThat(limiter.freeAt(true, SECOND)).isBetween(SECOND + SECOND / 70, SECOND + SECOND / 50);
        assertThat(limiter.freeAt(false, SECOND)).isEqualTo(SECOND);
    }

    @Test
    void repliesKeepTheSameFigureOnceTelegramHasComplained() {
        GlobalRateLimiter limiter = new GlobalRateLimiter(RateLimits.PUBLISHED);
        for (int i = 0; i < 30; i++) {
            sentAndAnswered(limiter, SECOND);
        }
        GlobalRateLimiter.Place last = sentAndAnswered(limiter, SECOND);
        assertThat(limiter.freeAt(false, SECOND)).isEqualTo(SECOND);
        limiter.tooMany(last, SECOND);
        assertThat(limiter.freeAt(false, SECOND)).isGreaterThan(SECOND);
    }

    @Test
    void whatTelegramDidNotTakeLeavesItsPlaceToAnotherButOnlyTwoASecond() {
        GlobalRateLimiter limiter = new GlobalRateLimiter(RateLimits.PUBLISHED);
        List<GlobalRateLimiter.Place> places = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            places.add(sentAndAnswered(limiter, SECOND + i));
        }
        long later = SECOND + SECOND / 2;
        for (int i = 0; i < 2; i++) {
            later += SECOND / 50;
            assertThat(limiter.freeAt(true, later)).isGreaterThan(later + SECOND / 4);
            limiter.tooMany(places.get(7 + i), later);
            assertThat(limiter.freeAt(true, later)).isLessThanOrEqualTo(later);
            sentAndAnswered(limiter, later);
        }
        limiter.tooMany(places.get(9), later);
        assertThat(limiter.freeAt(true, later)).isBetween(2 * SECOND, 2 * SECOND + SECOND / 20);
    }

    private static GlobalRateLimiter.Place sentAndAnswered(GlobalRateLimiter limiter, long now) {
        GlobalRateLimiter.Place place = limiter.sent(now);
        limiter.over(place, true, now);
        return place;
    }

    @Test
    void aChatGetsAShortBurstAndThenOneASecond() {
        ChatRateLimiter chat = new ChatRateLimiter(RateLimits.PUBLISHED, false);
        long now = SECOND;
        for (int i = 0; i < 5; i++) {
            assertThat(chat.freeAt(false, QueuedMessage.Priority.REPLY, now)).isLessThanOrEqualTo(now);
            chat.sent(false, now);
        }
        assertThat(chat.freeAt(false, QueuedMessage.Priority.REPLY, now))
                .isBetween(now + SECOND, now + SECOND + SECOND / 20);
        assertThat(chat.freeAt(true, QueuedMessage.Priority.REPLY, now)).isEqualTo(now);
        assertThat(chat.freeAt(false, QueuedMessage.Priority.OWN, now))
                .isBetween(now + SECOND, now + SECOND + SECOND / 20);
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        ChatRateLimiter group = new ChatRateLimiter(RateLimits.PUBLISHED, true);
        for (int i = 0; i < 20; i++) {
            group.sent(true, i * SECOND);
        }
        assertThat(group.freeAt(true, QueuedMessage.Priority.REPLY, 20 * SECOND))
                .isGreaterThanOrEqualTo(60 * SECOND);
    }

    @Test
    void afterAComplaintAChatGetsOneASecond() {
        ChatRateLimiter chat = new ChatRateLimiter(RateLimits.PUBLISHED, false);
        chat.sent(true, SECOND);
        chat.tooMany(SECOND);
        chat.hold(3 * SECOND);
        assertThat(chat.freeAt(true, QueuedMessage.Priority.REPLY, SECOND)).isEqualTo(3 * SECOND);
        chat.sent(true, 3 * SECOND);
        assertThat(chat.freeAt(true, QueuedMessage.Priority.REPLY, 3 * SECOND)).isGreaterThanOrEqualTo(4 * SECOND);
    }

    /** A server at the end of a way that takes at least so long, and at times several times as long. */
    private static final class Server {
        private final GlobalRateLimiter limiter = new GlobalRateLimiter(RateLimits.PUBLISHED);
        private final Random random;
        private final long way;
        private final List<Long> arrived = new ArrayList<>();
        private final PriorityQueue<Answered> answers = new PriorityQueue<>(Comparator.comparingLong(Answered::at));
        private long now = SECOND;

        Server(Random random, long way) {
            this.random = random;
            this.way = way;
        }

        private record Answered(GlobalRateLimiter.Place place, long at) {}

        /** Sends so many, each as early as the pace allows. */
        void takes(int messages) {
            for (int sent = 0; sent < messages; ) {
                long free = limiter.freeAt(true, now);
                if (free <= now) {
                    long arrives = now + onTheWay();
                    arrived.add(arrives);
                    answers.add(new Answered(limiter.sent(now), arrives + onTheWay()));
                    sent++;
                } else if (!answers.isEmpty() && answers.peek().at() <= free) {
                    Answered next = answers.remove();
                    now = Math.max(now, next.at());
                    limiter.over(next.place(), true, now);
                } else {
                    now = free;
                }
            }
        }

        private long onTheWay() {
            return way + (random.nextInt(10) == 0 ? (long) (random.nextDouble() * 5 * way) : 0);
        }

        int mostWithinASecond() {
            long[] times = arrived.stream().mapToLong(Long::longValue).sorted().toArray();
            int most = 0;
            for (int first = 0, last = 0; last < times.length; last++) {
                while (times[last] - times[first] >= SECOND) {
                    first++;
                }
                most = Math.max(most, last - first + 1);
            }
            return most;
        }
    }
}
