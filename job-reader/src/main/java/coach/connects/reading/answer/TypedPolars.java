package coach.connects.reading.answer;

import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.reading.phrase.YesNoReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a run of words of a typed line says with yes or no. */
final class TypedPolars {
    private static final Map<YesNoReader, Fact<Boolean>> FACTS = Map.of(
            YesNoReader.PAYMENT, Fact.PAYMENT_VERIFIED,
            YesNoReader.INVITATION, Fact.INVITATION,
            YesNoReader.CLOSED, Fact.CLOSED,
            YesNoReader.APPLIED, Fact.ALREADY_APPLIED);

    private TypedPolars() {}

    static Optional<TypedItem> read(List<TypedToken> run, Optional<TypedToken> next) {
        if (run.stream().anyMatch(TypedToken::isFigure) && !endsInFlag(run)
                || next.filter(word -> mayTurn(run, word)).isPresent()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        run.forEach(token -> text.append(token.text()).append(token.isLabel() ? ": " : " "));
        for (YesNoReader question : YesNoReader.values()) {
            Optional<Boolean> said =
                    question.isNamedIn(text.toString()) ? question.read(text.toString()) : Optional.empty();
            if (said.isPresent()) {
                return Optional.of(TypedItem.of(FACTS.get(question), said.get()));
            }
        }
        return Optional.empty();
    }

    /** "verified: 1" */
    private static boolean endsInFlag(List<TypedToken> run) {
        int last = run.size() - 1;
        boolean bare = run.subList(0, last).stream().noneMatch(TypedToken::isFigure);
        return bare
                && last > 0
                && run.get(last - 1).isLabel()
                && Digits.areAll(run.get(last).plain());
    }

    /** A "not" at its end belongs as well to what comes next: "verified not expert", "verified no reviews". */
    private static boolean mayTurn(List<TypedToken> run, TypedToken next) {
        int end = run.size() - 1;
        boolean yet = end > 0 && run.get(end).plain().equals("yet");
        TypedToken last = run.get(yet ? end - 1 : end);
        boolean named = Stream.of(YesNoReader.values()).anyMatch(question -> question.isNamedIn(next.plain()));
        boolean value =
                run.size() > 1 && run.get(run.size() - 2).isLabel() && !YesNoReader.PAYMENT.isNamedIn(next.plain());
        boolean answer = value || (yet && !named) || (last.plain().equals("no") && next.isFigure());
        return last.is("turning") && !answer;
    }
}
