package coach.connects.app;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.concurrent.atomic.AtomicInteger;

/** A server in this process that speaks MongoDB's protocol: one that keeps what it is told, or one that loses some of it. */
public final class TestServer implements AutoCloseable {
    private final MongoServer server;
    private final String uri;

    private TestServer(boolean losing) {
        server = new MongoServer(new Backend(losing));
        uri = "mongodb://localhost:" + server.bind().getPort() + "/connects";
    }

    /** One that keeps what it is told. */
    public static TestServer sound() {
        return new TestServer(false);
    }

    /** One that says "done" of each change, and makes each second one. */
    public static TestServer losing() {
        return new TestServer(true);
    }

    /** How to reach it. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Backend extends MemoryBackend {
        private final boolean losing;
        private final AtomicInteger changes = new AtomicInteger();

        Backend(boolean losing) {
            this.losing = losing;
        }

        /** A copy: the documents themselves are changed by a write that comes while the answer is on its way. */
        @Override
        public synchronized Document handleMessage(MongoMessage message) {
            boolean change = message.getDocument().containsKey("update");
            return losing && change && changes.incrementAndGet() % 2 == 0
                    ? new Document("n", 1).append("nModified", 1).append("ok", 1.0)
                    : super.handleMessage(message).cloneDeeply();
        }
    }
}
