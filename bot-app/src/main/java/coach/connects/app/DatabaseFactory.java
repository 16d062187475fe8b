package coach.connects.app;

import coach.connects.chat.Secret;
import coach.connects.store.DocumentStore;
import coach.connects.store.ProbedStore;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.sqlite.SqliteStore;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database that is set up: a MongoDB server if one is named, else the file in the data folder. */
final class DatabaseFactory {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFactory.class);

    private DatabaseFactory() {}

    /**
     * Opens it. A server may be away at the start, and is waited for; one that loses what it is told is refused. A file has
     * to be there.
     */
    static DocumentStore open(Settings settings) throws StartupException {
        try {
            if (settings.mongoUri().isEmpty()) {
                return SqliteStore.open(settings.dataFolder());
            }
            return safe(server(settings.mongoUri().get()));
        } catch (StoreUnavailableException e) {
            LOG.debug("the database cannot be opened", e);
            throw StartupException.of(e);
        }
    }

    /** The file in the data folder, whatever is set up. */
    static SqliteStore file(Settings settings) throws StartupException {
        try {
            return SqliteStore.open(settings.dataFolder());
        } catch (StoreUnavailableException e) {
            throw StartupException.of(e);
        }
    }

    /** What may be used of a server: all of it, once it has passed its probe. */
    static DocumentStore safe(ProbedStore server) throws StartupException {
        Optional<String> refusal = Optional.empty();
        try {
            refusal = server.refusal();
        } catch (StoreUnavailableException e) {
            LOG.warn("the server is probed when it answers: {}", e.sentence());
        }
        if (refusal.isPresent()) {
            server.close();
            throw StartupException.failed(refusal.get());
        }
        return server;
    }

    /** What is wrong with a server's address; empty when it can be read, whether the server is there or not. */
    static Optional<String> problem(Secret uri) {
        return MongoStore.problem(uri.reveal()).map(DatabaseFactory::wrongAddress);
    }

    private static String wrongAddress(String why) {
        return SettingKey.MONGODB_URI + " is wrong: " + why;
    }

    /** A server that is only read from: it need not show that it keeps what it is told. */
    static MongoStore source(Secret uri) throws StartupException {
        try {
            return MongoStore.open(uri.reveal());
        } catch (IllegalArgumentException e) {
            throw StartupException.wrong(wrongAddress(String.valueOf(e.getMessage())));
        }
    }

    // Apart from the above, so that without a server none of its classes is loaded.
    static ProbedStore server(Secret uri) throws StartupException {
        try {
            MongoStore store = MongoStore.open(uri.reveal());
            return new ProbedStore(store, store.hosts(), store::identity, Clock.systemUTC());
        } catch (IllegalArgumentException e) {
            throw StartupException.wrong(wrongAddress(String.valueOf(e.getMessage())));
        }
    }
}
