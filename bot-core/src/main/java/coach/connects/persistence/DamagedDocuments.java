package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.NewerSchemaException;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents that cannot be read: damaged ones, those of a newer program, those that say what cannot be. Each is set aside
 * alone, named in the log once, and counted until it can be read. What stands in it is told to nobody.
 */
final class DamagedDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(DamagedDocuments.class);
    /** So many are counted, and named in the log; more of them are not told apart. */
    private static final int MOST = 10_000;

    private static final Duration ASIDE = Duration.ofHours(1);

    private static final String DUE = "due";

    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    int count() {
        return ids.size();
    }

    /** The same as the form reads it; empty, counted and named once when it cannot. */
    <T> Optional<T> read(String collection, Document document, Function<Document, T> form) {
        String name = collection + " " + document.id();
        try {
            T read = form.apply(document);
            ids.remove(name);
            return Optional.of(read);
        } catch (RuntimeException | StackOverflowError e) {
            note(name, e);
            return Optional.empty();
        }
    }

    /** The same for one that is due; when it cannot be read it is due again in an hour, with nothing else of it written. */
    <T> Optional<T> due(DocumentCollection documents, Document document, Instant now, Function<Document, T> form) {
        Optional<T> read = read(DUE, document, form);
        if (read.isEmpty()) {
            putOff(documents, document, now);
        }
        return read;
    }

    /** Makes it due again in an hour. When somebody else saved it in between, it is theirs to say when it is. */
    void putOff(DocumentCollection documents, Document document, Instant now) {
        try {
            Document later = document.next(Optional.of(now.plus(ASIDE)), document.schema(), document.body());
            documents.replace(later, document.revision());
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            note(DUE + " " + document.id(), e);
        }
    }

    /** Counts one, and names it in the log once. */
    void note(String name, Throwable why) {
        if (ids.size() < MOST && ids.add(name)) {
            boolean ours = why instanceof NewerSchemaException || why instanceof StoreUnavailableException;
            LOG.error(
                    "{} cannot be read, and is set aside: {}",
                    name,
                    ours ? why.getMessage() : why.getClass().getSimpleName());
        }
    }

    /** How this fails, which works on what is kept of this person; empty when it does not. */
    static Optional<UnreadableException> failure(Identity person, Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(new UnreadableException(person.toString(), e));
        }
    }

    /**
     * The same as the form reads it, where there is no going on without it.
     *
     * @throws UnreadableException when it cannot be read
     * @throws NewerSchemaException when a newer program wrote it
     */
    static <T> T need(Document document, Function<Document, T> form) {
        try {
            return form.apply(document);
        } catch (NewerSchemaException | UnreadableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException(document.id(), e);
        }
    }
}
