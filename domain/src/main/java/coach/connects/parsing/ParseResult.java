package coach.connects.parsing;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of words: they mean a value, or they are refused with a reason. A parser for which "not here" is no refusal
 * answers with an {@link Optional} instead.
 *
 * @param <T> the type of the value
 * @param <E> the type of the reason: what an answer to the person needs
 */
public sealed interface ParseResult<T, E> {
    /**
     * The words mean this.
     *
     * @param result the value
     * @param <T> the type of the value
     * @param <E> the type of the reason
     */
    record Parsed<T, E>(T result) implements ParseResult<T, E> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> parsed, Function<? super E, ? extends R> refused) {
            return parsed.apply(result);
        }
    }

    /**
     * The words are refused.
     *
     * @param reason why
     * @param <T> the type of the value
     * @param <E> the type of the reason
     */
    record Refused<T, E>(E reason) implements ParseResult<T, E> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> parsed, Function<? super E, ? extends R> refused) {
            return refused.apply(reason);
        }
    }

    /** The words mean this value. */
    static <T, E> ParseResult<T, E> of(T value) {
        return new Parsed<>(value);
    }

    /** The words are refused for this reason. */
    static <T, E> ParseResult<T, E> refused(E reason) {
        return new Refused<>(reason);
    }

    /** Goes on with the value or with the reason, whichever there is. */
    <R> R fold(Function<? super T, ? extends R> parsed, Function<? super E, ? extends R> refused);

    /** The value, or empty when the words are refused. */
    default Optional<T> value() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /** The reason of the refusal, or empty when there is a value. */
    default Optional<E> refusal() {
        return fold(value -> Optional.empty(), Optional::of);
    }

    /** The same with the value turned into another one. */
    default <R> ParseResult<R, E> map(Function<? super T, ? extends R> turn) {
        return fold(value -> of(turn.apply(value)), ParseResult::refused);
    }

    /** Goes on with the value, which may still be refused. */
    default <R> ParseResult<R, E> then(Function<? super T, ParseResult<R, E>> next) {
        return fold(next, ParseResult::refused);
    }
}
