package coach.connects.persistence;

import coach.connects.store.DocumentStore;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import org.junit.jupiter.api.AfterEach;

/** By the driver, against a server that keeps everything in memory. */
class RescheduleMigrationOnMongoTest extends RescheduleMigrationContract {
    private final MemoryServer server = MemoryServer.start();

    @Override
    DocumentStore open() {
        return MongoStore.open(server.connectionString());
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
