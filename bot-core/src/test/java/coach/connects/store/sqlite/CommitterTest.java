package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.connects.store.StoreUnavailable;
import coach.connects.store.StoreUnavailable.Category;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;

class CommitterTest {

    @TempDir
    private Path folder;

    private final AtomicInteger commits = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<Thread> callers = new ArrayList<>();
    private Committer committer;
    private Readers readers;

    @BeforeEach
    void open() throws SQLException {
        SqliteStore.open(folder).close();
        SqliteFile file = new SqliteFile(folder);
        Statements writer = file.writer();
        writer.execute("CREATE TABLE lines (line TEXT UNIQUE)");
        writer.listen(new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                commits.incrementAndGet();
            }

            @Override
            public void onRollback() {}
        });
        committer = new Committer(file, writer);
        readers = new Readers(file);
    }

    @AfterEach
    void close() {
        readers.close();
        committer.close();
    }

    /** Keeps the one who commits from going on, as a slow disk would. */
    private void holdUp() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Boolean> hold = inThread(statements -> {
            begun.countDown();
            waitFor(held);
            return true;
        });
        begun.await();
        assertThat(hold).isNotDone();
    }

    private FutureTask<Boolean> inThread(Write.Change change) {
        FutureTask<Boolean> task = new FutureTask<>(() -> committer.commit(change, 1));
        Thread caller = new Thread(task);
        callers.add(caller);
        caller.start();
        return task;
    }

    private FutureTask<Boolean> insert(String line) {
        return inThread(statements -> statements.update("INSERT INTO lines VALUES (?)", line) == 1);
    }

    /** Until each caller waits for its commit. */
    private void awaitCallers() {
        while (callers.stream().anyMatch(caller -> caller.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
    }

    private List<String> lines() {
        return readers.read(
                statements -> statements.query("SELECT line FROM lines ORDER BY line", row -> row.getString(1)));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void writesThatComeWhileTheDiskIsBusyShareOneTransaction() throws Exception {
        holdUp();
        List<FutureTask<Boolean>> writes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            writes.add(insert("line" + i));
        }
        awaitCallers();
        int before = commits.get();
        held.countDown();
        for (FutureTask<Boolean> write : writes) {
            assertThat(write.get()).isTrue();
        }
        assertThat(lines()).hasSize(40);
        assertThat(commits.get() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void aWriteThatFailsSpoilsNoOther() throws Exception {
        holdUp();
        FutureTask<Boolean> first = insert("a");
        FutureTask<Boolean> wrong = inThread(statements -> statements.update("INSERT INTO nowhere VALUES (1)") == 1);
        FutureTask<Boolean> worse = inThread(statements -> {
            throw new IllegalStateException("a mistake");
        });
        FutureTask<Boolean> last = insert("b");
        awaitCallers();
        held.countDown();
        assertThat(first.get()).isTrue();
        assertThat(last.get()).isTrue();
        for (FutureTask<Boolean> failed : List.of(wrong, worse)) {
            assertThat(failed)
                    .failsWithin(java.time.Duration.ofSeconds(10))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(StoreUnavailable.class);
        }
        assertThat(lines()).containsExactly("a", "b");
    }

    @Test
    void nothingIsSeenBeforeItIsCommitted() throws Exception {
        FutureTask<Boolean> write = inThread(statements -> {
            statements.update("INSERT INTO lines VALUES ('a')");
            waitFor(held);
            return true;
        });
        awaitCallers();
        assertThat(lines()).isEmpty();
        held.countDown();
        assertThat(write.get()).isTrue();
        assertThat(lines()).containsExactly("a");
    }

    @Test
    void anInterruptedCallerStillGetsTheTruthAndStaysInterrupted() throws Exception {
        holdUp();
        FutureTask<Boolean> stayed = new FutureTask<>(
                () -> committer.commit(statements -> statements.update("INSERT INTO lines VALUES ('a')") == 1, 1)
                        && Thread.currentThread().isInterrupted());
        Thread caller = new Thread(stayed);
        callers.add(caller);
        caller.start();
        awaitCallers();
        caller.interrupt();
        held.countDown();
        assertThat(stayed.get()).isTrue();
        assertThat(lines()).containsExactly("a");
    }

    @Test
    void whatWaitsAtTheEndIsStillDoneAndWhatComesLaterIsRefused() throws Exception {
        holdUp();
        FutureTask<Boolean> waiting = insert("a");
        awaitCallers();
        Thread closing = new Thread(committer::close);
        closing.start();
        callers.add(closing);
        awaitCallers();
        held.countDown();
        assertThat(waiting.get()).isTrue();
        closing.join();
        assertThat(lines()).containsExactly("a");
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> committer.commit(statements -> true, 1))
                .extracting(StoreUnavailable::category)
                .isEqualTo(Category.CLOSED);
    }
}
