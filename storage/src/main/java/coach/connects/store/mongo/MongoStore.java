package coach.connects.store.mongo;

import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.StoreLimits;
import coach.connects.store.StoreUnavailableException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;

/**
 * A MongoDB server, replica set or sharded cluster, shared by any number of processes. A write that has returned is in
 * the journals of a majority. The server may go away and come back; it is asked for what every kind of it can do alone:
 * reads and writes of one document, and ranges over one index.
 */
public final class MongoStore implements DocumentStore {

    private final MongoConnection connection;
    private final ConcurrentMap<String, MongoDocuments> collections = new ConcurrentHashMap<>();

    private MongoStore(MongoConnection connection) {
        this.connection = connection;
    }

    /** As {@link #open(String, MongoTimeouts)}, with {@link MongoTimeouts#USUAL}. */
    public static MongoStore open(String connectionString) {
        return open(connectionString, MongoTimeouts.USUAL);
    }

    /**
     * Begins to look for the server, and does not wait for it: {@link #health} says whether it is there.
     *
     * @throws IllegalArgumentException when the connection string cannot be read; with a sentence that says why and
     *     repeats nothing of it
     */
    public static MongoStore open(String connectionString, MongoTimeouts timeouts) {
        MongoConnection connection = new MongoConnection(connectionString, timeouts);
        connection.begin();
        return new MongoStore(connection);
    }

    /** What is wrong with a connection string, in a sentence that repeats nothing of it; no server is looked for. */
    public static Optional<String> problem(String connectionString) {
        try {
            var unused = MongoUri.read(connectionString);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        } catch (MongoException e) {
            return Optional.empty(); // The DNS does not answer, which may pass.
        }
    }

    @Override
    public DocumentCollection collection(String name) {
        return collections.computeIfAbsent(StoreLimits.collection(name), key -> new MongoDocuments(connection, key));
    }

    /**
     * The names of the collections that there are and that could be ours, in order.
     *
     * @throws StoreUnavailableException when it does not answer
     */
    public List<String> collections() {
        List<String> names =
                connection.read(database -> database.listCollectionNames().into(new ArrayList<>()));
        return names.stream().filter(StoreLimits::isCollection).sorted().toList();
    }

    /** Its hosts, for messages; no secret is among them. */
    public String hosts() {
        return connection.hosts();
    }

    /**
     * What tells this server and database from others, and from what a next version of the server is.
     *
     * @throws StoreUnavailableException when it does not answer
     */
    public String identity() {
        Document built =
                connection.read(database -> database.runCommand(new BsonDocument("buildInfo", new BsonInt32(1))));
        return connection.address() + " " + built.get("version") + " " + built.get("gitVersion");
    }

    @Override
    public Health health() {
        try {
            connection.read(database -> database.runCommand(new BsonDocument("ping", new BsonInt32(1))));
            return Health.well("The database at " + connection.hosts() + " answers.");
        } catch (StoreUnavailableException e) {
            return Health.ill(e);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    /**
     * How long to wait for a server before saying so. A setting of the same kind in the connection string wins.
     *
     * @param selection until a server is there that takes writes
     * @param connection until a connection stands
     * @param answer until a command is answered; a majority of the servers has to have written by then
     */
    public record MongoTimeouts(Duration selection, Duration connection, Duration answer) {

        /** Short enough for somebody who waits in a chat, long enough for a replica set to choose another primary. */
        public static final MongoTimeouts USUAL =
                new MongoTimeouts(Duration.ofSeconds(4), Duration.ofSeconds(3), Duration.ofSeconds(5));
    }
}
