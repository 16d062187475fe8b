package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
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
        Pace pace = new Pace(Limits.PUBLISHED);
        pace.sent(SECOND);
        assertThat(pace.freeAt(true, SECOND)).isBetween(SECOND + SECOND / 70, SECOND + SECOND / 50);
        assertThat(pace.freeAt(false, SECOND)).isEqualTo(SECOND);
    }

    @Test
    void repliesKeepTheSameFigureOnceTelegramHasComplained() {
        Pace pace = new Pace(Limits.PUBLISHED);
        for (int i = 0; i < 30; i++) {
            sentAndAnswered(pace, SECOND);
        }
        Pace.Place last = sentAndAnswered(pace, SECOND);
        assertThat(pace.freeAt(false, SECOND)).isEqualTo(SECOND);
        pace.tooMany(last, SECOND);
        assertThat(pace.freeAt(false, SECOND)).isGreaterThan(SECOND);
    }

    @Test
    void whatTelegramDidNotTakeLeavesItsPlaceToAnotherButOnlyTwoASecond() {
        Pace pace = new Pace(Limits.PUBLISHED);
        List<Pace.Place> places = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            places.add(sentAndAnswered(pace, SECOND + i));
        }
        long later = SECOND + SECOND / 2;
        for (int i = 0; i < 2; i++) {
            later += SECOND / 50;
            assertThat(pace.freeAt(true, later)).isGreaterThan(later + SECOND / 4);
            pace.tooMany(places.get(7 + i), later);
            assertThat(pace.freeAt(true, later)).isLessThanOrEqualTo(later);
            sentAndAnswered(pace, later);
        }
        pace.tooMany(places.get(9), later);
        assertThat(pace.freeAt(true, later)).isBetween(2 * SECOND, 2 * SECOND + SECOND / 20);
    }

    private static Pace.Place sentAndAnswered(Pace pace, long now) {
        Pace.Place place = pace.sent(now);
        pace.over(place, true, now);
        return place;
    }

    @Test
    void aChatGetsAShortBurstAndThenOneASecond() {
        ChatPace chat = new ChatPace(Limits.PUBLISHED, false);
        long now = SECOND;
        for (int i = 0; i < 5; i++) {
            assertThat(chat.freeAt(false, Priority.REPLY, now)).isLessThanOrEqualTo(now);
            chat.sent(false, now);
        }
        assertThat(chat.freeAt(false, Priority.REPLY, now)).isBetween(now + SECOND, now + SECOND + SECOND / 20);
        assertThat(chat.freeAt(true, Priority.REPLY, now)).isEqualTo(now);
        assertThat(chat.freeAt(false, Priority.OWN, now)).isBetween(now + SECOND, now + SECOND + SECOND / 20);
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        ChatPace group = new ChatPace(Limits.PUBLISHED, true);
        for (int i = 0; i < 20; i++) {
            group.sent(true, i * SECOND);
        }
        assertThat(group.freeAt(true, Priority.REPLY, 20 * SECOND)).isGreaterThanOrEqualTo(60 * SECOND);
    }

    @Test
    void afterAComplaintAChatGetsOneASecond() {
        ChatPace chat = new ChatPace(Limits.PUBLISHED, false);
        chat.sent(true, SECOND);
        chat.tooMany(SECOND);
        chat.hold(3 * SECOND);
        assertThat(chat.freeAt(true, Priority.REPLY, SECOND)).isEqualTo(3 * SECOND);
        chat.sent(true, 3 * SECOND);
        assertThat(chat.freeAt(true, Priority.REPLY, 3 * SECOND)).isGreaterThanOrEqualTo(4 * SECOND);
    }

    /** A server at the end of a way that takes at least so long, and at times several times as long. */
    private static final class Server {
        private final Pace pace = new Pace(Limits.PUBLISHED);
        private final Random random;
        private final long way;
        private final List<Long> arrived = new ArrayList<>();
        private final PriorityQueue<Answered> answers = new PriorityQueue<>(Comparator.comparingLong(Answered::at));
        private long now = SECOND;

        Server(Random random, long way) {
            this.random = random;
            this.way = way;
        }

        private record Answered(Pace.Place place, long at) {}

        /** Sends so many, each as early as the pace allows. */
        void takes(int messages) {
            for (int sent = 0; sent < messages; ) {
                long free = pace.freeAt(true, now);
                if (free <= now) {
                    long arrives = now + onTheWay();
                    arrived.add(arrives);
                    answers.add(new Answered(pace.sent(now), arrives + onTheWay()));
                    sent++;
                } else if (!answers.isEmpty() && answers.peek().at() <= free) {
                    Answered next = answers.remove();
                    now = Math.max(now, next.at());
                    pace.over(next.place(), true, now);
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
