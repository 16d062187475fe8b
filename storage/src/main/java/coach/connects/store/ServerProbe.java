package coach.connects.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * Asks a database for what everything here stands on: of many who change one document at once, each that is told "done"
 * is kept. Some servers that speak MongoDB's protocol read, compare and write in three steps; on them Connects would be
 * lost without a word.
 *
 * <p>It works on scratch documents of its own, so any number of processes may probe at once, asks less than 1,000
 * operations, and leaves nothing. What an earlier probe had to leave, because its process ended, it clears away.
 */
public final class ServerProbe {
    /** Rises when the probe asks for more, so that a server that passed an earlier one is asked anew. */
    public static final int VERSION = 1;

    /** The collection that has the scratch documents; every bot has it. */
    static final String COLLECTION = "house";

    /** What the ids of the scratch documents begin with; after it the time in milliseconds. */
    static final String SCRATCH = "probe/";

    private static final int THREADS = 16;
    private static final int ROUNDS = 4;
    private static final int TRIES_EACH = 4;
    private static final int SCHEMA = 1;
    private static final int AT_ONCE = 100;
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final DocumentCollection documents;
    private final Instant now;
    private final String scratch;

    private ServerProbe(DocumentStore store, Instant now) {
        this.documents = store.collection(COLLECTION);
        this.now = now;
        this.scratch = SCRATCH + now.toEpochMilli() + "/" + UUID.randomUUID();
    }

    /**
     * Probes the database; takes about a second.
     *
     * @return what it lost, in words that follow "of 16 writers at once"; empty when it lost nothing
     * @throws StoreUnavailableException when it does not answer: then nothing is known of it
     */
    public static Optional<String> fault(DocumentStore store, Instant now) {
        return new ServerProbe(store, now).fault();
    }

    private Optional<String> fault() {
        clearLeftBehind();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, ServerProbe::daemon);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String id = scratch + "/" + round;
                try {
                    Optional<String> fault = insertedOnce(threads, id)
                            .or(() -> countedOnce(threads, id))
                            .or(() -> deletedOnce(threads, id));
                    if (fault.isPresent()) {
                        return fault;
                    }
                } finally {
                    documents.delete(id);
                }
            }
            return Optional.empty();
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same id for all: one gets it, and what is stored is what that one brought. */
    private Optional<String> insertedOnce(ExecutorService threads, String id) {
        List<Integer> winners = together(threads, thread -> documents.insert(document(id, thread, 0)) ? 1 : 0);
        int told = sum(winners);
        if (told != 1) {
            return Optional.of(told + " were told that they stored one and the same new document");
        }
        boolean own = documents.find(id).map(ServerProbe::writer).equals(Optional.of((long) winners.indexOf(1)));
        return own ? Optional.empty() : Optional.of("one was told that its document is stored, and another's is");
    }

    /**
     * All count on one document: as many steps are stored as were told done, and each is read at once by who did it.
     */
    private Optional<String> countedOnce(ExecutorService threads, String id) {
        AtomicInteger unread = new AtomicInteger();
        int told = sum(together(threads, thread -> counted(id, thread, unread)));
        if (unread.get() > 0) {
            return Optional.of(unread + " did not read afterwards what they were told is stored");
        }
        Optional<Document> last = documents.find(id);
        long kept = last.map(Document::revision).orElse(1L) - 1;
        long count = last.map(ServerProbe::count).orElse(0L);
        return kept == told && count == told
                ? Optional.empty()
                : Optional.of(told + " changes were told done, and " + Math.min(kept, count) + " are stored");
    }

    /** How many of its tries were told done. */
    private int counted(String id, int thread, AtomicInteger unread) {
        int told = 0;
        for (int tries = 0; tries < TRIES_EACH; tries++) {
            Optional<Document> read = documents.find(id);
            if (read.isEmpty()) {
                unread.incrementAndGet();
                return told;
            }
            Document before = read.get();
            Document next = before.next(
                    Optional.empty(),
                    SCHEMA,
                    document(id, thread, count(before) + 1).body());
            if (documents.replace(next, before.revision())) {
                told++;
                boolean there = documents
                        .find(id)
                        .filter(after -> after.revision() >= next.revision())
                        .isPresent();
                unread.addAndGet(there ? 0 : 1);
            }
        }
        return told;
    }

    /** All delete one revision: one does. */
    private Optional<String> deletedOnce(ExecutorService threads, String id) {
        long revision = documents.find(id).map(Document::revision).orElse(1L);
        int told = sum(together(threads, thread -> documents.delete(id, revision) ? 1 : 0));
        return told == 1
                ? Optional.empty()
                : Optional.of(told + " were told that they deleted one and the same document");
    }

    private void clearLeftBehind() {
        for (Document left : documents.page(SCRATCH, "", AT_ONCE)) {
            String begun = left.id().substring(SCRATCH.length()).split("/", 2)[0];
            if (begun.compareTo(String.valueOf(now.minus(LEFT_BEHIND).toEpochMilli())) < 0) {
                documents.delete(left.id());
            }
        }
    }

    private static Document document(String id, int thread, long count) {
        BsonDocument body = new BsonDocument("writer", new BsonInt64(thread))
                .append("count", new BsonInt64(count))
                .append("what", new BsonString("a probe of this server; it may be deleted"));
        return Document.first(id, Optional.empty(), SCHEMA, body);
    }

    private static long writer(Document document) {
        return document.body().getNumber("writer").longValue();
    }

    private static long count(Document document) {
        return document.body().getNumber("count").longValue();
    }

    private interface Task {
        int in(int thread);
    }

    /** Has all threads begin at the same moment, and gives what each of them came to. */
    private static List<Integer> together(ExecutorService threads, Task task) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            tasks.add(() -> {
                start.await();
                return task.in(thread);
            });
        }
        try {
            List<Integer> all = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(tasks)) {
                all.add(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreUnavailableException away
                    ? away
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException(
                    StoreUnavailableException.Category.CLOSED, "The probe of the database was interrupted.");
        }
    }

    private static int sum(List<Integer> all) {
        return all.stream().mapToInt(Integer::intValue).sum();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "probe");
        thread.setDaemon(true);
        return thread;
    }
}
