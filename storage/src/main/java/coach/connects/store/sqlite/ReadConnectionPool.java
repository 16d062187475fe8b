package coach.connects.store.sqlite;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Connections that read, side by side with each other and with the one that writes; opened as they are needed. */
final class ReadConnectionPool implements AutoCloseable {

    private static final int MOST = Math.max(2, Math.min(8, Runtime.getRuntime().availableProcessors()));

    private final ConnectionFactory file;
    private final Semaphore places = new Semaphore(MOST);
    private final Deque<PreparedConnection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    ReadConnectionPool(ConnectionFactory file) {
        this.file = file;
    }

    /** What the query gives, on a connection of its own. */
    <T> T read(Query<T> query) {
        places.acquireUninterruptibly();
        try {
            if (closed) {
                throw SqliteErrorTranslator.closed();
            }
            return readOn(query);
        } catch (SQLException e) {
            throw SqliteErrorTranslator.of(e, file.path());
        } finally {
            places.release();
        }
    }

    private <T> T readOn(Query<T> query) throws SQLException {
        PreparedConnection reader = idle.pollFirst();
        if (reader == null) {
            reader = file.reader();
        }
        boolean good = false;
        try {
            T result = query.on(reader);
            good = true;
            return result;
        } finally {
            if (good) {
                idle.addFirst(reader);
            } else {
                reader.close();
            }
        }
    }

    /** Waits for reads under way. */
    @Override
    public void close() {
        closed = true;
        places.acquireUninterruptibly(MOST);
        try {
            for (PreparedConnection reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
        } catch (SQLException e) {
            // A connection that only reads has nothing to lose.
        } finally {
            places.release(MOST);
        }
    }

    interface Query<T> {
        T on(PreparedConnection connection) throws SQLException;
    }
}
