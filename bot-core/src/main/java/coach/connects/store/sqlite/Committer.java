package coach.connects.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes. What has come in while the disk was busy with the last transaction shares the next
 * one: on a disk that takes 5 ms to sync, one commit a write would end at 200 writes a second.
 *
 * <p>Each caller waits until its own write is on the disk. A transaction that fails is taken apart and done again
 * write by write, so that one that cannot be done spoils no other.
 */
final class Committer implements AutoCloseable {

    /** Bounds of one transaction; what is over goes into the next. */
    private static final int MOST_WRITES = 256;

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final Write END = new Write(statements -> true, 0);

    private final SqliteFile file;
    private final BlockingQueue<Write> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "store-committer");
    private @Nullable Statements connection;
    private boolean closed;

    private Committer(SqliteFile file, Statements writer) {
        this.file = file;
        this.connection = writer;
        thread.setDaemon(true);
    }

    /** Begins with a connection whose file is in order, and closes it in the end. */
    static Committer start(SqliteFile file, Statements writer) {
        Committer committer = new Committer(file, writer);
        committer.thread.start();
        return committer;
    }

    /**
     * Does the change and waits until it is on the disk.
     *
     * @param bytes about how much it adds to a transaction
     * @return what the change found
     */
    boolean commit(Write.Change change, int bytes) {
        Write write = new Write(change, bytes);
        synchronized (waiting) {
            if (closed) {
                throw SqliteFailure.closed();
            }
            waiting.add(write);
        }
        return write.await(file.path());
    }

    /** Writes that are waiting are still done. */
    @Override
    public void close() {
        synchronized (waiting) {
            if (!closed) {
                closed = true;
                waiting.add(END);
            }
        }
        joinUninterruptibly();
    }

    private void joinUninterruptibly() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Write> batch = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = fill(batch);
            commitTogether(batch);
            batch.clear();
        }
        letGo();
    }

    /** Waits for a write and takes those that wait behind it; false when there will be no more. */
    private boolean fill(List<Write> batch) {
        int bytes = 0;
        Write next = take();
        while (next != null && next != END) {
            batch.add(next);
            bytes += next.bytes();
            next = batch.size() < MOST_WRITES && bytes < MOST_BYTES ? waiting.poll() : null;
        }
        return next != END;
    }

    private Write take() {
        while (true) {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                // Nobody has a reason to interrupt this thread; it ends with END, after what waits before it.
            }
        }
    }

    private void commitTogether(List<Write> batch) {
        try {
            boolean[] found = inOneTransaction(batch);
            for (int i = 0; i < found.length; i++) {
                batch.get(i).committed(found[i]);
            }
        } catch (SQLException | RuntimeException | Error e) {
            letGo();
            if (batch.size() == 1) {
                batch.get(0).failed(e);
            } else {
                batch.forEach(write -> commitTogether(List.of(write)));
            }
        }
    }

    private boolean[] inOneTransaction(List<Write> batch) throws SQLException {
        boolean[] found = new boolean[batch.size()];
        if (found.length == 0) {
            return found;
        }
        Statements writer = connection();
        writer.update("BEGIN IMMEDIATE");
        for (int i = 0; i < found.length; i++) {
            found[i] = batch.get(i).change().apply(writer);
        }
        writer.update("COMMIT");
        return found;
    }

    private Statements connection() throws SQLException {
        Statements open = connection;
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
        Statements open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // What is committed is safe in the log; the rest was not promised to anybody.
            }
        }
    }
}
