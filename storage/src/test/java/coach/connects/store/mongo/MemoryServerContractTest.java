package coach.connects.store.mongo;

import coach.connects.store.DocumentCollectionContract;
import coach.connects.store.DocumentStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The driver against a server that keeps everything in memory: a stand-in, for where no MongoDB is. */
class MemoryServerContractTest extends DocumentCollectionContract {

    private static MemoryServer server;

    @BeforeAll
    static void start() {
        server = MemoryServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected DocumentStore open() {
        return MongoStore.open(server.connectionString());
    }
}
