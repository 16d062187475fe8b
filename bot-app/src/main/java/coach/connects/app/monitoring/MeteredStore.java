package coach.connects.app.monitoring;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts the calls of a database, by collection and operation, and what became of them. */
final class MeteredStore implements DocumentStore {
    private final DocumentStore store;
    private final BotMetrics metrics;

    MeteredStore(DocumentStore store, BotMetrics metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    @Override
    public DocumentCollection collection(String name) {
        return new Metered(name, store.collection(name));
    }

    @Override
    public Health health() {
        return store.health();
    }

    @Override
    public void erased() {
        store.erased();
    }

    @Override
    public void close() {
        store.close();
    }

    private final class Metered implements DocumentCollection {
        private final String name;
        private final DocumentCollection inner;

        Metered(String name, DocumentCollection inner) {
            this.name = name;
            this.inner = inner;
        }

        @Override
        public Optional<Document> find(String id) {
            return call("find", () -> inner.find(id), found -> "ok");
        }

        @Override
        public boolean insert(Document document) {
            return call("insert", () -> inner.insert(document), Metered::written);
        }

        @Override
        public boolean replace(Document next, long expectedRevision) {
            return call("replace", () -> inner.replace(next, expectedRevision), Metered::written);
        }

        @Override
        public boolean delete(String id) {
            return call("delete", () -> inner.delete(id), gone -> "ok");
        }

        @Override
        public boolean delete(String id, long revision) {
            return call("delete", () -> inner.delete(id, revision), Metered::written);
        }

        @Override
        public List<Document> due(Instant now, int limit) {
            return call("due", () -> inner.due(now, limit), found -> "ok");
        }

        @Override
        public List<Document> page(String idPrefix, String afterId, int limit) {
            return call("page", () -> inner.page(idPrefix, afterId, limit), found -> "ok");
        }

        private static String written(boolean done) {
            return done ? "ok" : "conflict";
        }

        private <T> T call(String operation, Supplier<T> work, Function<T, String> outcome) {
            long began = System.nanoTime();
            String became = "failed";
            try {
                T result = work.get();
                became = outcome.apply(result);
                return result;
            } catch (StoreUnavailableException e) {
                became = "unavailable";
                throw e;
            } finally {
                metrics.called(name, operation, became, Duration.ofNanos(System.nanoTime() - began));
            }
        }
    }
}
