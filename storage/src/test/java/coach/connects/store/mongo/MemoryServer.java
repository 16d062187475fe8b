package coach.connects.store.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.net.InetSocketAddress;

/** A server in this process that speaks MongoDB's protocol; it can go away and come back on the same port. */
public final class MemoryServer implements AutoCloseable {

    private final MongoBackend backend;
    private final InetSocketAddress address;
    private MongoServer server;

    private MemoryServer(MongoBackend backend) {
        this.backend = backend;
        server = new MongoServer(backend);
        address = server.bind();
    }

    /** Starts one that forgets nothing when it stops. */
    public static MemoryServer start() {
        return new MemoryServer(new MemoryBackend() {
            /** A copy: the documents themselves are changed by a write that comes while the answer is on its way. */
            @Override
            public synchronized Document handleMessage(MongoMessage message) {
                return super.handleMessage(message).cloneDeeply();
            }

            @Override
            public void close() {
                // A server that stops would else forget everything.
            }
        });
    }

    static MemoryServer start(MongoBackend backend) {
        return new MemoryServer(backend);
    }

    /** Stands as a process of its own until it is ended, and says first how to reach it. */
    public static void main(String[] none) throws InterruptedException {
        System.out.println(start().connectionString());
        Thread.currentThread().join();
    }

    /** How to reach it. */
    public String connectionString() {
        return "mongodb://localhost:" + port() + "/connects";
    }

    int port() {
        return address.getPort();
    }

    /** Goes away at once, with every connection; what it holds stays. */
    public void stop() {
        server.shutdownNow();
    }

    /** Comes back at the same port. */
    public void startAgain() {
        server = new MongoServer(backend);
        server.bind(address);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
