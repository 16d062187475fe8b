package coach.connects.persistence;

import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.BsonDocument;

/**
 * Pages of what belongs to one community, the newest first. A page is numbered from the end, so that the newest one
 * comes first in the order of ids.
 */
final class PagedIndex {
    private static final int SCHEMA = 1;
    private static final int LAST_NUMBER = 999_999;
    private static final int AT_ONCE = 10;

    private final DocumentCollection pages;
    private final Backoff backoff;

    PagedIndex(DocumentCollection pages, Backoff backoff) {
        this.pages = pages;
        this.backoff = backoff;
    }

    Optional<Document> newest(String community) {
        return pages.page(prefix(community), "", 1).stream().findFirst();
    }

    /** Puts a new page behind all others; false when somebody else did so just now. */
    boolean insert(String community, int number, BsonDocument body) {
        return pages.insert(Document.first(id(community, number), Optional.empty(), SCHEMA, body));
    }

    /** Replaces a page as it was read; false when it has changed since. */
    boolean replace(Document page, BsonDocument body) {
        return pages.replace(page.next(Optional.empty(), SCHEMA, body), page.revision());
    }

    /** Changes the page of this number, if it is there and the change makes a difference. */
    void change(String community, int number, Function<BsonDocument, BsonDocument> change) {
        String id = id(community, number);
        Backoff.Tries tries = backoff.begin();
        for (Optional<Document> page = pages.find(id); page.isPresent(); page = pages.find(id)) {
            BsonDocument after = change.apply(page.get().readableUpTo(SCHEMA).body());
            if (after.equals(page.get().body()) || replace(page.get(), after)) {
                return;
            }
            tries.lost();
        }
    }

    /** Looks through the pages, newest first, until this one has enough. */
    void look(String community, Predicate<BsonDocument> hasEnough) {
        String after = "";
        for (int reads = 0; reads <= LAST_NUMBER; reads++) {
            List<Document> some = pages.page(prefix(community), after, after.isEmpty() ? 1 : AT_ONCE);
            for (Document page : some) {
                if (hasEnough.test(page.readableUpTo(SCHEMA).body())) {
                    return;
                }
                after = page.id();
            }
            if (some.isEmpty()) {
                return;
            }
        }
    }

    void erase(String community) {
        DocumentScan.forEach(pages, prefix(community), page -> pages.delete(page.id()));
    }

    /** The number of a page, from 0. */
    static int number(Document page) {
        String id = page.id();
        return LAST_NUMBER - Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
    }

    /** What the ids of a community's documents begin with. */
    static String prefix(String community) {
        return community.replace("%", "%25").replace("/", "%2F") + "/";
    }

    /** The community whose prefix this is, without the slash at its end. */
    static String community(String prefix) {
        return prefix.replace("%2F", "/").replace("%25", "%");
    }

    private static String id(String community, int number) {
        return prefix(community) + String.format(Locale.ROOT, "%06d", LAST_NUMBER - number);
    }
}
