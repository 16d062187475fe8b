package coach.connects.telegram.api;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a server answered, if it did.
 *
 * @param <T> what the method gives back
 */
public sealed interface ApiResult<T> {
    /** Picks what to do by what came back. */
    <R> R either(Function<Ok<T>, R> taken, Function<Rejected<T>, R> refused, Function<NoResponse<T>, R> broken);

    /** What the method gave back, when it was taken. */
    default Optional<T> result() {
        return either(ok -> Optional.of(ok.value()), rejected -> Optional.empty(), noResponse -> Optional.empty());
    }

    /**
     * The server did it.
     *
     * @param value what the method gives back
     * @param <T> its type
     */
    record Ok<T>(T value) implements ApiResult<T> {
        @Override
        public <R> R either(
                Function<Ok<T>, R> taken, Function<Rejected<T>, R> refused, Function<NoResponse<T>, R> broken) {
            return taken.apply(this);
        }
    }

    /**
     * The server did not do it, and said why.
     *
     * @param code the published error code, an HTTP status
     * @param description why, in the server's words
     * @param retryAfter how long it wants to be left alone
     * @param movedTo the id under which the group goes on
     * @param <T> what the method would have given back
     */
    record Rejected<T>(int code, String description, Optional<Duration> retryAfter, Optional<String> movedTo)
            implements ApiResult<T> {
        @Override
        public <R> R either(
                Function<Ok<T>, R> taken, Function<Rejected<T>, R> refused, Function<NoResponse<T>, R> broken) {
            return refused.apply(this);
        }

        /** Whether the description says this, in whatever case. */
        public boolean says(String words) {
            return description.toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /**
     * No answer came.
     *
     * @param what what went wrong, without the address
     * @param perhapsArrived whether the server may have done it all the same
     * @param <T> what the method would have given back
     */
    record NoResponse<T>(String what, boolean perhapsArrived) implements ApiResult<T> {
        @Override
        public <R> R either(
                Function<Ok<T>, R> taken, Function<Rejected<T>, R> refused, Function<NoResponse<T>, R> broken) {
            return broken.apply(this);
        }
    }
}
