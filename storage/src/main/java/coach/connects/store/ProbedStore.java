package coach.connects.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;

/**
 * A server's database that takes nobody's data before it has passed the {@link ServerProbe}. That it passed is kept in
 * itself, together with which server it was, so that later starts do not ask it again.
 *
 * <p>A server that is away at the start is probed by whoever needs it first once it is back. Of one that failed every
 * call
 * throws {@link StoreUnavailableException}, until it is probed again at the next start.
 */
public final class ProbedStore implements DocumentStore {
    private static final String PASSED = "probed/";
    private static final int SCHEMA = 1;

    private final DocumentStore store;
    private final String name;
    private final Supplier<String> server;
    private final Clock clock;
    private volatile boolean passed;
    private volatile Optional<String> refusal = Optional.empty();

    /**
     * A database that was not probed yet, as far as this process knows.
     *
     * @param name what the server is called in messages; no secret
     * @param server what tells this server and database from others and from its own next version; asked only when it
     *     answers
     */
    public ProbedStore(DocumentStore store, String name, Supplier<String> server, Clock clock) {
        this.store = store;
        this.name = name;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Why nobody's data may go there, in one line for whoever runs the bot; empty when it may. Probes only a server
     * that has not passed yet.
     *
     * @throws StoreUnavailableException when it does not answer: then nothing is known of it
     */
    public synchronized Optional<String> refusal() {
        if (!passed && refusal.isEmpty()) {
            if (house().find(key()).isPresent()) {
                passed = true;
            } else {
                return probe();
            }
        }
        return refusal;
    }

    /**
     * As {@link #refusal}, after probing it now, whether it has passed before or not.
     *
     * @throws StoreUnavailableException when it does not answer: then nothing is known of it
     */
    public synchronized Optional<String> probe() {
        Instant now = clock.instant();
        refusal = ServerProbe.fault(store, now).map(this::sentence);
        passed = refusal.isEmpty();
        if (passed) {
            BsonDocument body = new BsonDocument("at", new BsonDateTime(now.toEpochMilli()));
            house().insert(Document.first(key(), Optional.empty(), SCHEMA, body));
        } else {
            house().delete(key());
        }
        return refusal;
    }

    private String sentence(String fault) {
        return "The database at " + name + " is not safe, and is not used: of 16 writers at once " + fault
                + ". Connects would be lost without a word. docs/hosting.md names servers that keep what they are told.";
    }

    private String key() {
        return PASSED + ServerProbe.VERSION + "/" + server.get();
    }

    private DocumentCollection house() {
        return store.collection(ServerProbe.COLLECTION);
    }

    /** Lets nothing through to a server that did not pass. */
    private void require() {
        if (!passed) {
            refusal().ifPresent(line -> {
                throw new StoreUnavailableException(StoreUnavailableException.Category.FAILED, line);
            });
        }
    }

    @Override
    public DocumentCollection collection(String collection) {
        return new Probed(store.collection(collection));
    }

    @Override
    public Health health() {
        Health health = store.health();
        if (!health.isWell() || passed) {
            return health;
        }
        try {
            require();
            return health;
        } catch (StoreUnavailableException e) {
            return Health.ill(e);
        }
    }

    @Override
    public void erased() {
        require();
        store.erased();
    }

    @Override
    public void close() {
        store.close();
    }

    private final class Probed implements DocumentCollection {
        private final DocumentCollection documents;

        Probed(DocumentCollection documents) {
            this.documents = documents;
        }

        private <T> T on(Function<DocumentCollection, T> call) {
            require();
            return call.apply(documents);
        }

        @Override
        public Optional<Document> find(String id) {
            return on(all -> all.find(id));
        }

        @Override
        public boolean insert(Document document) {
            return on(all -> all.insert(document));
        }

        @Override
        public boolean replace(Document next, long expectedRevision) {
            return on(all -> all.replace(next, expectedRevision));
        }

        @Override
        public boolean delete(String id) {
            return on(all -> all.delete(id));
        }

        @Override
        public boolean delete(String id, long revision) {
            return on(all -> all.delete(id, revision));
        }

        @Override
        public List<Document> due(Instant now, int limit) {
            return on(all -> all.due(now, limit));
        }

        @Override
        public List<Document> page(String idPrefix, String afterId, int limit) {
            return on(all -> all.page(idPrefix, afterId, limit));
        }
    }
}
