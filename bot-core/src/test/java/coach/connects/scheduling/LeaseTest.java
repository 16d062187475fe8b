package coach.connects.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.sqlite.SqliteStore;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One poller at a time (N-05): a lease is over when its revision stood still for 45 seconds. */
class LeaseTest {
    @TempDir
    private Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong otherClock = new AtomicLong(TimeUnit.HOURS.toNanos(7));
    private DocumentStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void pass(long seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        otherClock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private Lease lease(String holder, AtomicLong nanos) {
        return new Lease(store, "telegram", holder, nanos::get);
    }

    @Test
    void onlyOneHoldsItAsLongAsThatOneLives() {
        Lease first = lease("a", clock);
        Lease second = lease("b", otherClock);
        assertThat(first.tryHold()).isTrue();
        for (int i = 0; i < 40; i++) {
            pass(5);
            assertThat(first.tryHold()).isTrue();
            assertThat(second.tryHold()).isFalse();
        }
    }

    @Test
    void anotherOneTakesOverWithinAMinuteAndNotBefore45Seconds() {
        Lease first = lease("a", clock);
        Lease second = lease("b", otherClock);
        first.tryHold();
        pass(5);
        second.tryHold();
        int waited = 0;
        while (!second.tryHold()) {
            pass(5);
            waited += 5;
            assertThat(waited).isLessThan(60);
        }
        assertThat(waited).isGreaterThanOrEqualTo(45);
        assertThat(first.tryHold()).as("who comes back late finds it taken").isFalse();
    }

    @Test
    void whoGivesItUpLeavesItFreeAtOnce() {
        Lease first = lease("a", clock);
        Lease second = lease("b", otherClock);
        first.tryHold();
        second.tryHold();
        first.release();
        assertThat(second.tryHold()).isTrue();
    }

    @Test
    void whoLosesTheDatabaseLetsGoBeforeAnybodyElseMayTakeOver() {
        Lease first = lease("a", clock);
        first.tryHold();
        store.close();
        pass(25);
        assertThat(first.tryHold()).isTrue();
        pass(10);
        assertThat(first.tryHold()).isFalse();
    }

    @Test
    void whoFindsTheDatabaseAgainGoesOnAtOnceUnlessSomebodyElseTookOver() {
        CutOff cut = new CutOff(store);
        Lease first = new Lease(cut, "telegram", "a", clock::get);
        first.tryHold();
        cut.away = true;
        pass(35);
        assertThat(first.tryHold()).isFalse();
        assertThat(first.isInDoubt()).isTrue();
        cut.away = false;
        assertThat(first.tryHold()).isTrue();

        Lease second = lease("b", otherClock);
        second.tryHold();
        cut.away = true;
        pass(50);
        assertThat(second.tryHold()).isTrue();
        first.tryHold();
        cut.away = false;
        assertThat(first.tryHold()).isFalse();
        assertThat(first.isInDoubt()).isFalse();
    }

    @Test
    void aDutyThatSaysThatTheDatabaseIsAwayGoesOnSayingItUntilAnotherIsKnownToBeOnDuty() {
        List<String> said = new ArrayList<>();
        CutOff cut = new CutOff(store);
        LeaderElection.LeaderTask talking = new LeaderElection.LeaderTask() {
            @Override
            public void begin() {
                said.add("begin");
            }

            @Override
            public void end() {
                said.add("end");
            }

            @Override
            public boolean stopsWhenUncertain() {
                return false;
            }
        };
        try (LeaderElection election = new LeaderElection(new Lease(cut, "telegram", "a", clock::get), talking)) {
            election.look();
            Lease second = lease("b", otherClock);
            second.tryHold();
            cut.away = true;
            pass(50);
            election.look();
            assertThat(said).containsExactly("begin");
            second.tryHold();
            cut.away = false;
            election.look();
            assertThat(said).containsExactly("begin", "end");
        }
    }

    @Test
    void dutyFollowsTheLease() {
        List<String> said = new ArrayList<>();
        LeaderElection election = new LeaderElection(lease("a", clock), new LeaderElection.LeaderTask() {
            @Override
            public void begin() {
                said.add("begin");
            }

            @Override
            public void end() {
                said.add("end");
            }
        });
        election.look();
        election.look();
        election.close();

        assertThat(said).containsExactly("begin", "end");
        assertThat(lease("b", otherClock).tryHold()).isTrue();
    }

    /** A database that this process alone cannot reach while it is away. */
    private static final class CutOff implements DocumentStore {
        private final DocumentStore store;
        private boolean away;

        CutOff(DocumentStore store) {
            this.store = store;
        }

        @Override
        public DocumentCollection collection(String name) {
            DocumentCollection there = store.collection(name);
            return (DocumentCollection) Proxy.newProxyInstance(
                    DocumentCollection.class.getClassLoader(),
                    new Class<?>[] {DocumentCollection.class},
                    (proxy, method, arguments) -> {
                        if (away) {
                            throw new StoreUnavailableException(StoreUnavailableException.Category.LOST, "away");
                        }
                        return method.invoke(there, arguments);
                    });
        }

        @Override
        public Health health() {
            return store.health();
        }

        @Override
        public void close() {}
    }
}
