package coach.connects.store.mongo;

import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoWriteConcernException;

/**
 * What a failure of the driver means for whoever runs the bot. Of the driver's own words only the names of its
 * exceptions are passed on, and no cause: nobody promises what stands in its messages.
 */
final class MongoErrorTranslator {

    private static final int DUPLICATE_KEY = 11_000;
    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;
    private static final int OUT_OF_DISK_SPACE = 14_031;
    private static final int QUOTA_EXCEEDED = 12_501;

    /** Causes have causes; this many name the trouble. */
    private static final int DEEPEST = 4;

    private MongoErrorTranslator() {}

    /** The failure of a read, or of a write that has certainly not been done. */
    static StoreUnavailableException of(MongoException cause, String hosts) {
        Category category = category(cause);
        return new StoreUnavailableException(category, sentence(category, hosts) + " (" + names(cause) + ")");
    }

    /** The failure of a write that may have been done. */
    static StoreUnavailableException unclear(MongoException cause, String hosts) {
        return new StoreUnavailableException(
                Category.UNCLEAR,
                "The connection to the database at " + hosts
                        + " broke while saving; whether it was saved is not known (" + names(cause) + ")");
    }

    static StoreUnavailableException closed() {
        return new StoreUnavailableException(Category.CLOSED, "The database is closed: the program is stopping.");
    }

    static boolean isDuplicate(MongoException failure) {
        return failure.getCode() == DUPLICATE_KEY;
    }

    /**
     * Whether the server may have done what it was asked for. Not when it was never reached, and not when it has
     * answered that it will not.
     */
    static boolean leavesOpen(MongoException failure) {
        if (failure instanceof MongoServerException) {
            return failure instanceof MongoWriteConcernException
                    || failure instanceof MongoNotPrimaryException
                    || failure instanceof MongoNodeIsRecoveringException;
        }
        return !(failure instanceof MongoClientException || failure instanceof MongoSocketOpenException);
    }

    /** Whether the same command may go better at once: on another connection, or at another server. */
    static boolean isPassing(MongoException failure) {
        return leavesOpen(failure) || failure instanceof MongoConnectionPoolClearedException;
    }

    private static Category category(MongoException cause) {
        if (cause instanceof MongoSecurityException) {
            return Category.REFUSED;
        }
        if (!(cause instanceof MongoServerException) || leavesOpen(cause)) {
            return Category.LOST;
        }
        return switch (cause.getCode()) {
            case UNAUTHORIZED, AUTHENTICATION_FAILED -> Category.REFUSED;
            case OUT_OF_DISK_SPACE, QUOTA_EXCEEDED -> Category.FULL;
            default -> Category.FAILED;
        };
    }

    private static String sentence(Category category, String hosts) {
        String database = "The database at " + hosts;
        return switch (category) {
            case REFUSED -> database + " refuses the account. See its name, password and rights in MONGODB_URI.";
            case FULL -> database + " has no room left. Nothing was written; give it some.";
            case LOST -> database + " does not answer. See whether it runs and can be reached from here.";
            default -> database + " refused what it was asked.";
        };
    }

    /** The kinds of the exceptions, outermost first, and the server's own number of an error. */
    private static String names(MongoException failure) {
        StringBuilder names = new StringBuilder(failure.getClass().getSimpleName());
        if (failure.getCode() > 0) {
            names.append(' ').append(failure.getCode());
        }
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            names.append(", ").append(cause.getClass().getSimpleName());
            cause = cause.getCause();
        }
        return names.toString();
    }
}
