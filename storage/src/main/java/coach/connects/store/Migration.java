package coach.connects.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Copies what one database holds into another: what is missing there is inserted, as it is, and nothing is overwritten.
 * It can be stopped anywhere and begun again.
 */
public final class Migration {
    /** So many of those that differ are named. */
    public static final int MOST_NAMED = 20;

    private Migration() {}

    /**
     * What became of one collection.
     *
     * @param inserted how many were missing, and are there now
     * @param same how many were there already
     * @param different how many stand there otherwise, and were left so
     * @param named the ids of the first of these
     */
    public record Copied(String collection, long inserted, long same, long different, List<String> named) {
        public Copied {
            named = List.copyOf(named);
        }
    }

    /** Copies a collection, page by page. */
    public static Copied copy(String collection, DocumentStore from, DocumentStore to) {
        DocumentCollection source = from.collection(collection);
        DocumentCollection target = to.collection(collection);
        Copied[] so = {new Copied(collection, 0, 0, 0, List.of())};
        DocumentScan.forEach(source, "", document -> {
            // What is damaged is not carried further; it is to be seen to first.
            document.readableUpTo(Integer.MAX_VALUE);
            so[0] = copied(so[0], document, target);
        });
        return so[0];
    }

    private static Copied copied(Copied so, Document document, DocumentCollection target) {
        if (target.insert(document)) {
            return new Copied(so.collection(), so.inserted() + 1, so.same(), so.different(), so.named());
        }
        if (target.find(document.id()).filter(document::equals).isPresent()) {
            return new Copied(so.collection(), so.inserted(), so.same() + 1, so.different(), so.named());
        }
        List<String> named = new ArrayList<>(so.named());
        if (named.size() < MOST_NAMED) {
            named.add(document.id());
        }
        return new Copied(so.collection(), so.inserted(), so.same(), so.different() + 1, named);
    }
}
