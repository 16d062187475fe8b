package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import coach.connects.scheduling.LeaderElection;
import coach.connects.scheduling.Lease;
import coach.connects.scheduling.SendingLease;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N-05, P-3: several processes over one database behave as one towards a platform that allows 30 messages a second. */
class OneSenderTest {
    private static final String SIX = "2026-11-23T06:00:00Z";
    private static final int PEOPLE = 1_500;
    private static final int PER_SECOND = 30;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir
    private Path folder;

    private DocumentStore store;
    private final AtomicLong time = new AtomicLong(TimeUnit.DAYS.toNanos(1));
    private final List<Arrival> arrivals = Collections.synchronizedList(new ArrayList<>());

    private record Arrival(String chat, long at) {}

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** A process that keeps the platform's pace, as far as it knows of what is sent there. */
    private final class Paced implements MessageSender {
        private final BotProcess bot = BotProcess.over(store, SIX, WorkerPool.of(8));
        private final LeaderElection election;
        private final CountDownLatch half = new CountDownLatch(1);
        private final int tellAfter;
        private long next;
        private int sent;

        Paced(String name, int tellAfter) {
            this.tellAfter = tellAfter;
            SendingLease duty = new SendingLease(
                    bot.coach().senders(),
                    this,
                    new LeaderElection.LeaderTask() {
                        @Override
                        public void begin() {}

                        @Override
                        public void end() {}
                    },
                    this::pause,
                    time::get);
            election = new LeaderElection(new Lease(store, "telegram", name, time::get), duty);
        }

        private synchronized void pause(Duration wait) {
            next = Math.max(next, time.get() + wait.toNanos());
        }

        @Override
        public String platform() {
            return "telegram";
        }

        @Override
        public synchronized Delivery send(OutgoingMessage message) {
            arrivals.add(new Arrival(message.at().chat(), next));
            time.accumulateAndGet(next, Math::max);
            next += SECOND / PER_SECOND + 1;
            sent++;
            if (sent == tellAfter) {
                half.countDown();
            }
            return new Delivery.Delivered("m");
        }

        Thread round() {
            synchronized (this) {
                next = Math.max(next, time.get());
            }
            Thread thread = new Thread(bot::round, "round");
            thread.start();
            return thread;
        }
    }

    private List<Paced> processes(int count) {
        List<Paced> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Paced("process " + i, PEOPLE / 3));
        }
        for (int i = 0; i < PEOPLE; i++) {
            all.get(0).bot.person(new Identity("telegram", "p" + i), "2025-11-30", UnaryOperator.identity());
        }
        all.forEach(one -> one.bot.asleep(Duration.ofHours(3)));
        return all;
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private int mostWithinASecond() {
        List<Long> at = arrivals.stream().map(Arrival::at).sorted().toList();
        int most = 0;
        int first = 0;
        for (int last = 0; last < at.size(); last++) {
            while (at.get(last) - at.get(first) >= SECOND) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void allOfThemKeepThePaceOfOneAndNobodyIsRemindedTwiceOrNotAlsoWhenTheSenderStopsHalfWay(int count)
            throws InterruptedException {
        List<Paced> all = processes(count);
        all.forEach(one -> one.election.look());

        List<Thread> rounds = all.stream().map(Paced::round).toList();
        all.get(0).half.await();
        all.get(0).election.close();
        join(rounds);
        List<Paced> others = all.subList(1, count);
        others.forEach(one -> one.election.look());
        join(others.stream().map(Paced::round).toList());

        assertThat(mostWithinASecond()).isEqualTo(PER_SECOND);
        assertThat(arrivals.stream().map(Arrival::chat)).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(others.get(0).sent).isGreaterThan(PEOPLE / 2);
    }

    @Test
    void whatAnotherProcessIsToSendIsLeftAsItIsHoweverLongItTakes() {
        Paced holder = new Paced("holder", PEOPLE);
        Paced other = new Paced("other", PEOPLE);
        holder.bot.person(new Identity("telegram", "1"), "2025-11-30", UnaryOperator.identity());
        holder.election.look();
        other.election.look();
        other.bot.asleep(Duration.ofHours(3).plusMinutes(30));
        long revision =
                holder.bot.freelancers().load(new Identity("telegram", "1")).revision();

        other.bot.round();

        assertThat(holder.bot.freelancers().load(new Identity("telegram", "1")).revision())
                .isEqualTo(revision);
        holder.bot.asleep(Duration.ofHours(3).plusMinutes(30)).round();
        assertThat(arrivals).hasSize(1);
    }

    @Test
    void aStopGivesTheLeaseUpAndTheNextLookHoldsIt() {
        Paced first = new Paced("first", PEOPLE);
        Paced second = new Paced("second", PEOPLE);
        first.election.look();
        second.election.look();
        assertThat(second.bot.coach().senders().to("telegram")).isEmpty();

        first.election.close();
        second.election.look();

        assertThat(first.bot.coach().senders().to("telegram")).isEmpty();
        assertThat(second.bot.coach().senders().to("telegram")).isPresent();
    }
}
