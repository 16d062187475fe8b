package coach.connects.parsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of typed words: a value, or the reason why they were refused.
 *
 * @param <T> the type of the value
 */
public final class ParseResult<T> {
    private final Optional<T> value;
    private final Optional<ParseError> refusal;

    private ParseResult(Optional<T> value, Optional<ParseError> refusal) {
        this.value = value;
        this.refusal = refusal;
    }

    /** The words mean this value. */
    public static <T> ParseResult<T> of(T value) {
        return new ParseResult<>(Optional.of(value), Optional.empty());
    }

    /** The words were refused with this sentence. */
    public static <T> ParseResult<T> refused(String key, Map<String, Object> values) {
        return refused(key, values, List.of());
    }

    /** The words were refused with this sentence, and one of these values may have been meant. */
    public static <T> ParseResult<T> refused(String key, Map<String, Object> values, List<String> instead) {
        return new ParseResult<>(Optional.empty(), Optional.of(new ParseError(key, values, instead)));
    }

    /** The value, or empty when the words were refused. */
    public Optional<T> value() {
        return value;
    }

    /** The reason of the refusal, or empty when there is a value. */
    public Optional<ParseError> refusal() {
        return refusal;
    }

    /** Goes on with the value or with the refusal, whichever there is. */
    public <R> R fold(Function<T, R> accepted, Function<ParseError, R> refused) {
        return value.map(accepted).orElseGet(() -> refused.apply(refusal.orElseThrow()));
    }

    /** The same with the value turned into another one. */
    public <R> ParseResult<R> map(Function<T, R> turn) {
        return new ParseResult<>(value.map(turn), refusal);
    }
}
