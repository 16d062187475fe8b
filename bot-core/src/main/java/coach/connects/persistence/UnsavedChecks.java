package coach.connects.persistence;

import coach.connects.session.CheckRecord;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks are kept before the state that names them; one whose state was refused goes again. Where the database takes no such
 * write either, that is done before checks are next looked at, as long as the process lives.
 */
final class UnsavedChecks {
    private static final Logger LOG = LoggerFactory.getLogger(UnsavedChecks.class);

    /** Of so many it is remembered that they are to go; further ones stay. */
    private static final int MOST_LEFT = 1_000;

    private final DocumentCollection checks;
    private final Queue<Document> left = new ConcurrentLinkedQueue<>();

    UnsavedChecks(DocumentCollection checks) {
        this.checks = checks;
    }

    /** Keeps those that are not kept already, and gives them back; all of it or nothing. */
    List<CheckRecord> addAll(List<CheckRecord> records) {
        dropLeft();
        List<CheckRecord> fresh = new ArrayList<>();
        try {
            records.stream().filter(this::add).forEach(fresh::add);
        } catch (StoreUnavailableException e) {
            drop(fresh);
            throw e;
        }
        return fresh;
    }

    private boolean add(CheckRecord check) {
        Document document = CheckRecordMapper.write(check);
        if (checks.insert(document)) {
            return true;
        }
        // Whoever kept it first may take it back: not any more, as it is of a later revision now.
        checks.find(document.id())
                .ifPresent(there ->
                        checks.replace(there.next(there.dueAt(), there.schema(), there.body()), there.revision()));
        return false;
    }

    /** Takes back checks that were kept a moment ago, unless somebody has kept them once more since. */
    void drop(List<CheckRecord> fresh) {
        fresh.stream()
                .limit(Math.max(0, MOST_LEFT - left.size()))
                .map(CheckRecordMapper::write)
                .forEach(left::add);
        dropLeft();
    }

    /** Tries once more what could not be taken back; a database that is away keeps nobody waiting for it. */
    void dropLeft() {
        try {
            for (int tries = 0; tries < MOST_LEFT && !left.isEmpty(); tries++) {
                Document document = left.element();
                boolean gone = checks.delete(document.id(), document.revision());
                left.remove(document);
                LOG.debug("check {} that nothing names {}", document, gone ? "is gone" : "was kept once more");
            }
        } catch (StoreUnavailableException e) {
            LOG.warn("{} checks that nothing names are taken back later: {}", left.size(), e.getMessage());
        }
    }
}
