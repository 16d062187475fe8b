package coach.connects.simulator;

import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.store.StoreUnavailableException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The database as one process sees it: each call is counted, one of a step may go wrong, and a process that has ended
 * gets nothing done any more.
 */
final class ProcessStore implements DocumentStore {
    private final DocumentStore store;
    private final Statistics statistics;
    private Optional<Fault> fault = Optional.empty();
    private Runnable rival = () -> {};
    private int calls;
    private int most = Integer.MAX_VALUE;
    private boolean ended;

    ProcessStore(DocumentStore store, Statistics statistics) {
        this.store = store;
        this.statistics = statistics;
    }

    /** The process ended in the middle of a step; no catch of the program's is meant to hold it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** A step begins that may make so many calls, and in which this goes wrong. */
    void begin(int mostCalls, Optional<Fault> wrong, Runnable meanwhile) {
        calls = 0;
        most = mostCalls;
        fault = wrong;
        rival = meanwhile;
    }

    /** The step is over; whether it kept to its bound. */
    int end() {
        fault = Optional.empty();
        int made = calls;
        int bound = most;
        most = Integer.MAX_VALUE;
        Violation.unless(made <= bound, () -> "a step made more than " + bound + " calls of the database");
        return made;
    }

    /** Whether the process ended in this step. */
    boolean hasEnded() {
        return ended;
    }

    private <T> T call(boolean writes, Supplier<T> work) {
        if (ended) {
            throw new Killed();
        }
        calls++;
        statistics.call();
        Violation.unless(calls <= most, () -> "a step makes more than " + most + " calls of the database");
        Optional<Fault> now = fault.filter(one -> one.call() == calls && one.kind() != Fault.Kind.ANSWER_LOST);
        if (now.isEmpty()) {
            return work.get();
        }
        fault = Optional.empty();
        statistics.injected(now.get().kind());
        return spoilt(now.get().kind(), writes, work);
    }

    private <T> T spoilt(Fault.Kind kind, boolean writes, Supplier<T> work) {
        switch (kind) {
            case LOST -> throw new StoreUnavailableException(StoreUnavailableException.Category.LOST, "gone");
            case FULL -> {
                if (writes) {
                    throw new StoreUnavailableException(StoreUnavailableException.Category.FULL, "no room");
                }
                return work.get();
            }
            case UNCLEAR_UNDONE -> throw unclear(writes);
            case UNCLEAR_DONE -> {
                T unused = work.get();
                throw unclear(writes);
            }
            case KILL_BEFORE -> {
                ended = true;
                throw new Killed();
            }
            case KILL_AFTER -> {
                T unused = work.get();
                ended = true;
                throw new Killed();
            }
            default -> {
                rival.run();
                return work.get();
            }
        }
    }

    private static StoreUnavailableException unclear(boolean writes) {
        return new StoreUnavailableException(
                writes ? StoreUnavailableException.Category.UNCLEAR : StoreUnavailableException.Category.LOST,
                "the connection broke");
    }

    @Override
    public DocumentCollection collection(String name) {
        return new Counted(store.collection(name));
    }

    @Override
    public Health health() {
        return store.health();
    }

    @Override
    public void close() {}

    private final class Counted implements DocumentCollection {
        private final DocumentCollection documents;

        Counted(DocumentCollection documents) {
            this.documents = documents;
        }

        @Override
        public Optional<Document> find(String id) {
            return call(false, () -> documents.find(id));
        }

        @Override
        public boolean insert(Document document) {
            return call(true, () -> documents.insert(document));
        }

        @Override
        public boolean replace(Document next, long expectedRevision) {
            return call(true, () -> documents.replace(next, expectedRevision));
        }

        @Override
        public boolean delete(String id) {
            return call(true, () -> documents.delete(id));
        }

        @Override
        public boolean delete(String id, long revision) {
            return call(true, () -> documents.delete(id, revision));
        }

        @Override
        public List<Document> due(Instant now, int limit) {
            return call(false, () -> documents.due(now, limit));
        }

        @Override
        public List<Document> page(String idPrefix, String afterId, int limit) {
            return call(false, () -> documents.page(idPrefix, afterId, limit));
        }
    }
}
