package coach.connects.store;

import java.util.regex.Pattern;

/** What every engine refuses in the same way; a refusal here is a mistake in this program, not in its data. */
public final class StoreLimits {

    private static final Pattern COLLECTION = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private StoreLimits() {}

    /** Whether a collection may have this name. */
    public static boolean isCollection(String name) {
        return COLLECTION.matcher(name).matches() && !name.startsWith("sqlite") && !name.startsWith("system");
    }

    /** The name, when a collection may have it. */
    public static String collection(String name) {
        if (!isCollection(name)) {
            throw new IllegalArgumentException("no collection can be called " + name);
        }
        return name;
    }

    /** The limit, when it is from 1 to {@link DocumentCollection#MAX_LIMIT}. */
    public static int limit(int limit) {
        if (limit < 1 || limit > DocumentCollection.MAX_LIMIT) {
            throw new IllegalArgumentException(limit + " is not from 1 to " + DocumentCollection.MAX_LIMIT);
        }
        return limit;
    }

    /** Refuses a replacement whose revision does not follow the one expected. */
    public static void successor(Document next, long expectedRevision) {
        if (next.revision() != expectedRevision + 1) {
            throw new IllegalArgumentException(
                    "revision " + next.revision() + " cannot follow revision " + expectedRevision);
        }
    }
}
