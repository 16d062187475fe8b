package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One write that waits for its commit. */
final class PendingWrite {

    private final Change change;
    private final int bytes;
    private boolean found;
    private @Nullable Throwable failure;

    /** Volatile, and set last: whoever sees it sees the others. */
    private volatile boolean done;

    PendingWrite(Change change, int bytes) {
        this.change = change;
        this.bytes = bytes;
    }

    Change change() {
        return change;
    }

    int bytes() {
        return bytes;
    }

    void committed(boolean found) {
        this.found = found;
        done = true;
    }

    void failed(Throwable cause) {
        failure = cause;
        done = true;
    }

    boolean isDone() {
        return done;
    }

    /** What the change found; only once it is done. */
    boolean result(Path file) {
        if (failure instanceof SQLException sql) {
            throw SqliteErrorTranslator.of(sql, file);
        }
        if (failure instanceof StoreUnavailableException known) {
            throw new StoreUnavailableException(known.category(), known.sentence(), known);
        }
        if (failure != null) {
            throw new StoreUnavailableException(Category.UNCLEAR, file + " failed while saving.", failure);
        }
        return found;
    }

    /** What is done to the database, within a transaction that is somebody else's too. */
    interface Change {

        /** Whether it found the rows as it expected them. */
        boolean apply(PreparedConnection connection) throws SQLException;
    }
}
