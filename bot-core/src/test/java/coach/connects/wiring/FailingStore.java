package coach.connects.wiring;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.StoreUnavailableException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A database that, from some write on, is gone: what a process that ends there leaves behind. */
final class FailingStore implements DocumentStore {
    private final DocumentStore store;
    private int left = Integer.MAX_VALUE;
    private Optional<StoreUnavailableException.Category> refused = Optional.empty();
    private final AtomicInteger lost = new AtomicInteger();
    private boolean answerLost;
    private boolean goneAfterwards;

    FailingStore(DocumentStore store) {
        this.store = store;
    }

    /** Lets so many writes through. */
    void cutAfter(int writes) {
        left = writes;
    }

    /** Whether all those are through. */
    boolean isCut() {
        return left == 0;
    }

    /** Refuses every write for this reason, and lets be read what is there. */
    void refuseWrites(StoreUnavailableException.Category reason) {
        refused = Optional.of(reason);
    }

    /** Lets everything through again. */
    void mend() {
        refused = Optional.empty();
        left = Integer.MAX_VALUE;
    }

    /** Does the next write of a state and loses the answer; then the database is gone, or is not. */
    void loseAnswer(boolean thenGone) {
        answerLost = true;
        goneAfterwards = thenGone;
    }

    private boolean answered(Document document, boolean done) {
        if (!answerLost || document.id().indexOf('/') >= 0) {
            return done;
        }
        answerLost = false;
        left = goneAfterwards ? 0 : left;
        throw new StoreUnavailableException(StoreUnavailableException.Category.UNCLEAR, "the answer got lost");
    }

    private void write() {
        if (refused.isPresent()) {
            throw new StoreUnavailableException(refused.get(), "refused");
        }
        if (left == 0) {
            throw gone();
        }
        left--;
    }

    private void read() {
        if (left == 0) {
            throw gone();
        }
    }

    /** How often somebody asked in vain. */
    int refused() {
        return lost.get();
    }

    private StoreUnavailableException gone() {
        lost.incrementAndGet();
        return new StoreUnavailableException(StoreUnavailableException.Category.LOST, "gone");
    }

    @Override
    public DocumentCollection collection(String name) {
        return new Cut(store.collection(name));
    }

    @Override
    public Health health() {
        return store.health();
    }

    @Override
    public void erased() {
        write();
        store.erased();
    }

    @Override
    public void close() {
        store.close();
    }

    private final class Cut implements DocumentCollection {
        private final DocumentCollection documents;

        Cut(DocumentCollection documents) {
            this.documents = documents;
        }

        @Override
        public Optional<Document> find(String id) {
            read();
            return documents.find(id);
        }

        @Override
        public boolean insert(Document document) {
            write();
            return answered(document, documents.insert(document));
        }

        @Override
        public boolean replace(Document next, long expectedRevision) {
            write();
            return answered(next, documents.replace(next, expectedRevision));
        }

        @Override
        public boolean delete(String id) {
            write();
            return documents.delete(id);
        }

        @Override
        public boolean delete(String id, long revision) {
            write();
            return documents.delete(id, revision);
        }

        @Override
        public List<Document> due(Instant now, int limit) {
            read();
            return documents.due(now, limit);
        }

        @Override
        public List<Document> page(String idPrefix, String afterId, int limit) {
            read();
            return documents.page(idPrefix, afterId, limit);
        }
    }
}
