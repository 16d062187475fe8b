package coach.connects.feature.wallet;

import coach.connects.engine.CommandResult;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of words: they were understood, or they are answered.
 *
 * @param <T> what they mean
 */
final class ArgumentsResult<T> {
    private final Optional<T> value;
    private final Optional<CommandResult> answer;

    private ArgumentsResult(Optional<T> value, Optional<CommandResult> answer) {
        this.value = value;
        this.answer = answer;
    }

    static <T> ArgumentsResult<T> as(T value) {
        return new ArgumentsResult<>(Optional.of(value), Optional.empty());
    }

    static <T> ArgumentsResult<T> answered(CommandResult result) {
        return new ArgumentsResult<>(Optional.empty(), Optional.of(result));
    }

    /** Goes on with what was understood. */
    <R> ArgumentsResult<R> then(Function<T, ArgumentsResult<R>> next) {
        return value.map(next).orElseGet(() -> new ArgumentsResult<>(Optional.empty(), answer));
    }

    /** The same with the meaning turned into another one. */
    <R> ArgumentsResult<R> map(Function<T, R> turn) {
        return new ArgumentsResult<>(value.map(turn), answer);
    }

    /** The step: the answer, or what is done with what was understood. */
    CommandResult finish(Function<T, CommandResult> act) {
        return answer.orElseGet(() -> value.map(act).orElseThrow());
    }
}
