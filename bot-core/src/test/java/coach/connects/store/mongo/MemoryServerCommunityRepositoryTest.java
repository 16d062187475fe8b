package coach.connects.store.mongo;

import coach.connects.persistence.CommunityRepositoryContract;
import coach.connects.store.DocumentStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The communities by the driver, against a server that keeps everything in memory. */
class MemoryServerCommunityRepositoryTest extends CommunityRepositoryContract {
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
