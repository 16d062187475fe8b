package coach.connects.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Goes through all documents whose ids begin alike, in the order of their ids, some at a time. It has a bound: a database that
 * gives the same again and again must not hold anybody for ever.
 */
public final class DocumentScan {
    /** So many reads, of {@value #AT_ONCE} each: far more than any collection has. */
    private static final int MOST_PAGES = 100_000;

    private static final int AT_ONCE = 200;

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
}
