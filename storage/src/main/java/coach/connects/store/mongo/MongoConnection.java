package coach.connects.store.mongo;

import coach.connects.store.mongo.MongoStore.MongoTimeouts;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The connection to the server; it is made when somebody first needs it, and comes back by itself. */
final class MongoConnection implements AutoCloseable {

    /** A write that may have been done is asked for once more; if that breaks too, somebody else decides. */
    private static final int ATTEMPTS = 2;

    private final String connectionString;
    private final MongoTimeouts timeouts;
    private String hosts = "the address in MONGODB_URI";
    private @Nullable MongoClient client;
    private @Nullable MongoDatabase database;
    private boolean closed;

    MongoConnection(String connectionString, MongoTimeouts timeouts) {
        this.connectionString = connectionString;
        this.timeouts = timeouts;
    }

    /**
     * Reads the address and begins to look for the server; does not wait for it.
     *
     * @throws IllegalArgumentException when the address cannot be read
     */
    void begin() {
        try {
            database();
        } catch (MongoException e) {
            // The DNS does not answer. That may pass: each call asks again.
        }
    }

    /** What a read gives. The driver itself tries it a second time. */
    <T> T read(Function<MongoDatabase, T> query) {
        try {
            return query.apply(database());
        } catch (MongoException e) {
            throw MongoErrorTranslator.of(e, hosts());
        } catch (IllegalStateException e) {
            throw closedOr(e);
        }
    }

    /**
     * What a write gives. When its answer gets lost it is sent again, so it has to be one that does nothing the second
     * time; it is told that it is.
     */
    boolean write(Operation operation) {
        boolean open = false;
        @Nullable MongoException last = null;
        for (int i = 1; i <= ATTEMPTS && (last == null || MongoErrorTranslator.isPassing(last)); i++) {
            try {
                return operation.on(database(), open);
            } catch (MongoException e) {
                open |= MongoErrorTranslator.leavesOpen(e);
                last = e;
            } catch (IllegalStateException e) {
                throw closedOr(e);
            }
        }
        MongoException failed = Objects.requireNonNull(last);
        throw open ? MongoErrorTranslator.unclear(failed, hosts()) : MongoErrorTranslator.of(failed, hosts());
    }

    synchronized String hosts() {
        return hosts;
    }

    String address() {
        return hosts() + "/" + database().getName();
    }

    private synchronized MongoDatabase database() {
        if (closed) {
            throw MongoErrorTranslator.closed();
        }
        MongoDatabase known = database;
        if (known != null) {
            return known;
        }
        MongoUri address = MongoUri.read(connectionString);
        MongoClient opened = MongoClients.create(address.settings(timeouts));
        MongoDatabase found = opened.getDatabase(address.database());
        hosts = address.hosts();
        client = opened;
        database = found;
        return found;
    }

    private synchronized RuntimeException closedOr(IllegalStateException failure) {
        return closed ? MongoErrorTranslator.closed() : failure;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            client.close();
        }
    }

    interface Operation {

        /**
         * Sends it.
         *
         * @param again whether an earlier try may have been done
         */
        boolean on(MongoDatabase database, boolean again);
    }
}
