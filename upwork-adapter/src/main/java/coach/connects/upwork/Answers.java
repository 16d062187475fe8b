package coach.connects.upwork;

import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Refused;
import java.util.Optional;
import java.util.function.Function;

/** Goes on from an answer. */
final class Answers {
    private Answers() {}

    /** What follows from the answer; why there is none stays as it is. */
    static <S, T> UpworkAnswer<T> then(UpworkAnswer<S> answer, Function<S, UpworkAnswer<T>> next) {
        Optional<Refused<S>> refused = answer.refusal();
        return refused.isPresent()
                ? new Refused<>(refused.get().reason(), refused.get().until())
                : next.apply(answer.toOptional().orElseThrow());
    }
}
