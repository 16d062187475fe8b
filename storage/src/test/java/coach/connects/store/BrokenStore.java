package coach.connects.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A database in memory that keeps, or breaks, one promise of the port at a time, and counts what it is asked. */
final class BrokenStore implements DocumentStore {
    private final Fault fault;
    private final Map<String, Document> documents = new ConcurrentSkipListMap<>();
    private final AtomicInteger operations = new AtomicInteger();
    private volatile boolean away;

    /** What it does wrong. */
    enum Fault {
        NONE,
        /** Looks whether the id is free, and writes in a step of its own. */
        INSERT,
        /** Puts what it read before another's write in that one's place, each second time. */
        REPLACE,
        /** Deletes by name alone. */
        DELETE,
        /** Shows for a while what was there before. */
        READ
    }

    BrokenStore(Fault fault) {
        this.fault = fault;
    }

    /** How often it was asked for anything. */
    int operations() {
        return operations.get();
    }

    /** The ids of all that it keeps. */
    List<String> ids() {
        return List.copyOf(documents.keySet());
    }

    void goAway(boolean gone) {
        away = gone;
    }

    @Override
    public DocumentCollection collection(String name) {
        return new All();
    }

    @Override
    public Health health() {
        return away ? Health.ill(gone()) : Health.well("It answers.");
    }

    @Override
    public void close() {}

    private static StoreUnavailableException gone() {
        return new StoreUnavailableException(StoreUnavailableException.Category.LOST, "It does not answer.");
    }

    private final class All implements DocumentCollection {
        private void asked() {
            if (away) {
                throw gone();
            }
            operations.incrementAndGet();
        }

        @Override
        public Optional<Document> find(String id) {
            asked();
            Optional<Document> stored = Optional.ofNullable(documents.get(id));
            return fault == Fault.READ
                    ? stored.map(one -> one.revision() == 1 ? one : Document.first(id, one.dueAt(), 1, one.body()))
                    : stored;
        }

        @Override
        public boolean insert(Document document) {
            asked();
            if (fault == Fault.INSERT) {
                // Nobody is seen to be there, as when sixteen look before one of them writes.
                documents.put(document.id(), document);
                return true;
            }
            return documents.putIfAbsent(document.id(), document) == null;
        }

        @Override
        public boolean replace(Document next, long expectedRevision) {
            asked();
            // By value: what is computed on this map may be computed more than once.
            Document stored = documents.get(next.id());
            if (stored == null || stored.revision() != expectedRevision) {
                return false;
            }
            boolean lost = fault == Fault.REPLACE && next.revision() % 2 == 0;
            Document kept = lost ? stored.next(next.dueAt(), next.schema(), stored.body()) : next;
            return documents.replace(next.id(), stored, kept);
        }

        @Override
        public boolean delete(String id) {
            asked();
            return documents.remove(id) != null;
        }

        @Override
        public boolean delete(String id, long revision) {
            asked();
            if (fault == Fault.DELETE) {
                documents.remove(id);
                return true;
            }
            // By value: what is computed on this map may be computed more than once.
            Document stored = documents.get(id);
            return stored != null && stored.revision() == revision && documents.remove(id, stored);
        }

        @Override
        public List<Document> due(Instant now, int limit) {
            asked();
            return List.of();
        }

        @Override
        public List<Document> page(String idPrefix, String afterId, int limit) {
            asked();
            return documents.values().stream()
                    .filter(document -> document.id().startsWith(idPrefix))
                    .filter(document -> document.id().compareTo(afterId) > 0)
                    .limit(limit)
                    .toList();
        }
    }
}
