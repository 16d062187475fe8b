package coach.connects.app;

import coach.connects.store.DocumentStore;
import coach.connects.store.StoreUnavailable;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.sqlite.SqliteStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database that is set up: a MongoDB server if one is named, else the file in the data folder. */
final class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private Database() {}

    /** Opens it. A server may be away at the start, and is waited for; a file has to be there. */
    static DocumentStore open(Settings settings) throws CannotStart {
        try {
            if (settings.mongoUri().isEmpty()) {
                return SqliteStore.open(settings.dataFolder());
            }
            return server(settings.mongoUri().get());
        } catch (StoreUnavailable e) {
            LOG.debug("the database cannot be opened", e);
            throw CannotStart.failed(e.sentence());
        }
    }

    /** The file in the data folder, whatever is set up. */
    static SqliteStore file(Settings settings) throws CannotStart {
        try {
            return SqliteStore.open(settings.dataFolder());
        } catch (StoreUnavailable e) {
            throw CannotStart.failed(e.sentence());
        }
    }

    // Apart from the above, so that without a server none of its classes is loaded.
    static DocumentStore server(Secret uri) throws CannotStart {
        try {
            return MongoStore.open(uri.reveal());
        } catch (IllegalArgumentException e) {
            throw CannotStart.wrong(Setting.MONGODB_URI + " is wrong: " + e.getMessage());
        }
    }
}
