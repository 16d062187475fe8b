package coach.connects.app;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A server in this process that speaks MongoDB's protocol: one that keeps what it is told, or one that loses some of it. */
public final class TestServer implements AutoCloseable {
    private final MongoServer server;
    private final Backend backend;
    private final String uri;

    private TestServer(boolean losing) {
        backend = new Backend(losing);
        server = new MongoServer(backend);
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

    /** This happens once so many messages have come from now on, and been carried out. */
    public void afterMessages(int messages, Runnable then) {
        if (messages == 0) {
            then.run();
            return;
        }
        backend.awaited.set(new Awaited(new AtomicInteger(messages), then));
    }

    /** How to reach it. */
    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private record Awaited(AtomicInteger messages, Runnable then) {}

    private static final class Backend extends MemoryBackend {
        private final AtomicReference<@Nullable Awaited> awaited = new AtomicReference<>();
        private final boolean losing;
        private final AtomicInteger changes = new AtomicInteger();

        Backend(boolean losing) {
            this.losing = losing;
        }

        /** A copy: the documents themselves are changed by a write that comes while the answer is on its way. */
        @Override
        public synchronized Document handleMessage(MongoMessage message) {
            boolean change = message.getDocument().containsKey("update");
            Document answer = losing && change && changes.incrementAndGet() % 2 == 0
                    ? new Document("n", 1).append("nModified", 1).append("ok", 1.0)
                    : super.handleMessage(message).cloneDeeply();
            Awaited waiting = awaited.get();
            if (waiting != null && waiting.messages().decrementAndGet() == 0) {
                awaited.set(null);
                waiting.then().run();
            }
            return answer;
        }
    }
}
