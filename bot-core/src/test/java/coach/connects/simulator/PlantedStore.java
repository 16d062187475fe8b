package coach.connects.simulator;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database with one of some faults; without any until one is chosen. */
final class PlantedStore implements DocumentStore {
    private final DocumentStore store;
    private final Map<String, Document> before = new HashMap<>();
    private Duration later = Duration.ZERO;
    private int lostEvery = Integer.MAX_VALUE;
    private int staleEvery = Integer.MAX_VALUE;
    private String kept = "";
    private int writes;
    private int reads;

    PlantedStore(DocumentStore store) {
        this.store = store;
    }

    PlantedStore lookingLater(Duration much) {
        later = much;
        return this;
    }

    PlantedStore losingEvery(int many) {
        lostEvery = many;
        return this;
    }

    PlantedStore readingLateEvery(int many) {
        staleEvery = many;
        return this;
    }

    PlantedStore keeping(String collection) {
        kept = collection;
        return this;
    }

    @Override
    public DocumentCollection collection(String name) {
        return new Planted(name, store.collection(name));
    }

    @Override
    public Health health() {
        return store.health();
    }

    @Override
    public void close() {}

    private Document late(Document document) {
        return new Document(
                document.id(),
                document.revision(),
                document.dueAt().map(at -> at.plus(later)),
                document.schema(),
                document.body());
    }

    private final class Planted implements DocumentCollection {
        private final String name;
        private final DocumentCollection documents;

        Planted(String name, DocumentCollection documents) {
            this.name = name;
            this.documents = documents;
        }

        @Override
        public Optional<Document> find(String id) {
            Document old = before.get(name + id);
            if (old != null && ++reads % staleEvery == 0) {
                return Optional.of(old);
            }
            return documents.find(id);
        }

        @Override
        public boolean insert(Document document) {
            return documents.insert(late(document));
        }

        @Override
        public boolean replace(Document next, long expectedRevision) {
            if (++writes % lostEvery == 0) {
                return true;
            }
            documents.find(next.id()).ifPresent(old -> before.put(name + old.id(), old));
            return documents.replace(late(next), expectedRevision);
        }

        @Override
        public boolean delete(String id) {
            return name.equals(kept) || documents.delete(id);
        }

        @Override
        public boolean delete(String id, long revision) {
            return name.equals(kept) || documents.delete(id, revision);
        }

        @Override
        public List<Document> due(Instant now, int limit) {
            return documents.due(now, limit);
        }

        @Override
        public List<Document> page(String idPrefix, String afterId, int limit) {
            return documents.page(idPrefix, afterId, limit);
        }
    }
}
