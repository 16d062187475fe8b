package coach.connects.simulator;

import coach.connects.store.mongo.MongoStore;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.Semaphore;

/** The FerretDB at {@code -Dferretdb.uri}: one world at a time, and by one process, as its writes are not atomic. */
final class FerretServer {
    private static final String GIVEN = System.getProperty("ferretdb.uri", "");
    private static final Semaphore ONE = new Semaphore(1);

    private FerretServer() {}

    static boolean isGiven() {
        return !GIVEN.isEmpty();
    }

    /** Empty, and nobody else's until it is closed. */
    static Engine open() {
        ONE.acquireUninterruptibly();
        empty();
        return Engine.over(MongoStore.open(GIVEN), false, () -> {
            empty();
            ONE.release();
        });
    }

    private static void empty() {
        try (MongoClient client = MongoClients.create(GIVEN)) {
            Engine.COLLECTIONS.forEach(
                    name -> client.getDatabase("connects").getCollection(name).drop());
        }
    }
}
