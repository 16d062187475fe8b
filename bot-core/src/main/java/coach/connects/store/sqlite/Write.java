package coach.connects.store.sqlite;

import coach.connects.store.StoreUnavailable;
import coach.connects.store.StoreUnavailable.Category;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One write that waits for its commit. */
final class Write {

    private final Change change;
    private final int bytes;
    private final CompletableFuture<Boolean> outcome = new CompletableFuture<>();

    /** A change, and about how many bytes it adds to a transaction. */
    Write(Change change, int bytes) {
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
        outcome.complete(found);
    }

    void failed(Throwable cause) {
        outcome.completeExceptionally(cause);
    }

    /**
     * What the change found, once it is on the disk. An interrupted thread waits on, and stays interrupted: the write
     * may be on its way, and the answer has to be true.
     */
    boolean await(Path file) {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw SqliteFailure.of(failure, file);
            }
            throw new StoreUnavailable(Category.FAILED, file + " failed. Nothing was written.", e.getCause());
        }
    }

    /** What is done to the database, within a transaction that is somebody else's too. */
    interface Change {

        /** Whether it found the rows as it expected them. */
        boolean apply(Statements statements) throws SQLException;
    }
}
