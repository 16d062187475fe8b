package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where writes wait for each other. What has come in while the disk was busy with the last transaction shares the
 * next one: on a disk that takes 5 ms to sync, one commit a write would end at 200 writes a second.
 *
 * <p>Each caller waits until its own write is on the disk. The first to come commits for all who wait, in its own
 * thread: when nobody else writes, no other thread has to be woken, which on a busy machine takes longer than the
 * write. A transaction that fails is taken apart and done again write by write, so that one that cannot be done spoils
 * no other.
 */
final class GroupCommitWriter implements AutoCloseable {

    /** Bounds of one transaction; what is over goes into the next. */
    private static final int MOST_WRITES = 256;

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final ConnectionFactory file;
    private final OpenFileGuard openFile;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition batchDone = lock.newCondition();
    private final Queue<PendingWrite> waiting = new ArrayDeque<>();
    private boolean committing;
    private boolean closed;

    /** Touched by the one caller that commits. */
    private @Nullable PreparedConnection connection;

    /** Whether the log is still to be emptied; touched by the one caller that commits. */
    private boolean logFull;

    /** Why the last transaction could not be done, until one can. */
    private volatile Optional<SQLException> failure = Optional.empty();

    /** Begins with a connection whose file is in order, and closes it in the end. */
    GroupCommitWriter(ConnectionFactory file, PreparedConnection writer) {
        this.file = file;
        this.openFile = OpenFileGuard.at(file.path());
        this.connection = writer;
    }

    /**
     * Does the change and waits until it is on the disk. An interrupted thread waits on, and stays interrupted: the
     * write may be on its way, and the answer has to be true.
     *
     * @param bytes about how much it adds to a transaction
     * @return what the change found
     */
    boolean commit(PendingWrite.Change change, int bytes) {
        PendingWrite write = new PendingWrite(change, bytes);
        add(write);
        for (List<PendingWrite> batch = next(write); !batch.isEmpty(); batch = next(write)) {
            try {
                commitTogether(batch);
                emptyFullLog();
            } finally {
                end(batch);
            }
        }
        return write.result(file.path());
    }

    /** How many writes wait for the next transaction. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Why the last write could not be done; empty when it was. */
    Optional<StoreUnavailableException> failure() {
        return openFile.gone().or(() -> failure.map(why -> SqliteErrorTranslator.of(why, file.path())));
    }

    /**
     * Empties the log of commits into the file, between two transactions. While somebody reads what was before, that is put
     * off until after the next commit.
     */
    void emptyLog() {
        lock.lock();
        try {
            while (committing) {
                batchDone.awaitUninterruptibly();
            }
            if (closed) {
                throw SqliteErrorTranslator.closed();
            }
            committing = true;
        } finally {
            lock.unlock();
        }
        try {
            logFull = true;
            emptyFullLog();
        } finally {
            end(List.of());
        }
    }

    /** What fails here has to be done again, and fails no write: those are on the disk. */
    private void emptyFullLog() {
        if (logFull) {
            try {
                logFull = !ConnectionFactory.emptyLog(connection());
            } catch (SQLException e) {
                letGo();
            }
        }
    }

    private void add(PendingWrite write) {
        lock.lock();
        try {
            if (closed) {
                throw SqliteErrorTranslator.closed();
            }
            waiting.add(write);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for its turn to commit, and takes those that wait; none when somebody else has done this write. */
    private List<PendingWrite> next(PendingWrite write) {
        lock.lock();
        try {
            while (committing && !write.isDone()) {
                batchDone.awaitUninterruptibly();
            }
            if (write.isDone()) {
                return List.of();
            }
            committing = true;
            return take();
        } finally {
            lock.unlock();
        }
    }

    private List<PendingWrite> take() {
        List<PendingWrite> batch = new ArrayList<>();
        int bytes = 0;
        while (!waiting.isEmpty() && batch.size() < MOST_WRITES && bytes < MOST_BYTES) {
            PendingWrite write = waiting.remove();
            batch.add(write);
            bytes += write.bytes();
        }
        return batch;
    }

    /** Nobody waits for ever, not even for a write that an error in this program left behind. */
    private void end(List<PendingWrite> batch) {
        lock.lock();
        try {
            batch.stream()
                    .filter(write -> !write.isDone())
                    .forEach(write -> write.failed(new IllegalStateException("left behind")));
            committing = false;
            batchDone.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void commitTogether(List<PendingWrite> batch) {
        Optional<StoreUnavailableException> gone = openFile.gone();
        if (gone.isPresent()) {
            batch.forEach(write -> write.failed(gone.get()));
            return;
        }
        try {
            boolean[] found = inOneTransaction(batch);
            failure = Optional.empty();
            for (int i = 0; i < found.length; i++) {
                batch.get(i).committed(found[i]);
            }
        } catch (SQLException | RuntimeException | Error e) {
            failure = e instanceof SQLException why ? Optional.of(why) : failure;
            letGo();
            if (batch.size() == 1) {
                batch.get(0).failed(e);
            } else {
                batch.forEach(write -> commitTogether(List.of(write)));
            }
        }
    }

    private boolean[] inOneTransaction(List<PendingWrite> batch) throws SQLException {
        boolean[] found = new boolean[batch.size()];
        PreparedConnection writer = connection();
        writer.update("BEGIN IMMEDIATE");
        for (int i = 0; i < found.length; i++) {
            found[i] = batch.get(i).change().apply(writer);
        }
        writer.update("COMMIT");
        return found;
    }

    private PreparedConnection connection() throws SQLException {
        PreparedConnection open = connection;
        if (open == null) {
            open = file.writer();
            connection = open;
        }
        return open;
    }

    /**
     * Ends the connection, and with it a transaction that failed. After some failures SQLite has rolled back by itself,
     * after others it can do nothing more: beginning afresh is right after all of them.
     */
    private void letGo() {
        PreparedConnection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // What is committed is safe in the log; the rest was not promised to anybody.
            }
        }
    }

    /** Writes that are waiting are still done. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            while (committing || !waiting.isEmpty()) {
                batchDone.awaitUninterruptibly();
            }
            letGo();
        } finally {
            lock.unlock();
        }
    }
}
