package coach.connects.store.mongo;

import coach.connects.store.mongo.MongoStore.MongoTimeouts;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;

/** Where the server is and who we are there. It is never shown: the password stands in it. */
final class MongoUri {

    /** Where none is named. */
    static final String DATABASE = "connects";

    /** Connections to one server at once; more would wait for the same disk. */
    private static final int MOST_CONNECTIONS = 32;

    /** How soon a server that was lost is looked for again while somebody waits for it. */
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final ConnectionString address;

    private MongoUri(ConnectionString address) {
        this.address = address;
    }

    /**
     * Reads a connection string; one that begins with {@code mongodb+srv} asks the DNS.
     *
     * @throws IllegalArgumentException when it cannot be read; with a sentence that holds nothing of it, as the
     *     driver's own would: a password with an {@code @} in it is taken for a host there
     * @throws MongoException when the DNS does not answer
     */
    static MongoUri read(String connectionString) {
        try {
            return new MongoUri(new ConnectionString(connectionString));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("it cannot be read. Like this:"
                + " mongodb://name:password@host:27017/connects (in the password write @ as %40, : as %3A,"
                + " / as %2F, ? as %3F and % as %25)");
    }

    String database() {
        String named = address.getDatabase();
        return named == null ? DATABASE : named;
    }

    String hosts() {
        return String.join(",", address.getHosts());
    }

    /**
     * Everything else the driver has to know. Retries are our own: the driver's need sessions, which not every server
     * has.
     */
    MongoClientSettings settings(MongoTimeouts timeouts) {
        long selection = timeouts.selection().toMillis();
        int connection = Math.toIntExact(timeouts.connection().toMillis());
        int answer = Math.toIntExact(timeouts.answer().toMillis());
        return MongoClientSettings.builder()
                .applicationName("connects-coach")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(selection, TimeUnit.MILLISECONDS))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(connection, TimeUnit.MILLISECONDS)
                        .readTimeout(answer, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxSize(MOST_CONNECTIONS).maxWaitTime(selection, TimeUnit.MILLISECONDS))
                .applyConnectionString(address)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readPreference(ReadPreference.primary())
                .retryWrites(false)
                .retryReads(true)
                .build();
    }
}
