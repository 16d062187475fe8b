package coach.connects.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Goes through the documents of a collection, some at a time: those whose ids begin alike, or those that are due. It has a bound: a database that
 * gives the same again and again must not hold anybody for ever.
 */
public final class DocumentScan {
    /** So many reads, of {@value #AT_ONCE} each: far more than any collection has. */
    private static final int MOST_PAGES = 100_000;

    private static final int AT_ONCE = 200;
    private static final int MOST_ROUNDS = 500;

    private DocumentScan() {}

    /**
     * Shows each of them; one may be deleted when it is shown.
     *
     * @throws IllegalStateException when there is no end of them
     */
    public static void forEach(DocumentCollection documents, String prefix, Consumer<Document> use) {
        forEachUntil(documents, prefix, document -> {
            use.accept(document);
            return false;
        });
    }

    /**
     * Shows one after the other until this one is enough.
     *
     * @throws IllegalStateException when there is no end of them
     */
    public static void forEachUntil(DocumentCollection documents, String prefix, Predicate<Document> isEnough) {
        String after = "";
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            List<Document> page = documents.page(prefix, after, AT_ONCE);
            for (Document document : page) {
                if (isEnough.test(document)) {
                    return;
                }
                after = document.id();
            }
            if (page.size() < AT_ONCE) {
                return;
            }
        }
        throw new IllegalStateException("no end of documents after " + MOST_PAGES + " reads");
    }

    /** Removes what is due by now and was not changed meanwhile; of very much, what is longest due. */
    public static void removeDue(DocumentCollection documents, Instant now) {
        for (int rounds = 0; rounds < MOST_ROUNDS; rounds++) {
            List<Document> over = documents.due(now, AT_ONCE);
            over.forEach(document -> documents.delete(document.id(), document.revision()));
            if (over.size() < AT_ONCE) {
                return;
            }
        }
    }
}
