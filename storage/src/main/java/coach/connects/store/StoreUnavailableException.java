package coach.connects.store;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot do its work now. The sentence names what is wrong and, where somebody can mend it, how; it is
 * one line for whoever runs the bot and holds no password and no connection string.
 */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Category category;

    /** A cause may be given only if it holds no secret. */
    public StoreUnavailableException(Category category, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.category = category;
    }

    public StoreUnavailableException(Category category, String sentence) {
        this(category, sentence, null);
    }

    public Category category() {
        return category;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public enum Category {
        /** It cannot be reached, or does not answer. It may be back in a moment. */
        LOST,
        /** It refuses the account: a wrong password, or rights that are missing. */
        REFUSED,
        /** The connection broke during a write: it may have been saved or not. Loading again tells. */
        UNCLEAR,
        /** There is no room left. */
        FULL,
        /** It may be read but not written. */
        READ_ONLY,
        /** Another process has it to itself. */
        IN_USE,
        /** Somebody else held it for too long; a moment later it may do. */
        BUSY,
        /** What is stored cannot be read any more. */
        DAMAGED,
        /** Another program made it. */
        FOREIGN,
        /** A newer version of this program made it. */
        NEWER,
        /** It was closed: the program is stopping. */
        CLOSED,
        /** Anything else. */
        FAILED
    }
}
