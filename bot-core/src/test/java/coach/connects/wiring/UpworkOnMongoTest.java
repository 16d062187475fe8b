package coach.connects.wiring;

import coach.connects.store.DocumentStore;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

class UpworkOnMongoTest extends UpworkContract {
    private final MemoryServer server = MemoryServer.start();

    @Override
    DocumentStore store(Path folder) {
        return MongoStore.open(server.connectionString());
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
