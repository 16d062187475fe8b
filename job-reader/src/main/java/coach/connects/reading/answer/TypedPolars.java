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
            YesNoReader.APPLIED, Fact.ALREADY_APPLIED,
            YesNoReader.OFFER, Fact.OFFER,
            YesNoReader.CLOUD, Fact.TALENT_CLOUD);

    private TypedPolars() {}

    static Optional<TypedItem> read(List<TypedToken> run, Optional<TypedToken> next) {
        boolean counts = run.stream().anyMatch(TypedToken::isFigure) && !endsInFlag(run);
        boolean negated = run.stream().anyMatch(token -> token.text().equals(TypedLineTokenizer.NEGATION));
        if (counts || negated || next.filter(word -> mayTurn(run, word)).isPresent()) {
            return Optional.empty();
        }
        if (isUntold(run)) {
            return Optional.of(TypedItem.NOTHING);
        }
        if (run.size() == 1 && run.get(0).is("unverified")) {
            return Optional.of(TypedItem.of(Fact.PAYMENT_VERIFIED, false));
        }
        StringBuilder text = new StringBuilder();
        run.forEach(token -> text.append(token.text()).append(token.isLabel() ? ": " : " "));
        for (YesNoReader question : YesNoReader.values()) {
            Optional<Boolean> said =
                    question.isNamedIn(text.toString()) ? question.read(text.toString()) : Optional.empty();
            // "offer $300" is what the client offers to pay.
            boolean priced = question == YesNoReader.OFFER
                    && next.filter(TypedToken::isFigure).isPresent();
            Fact<Boolean> fact = FACTS.get(question);
            if (said.isPresent() && !priced && fact != null) {
                return Optional.of(TypedItem.of(fact, said.get()));
            }
        }
        return Optional.empty();
    }

    /** "payment: n/a" */
    private static boolean isUntold(List<TypedToken> run) {
        int last = run.size() - 1;
        return last > 0
                && run.get(last).is("untold")
                && run.get(last - 1).isLabel()
                && YesNoReader.PAYMENT.isNamedIn(TypedItemReader.joined(run.subList(0, last)));
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
