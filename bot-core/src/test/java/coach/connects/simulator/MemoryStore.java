package coach.connects.simulator;

import coach.connects.chat.FileContent;
import coach.connects.store.BsonBodies;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.IdEncoding;
import coach.connects.store.StoreLimits;
import coach.connects.store.StoreUnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The port as simple as can be, in memory: the model to which engines are compared, and the fastest of them. */
final class MemoryStore implements DocumentStore {
    private final NavigableMap<String, Collection> collections = new TreeMap<>();
    private boolean closed;

    /** A store with the same documents, that goes its own way from then on. */
    MemoryStore copy() {
        MemoryStore copy = new MemoryStore();
        synchronized (this) {
            collections.forEach((name, collection) -> copy.collections.put(name, copy.new Collection(collection)));
        }
        return copy;
    }

    /** The names of the collections so far, in order. */
    synchronized List<String> names() {
        return List.copyOf(collections.keySet());
    }

    @Override
    public synchronized DocumentCollection collection(String name) {
        return collections.computeIfAbsent(StoreLimits.collection(name), any -> new Collection());
    }

    @Override
    public synchronized Health health() {
        return closed ? Health.ill(over()) : Health.well("in memory");
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private static StoreUnavailableException over() {
        return new StoreUnavailableException(StoreUnavailableException.Category.CLOSED, "closed");
    }

    /** A document as its bytes, so that nobody changes what is stored by changing what they read. */
    private record Stored(String key, String id, long revision, Optional<Instant> dueAt, int schema, FileContent body) {
        static Stored of(Document document) {
            return new Stored(
                    IdEncoding.write(document.id()),
                    document.id(),
                    document.revision(),
                    document.dueAt(),
                    document.schema(),
                    FileContent.of(BsonBodies.write(document.body())));
        }

        Document document() {
            return new Document(id, revision, dueAt, schema, BsonBodies.read(body.array()));
        }

        Instant due() {
            return dueAt.orElseThrow();
        }
    }

    private final class Collection implements DocumentCollection {
        private final NavigableMap<String, Stored> byKey;
        private final NavigableSet<Stored> byDue;

        Collection() {
            byKey = new TreeMap<>();
            byDue = new TreeSet<>(Comparator.comparing(Stored::due).thenComparing(Stored::key));
        }

        Collection(Collection other) {
            byKey = new TreeMap<>(other.byKey);
            byDue = new TreeSet<>(other.byDue);
        }

        @Override
        public Optional<Document> find(String id) {
            synchronized (MemoryStore.this) {
                return Optional.ofNullable(open().get(IdEncoding.write(id))).map(Stored::document);
            }
        }

        @Override
        public boolean insert(Document document) {
            Stored stored = Stored.of(document);
            synchronized (MemoryStore.this) {
                if (open().containsKey(stored.key())) {
                    return false;
                }
                put(stored);
                return true;
            }
        }

        @Override
        public boolean replace(Document next, long expectedRevision) {
            StoreLimits.successor(next, expectedRevision);
            Stored stored = Stored.of(next);
            synchronized (MemoryStore.this) {
                Stored old = open().get(stored.key());
                if (old == null || old.revision() != expectedRevision) {
                    return false;
                }
                take(old);
                put(stored);
                return true;
            }
        }

        @Override
        public boolean delete(String id) {
            synchronized (MemoryStore.this) {
                Stored old = open().get(IdEncoding.write(id));
                return old != null && take(old);
            }
        }

        @Override
        public boolean delete(String id, long revision) {
            synchronized (MemoryStore.this) {
                Stored old = open().get(IdEncoding.write(id));
                return old != null && old.revision() == revision && take(old);
            }
        }

        @Override
        public List<Document> due(Instant now, int limit) {
            StoreLimits.limit(limit);
            List<Document> due = new ArrayList<>();
            synchronized (MemoryStore.this) {
                open();
                for (Stored stored : byDue) {
                    if (due.size() == limit || stored.due().isAfter(now)) {
                        break;
                    }
                    due.add(stored.document());
                }
            }
            return due;
        }

        @Override
        public List<Document> page(String idPrefix, String afterId, int limit) {
            StoreLimits.limit(limit);
            String prefix = IdEncoding.writePrefix(idPrefix);
            String after = afterId.isEmpty() ? "" : IdEncoding.write(afterId);
            String from = after.compareTo(prefix) >= 0 ? after : prefix;
            List<Document> page = new ArrayList<>();
            synchronized (MemoryStore.this) {
                for (Stored stored : open().tailMap(from, !from.equals(after)).values()) {
                    if (page.size() == limit || !stored.key().startsWith(prefix)) {
                        break;
                    }
                    page.add(stored.document());
                }
            }
            return page;
        }

        private NavigableMap<String, Stored> open() {
            if (closed) {
                throw over();
            }
            return byKey;
        }

        private void put(Stored stored) {
            byKey.put(stored.key(), stored);
            stored.dueAt().ifPresent(due -> byDue.add(stored));
        }

        private boolean take(Stored old) {
            old.dueAt().ifPresent(due -> byDue.remove(old));
            byKey.remove(old.key());
            return true;
        }
    }
}
