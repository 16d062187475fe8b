package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.EventSentence;
import coach.connects.engine.VerdictButton;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Thanks! Applied, 8 connects", "ok I sent it" below a verdict: the proposal for that job is offered, one tap records it. */
final class SpokenApplication {
    private static final int LONGEST = 80;

    private SpokenApplication() {}

    /** The offer; empty where the newest message is no verdict, or the words say anything besides. */
    static Optional<CommandResult> heard(CommandContext context, String words) {
        Optional<EventSentence> told =
                EventSentence.of(words, LONGEST).filter(said -> said.job().isEmpty());
        return VerdictButton.asked(context).flatMap(check -> told.flatMap(said -> offer(context, check, said.words())));
    }

    private static Optional<CommandResult> offer(CommandContext context, String check, String said) {
        List<Connects> numbers = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        // "To this one" names no number.
        for (String word : SpokenVocabulary.english(
                context.view(),
                SpokenEntry.words(said.replace("this one", "this").replace("that one", "that")))) {
            Optional<Connects> number = AmountParser.read(word).value();
            number.ifPresent(numbers::add);
            if (number.isEmpty() && !context.lists("spoken.applied.beside", word)) {
                rest.add(word);
            }
        }
        return context.lists("spoken.applied", String.join(" ", rest)) && numbers.size() <= 1
                ? Optional.of(new ProposalFromCheck(context, check)
                        .offered(numbers.stream().findFirst()))
                : Optional.empty();
    }
}
