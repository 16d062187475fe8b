package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
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

class GroupCommitWriterTest {

    @TempDir
    private Path folder;

    private final AtomicInteger commits = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<Thread> callers = new ArrayList<>();
    private int writes;
    private GroupCommitWriter commitWriter;
    private ReadConnectionPool connectionPool;

    @BeforeEach
    void open() throws SQLException {
        SqliteStore.open(folder).close();
        ConnectionFactory file = new ConnectionFactory(folder);
        PreparedConnection writer = file.writer();
        writer.execute("CREATE TABLE lines (line TEXT UNIQUE)");
        writer.listen(new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                commits.incrementAndGet();
            }

            @Override
            public void onRollback() {}
        });
        commitWriter = new GroupCommitWriter(file, writer);
        connectionPool = new ReadConnectionPool(file);
    }

    @AfterEach
    void close() {
        connectionPool.close();
        commitWriter.close();
    }

    /** Keeps the one who commits from going on, as a slow disk would. */
    private void holdUp() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Boolean> hold = inThread(connection -> {
            begun.countDown();
            waitFor(held);
            return true;
        });
        begun.await();
        assertThat(hold).isNotDone();
    }

    private FutureTask<Boolean> inThread(PendingWrite.Change change) {
        return write(new FutureTask<>(() -> commitWriter.commit(change, 1)));
    }

    private FutureTask<Boolean> write(FutureTask<Boolean> task) {
        writes++;
        begin(new Thread(task));
        return task;
    }

    private void begin(Thread caller) {
        callers.add(caller);
        caller.start();
    }

    private FutureTask<Boolean> insert(String line) {
        return inThread(connection -> connection.update("INSERT INTO lines VALUES (?)", line) == 1);
    }

    /** Until each caller waits, and each write but the first, which is under way, for the next commit: not yet for its place. */
    private void awaitCallers() {
        while (commitWriter.waiting() < writes - 1
                || callers.stream().anyMatch(caller -> caller.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
    }

    private List<String> lines() {
        return connectionPool.read(
                connection -> connection.query("SELECT line FROM lines ORDER BY line", row -> row.getString(1)));
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
        FutureTask<Boolean> wrong = inThread(connection -> connection.update("INSERT INTO nowhere VALUES (1)") == 1);
        FutureTask<Boolean> worse = inThread(connection -> {
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
                    .isInstanceOf(StoreUnavailableException.class);
        }
        assertThat(lines()).containsExactly("a", "b");
    }

    @Test
    void nothingIsSeenBeforeItIsCommitted() throws Exception {
        FutureTask<Boolean> write = inThread(connection -> {
            connection.update("INSERT INTO lines VALUES ('a')");
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
        FutureTask<Boolean> stayed = write(new FutureTask<>(
                () -> commitWriter.commit(connection -> connection.update("INSERT INTO lines VALUES ('a')") == 1, 1)
                        && Thread.currentThread().isInterrupted()));
        awaitCallers();
        callers.get(callers.size() - 1).interrupt();
        held.countDown();
        assertThat(stayed.get()).isTrue();
        assertThat(lines()).containsExactly("a");
    }

    @Test
    void whatWaitsAtTheEndIsStillDoneAndWhatComesLaterIsRefused() throws Exception {
        holdUp();
        FutureTask<Boolean> waiting = insert("a");
        awaitCallers();
        Thread closing = new Thread(commitWriter::close);
        begin(closing);
        awaitCallers();
        held.countDown();
        assertThat(waiting.get()).isTrue();
        closing.join();
        assertThat(lines()).containsExactly("a");
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> commitWriter.commit(connection -> true, 1))
                .extracting(StoreUnavailableException::category)
                .isEqualTo(Category.CLOSED);
    }
}
