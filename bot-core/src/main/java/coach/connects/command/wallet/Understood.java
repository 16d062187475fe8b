package coach.connects.command.wallet;

import coach.connects.command.CommandResult;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of words: they were understood, or they are answered.
 *
 * @param <T> what they mean
 */
final class Understood<T> {
    private final Optional<T> value;
    private final Optional<CommandResult> answer;

    private Understood(Optional<T> value, Optional<CommandResult> answer) {
        this.value = value;
        this.answer = answer;
    }

    static <T> Understood<T> as(T value) {
        return new Understood<>(Optional.of(value), Optional.empty());
    }

    static <T> Understood<T> answered(CommandResult result) {
        return new Understood<>(Optional.empty(), Optional.of(result));
    }

    /** Goes on with what was understood. */
    <R> Understood<R> then(Function<T, Understood<R>> next) {
        return value.map(next).orElseGet(() -> new Understood<>(Optional.empty(), answer));
    }

    /** The same with the meaning turned into another one. */
    <R> Understood<R> map(Function<T, R> turn) {
        return new Understood<>(value.map(turn), answer);
    }

    /** The step: the answer, or what is done with what was understood. */
    CommandResult finish(Function<T, CommandResult> act) {
        return answer.orElseGet(() -> value.map(act).orElseThrow());
    }
}
