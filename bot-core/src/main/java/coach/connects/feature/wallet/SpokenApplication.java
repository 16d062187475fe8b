package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.EventSentence;
import coach.connects.engine.VerdictButton;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.posting.JobId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Thanks! Applied, 8 connects", "ok I sent it" below a verdict: the proposal for that job is offered, one tap records it. The
 * same beside a link that says no number: it is that job's, and its cost is asked where no check told it.
 */
final class SpokenApplication {
    private static final int LONGEST = 80;
    private static final int LONGEST_WITH_LINK = 200;

    private SpokenApplication() {}

    /** The offer; empty where neither a verdict is the newest message nor a job is named, or the words say anything besides. */
    static Optional<CommandResult> heard(CommandContext context, String words) {
        Optional<EventSentence> told = EventSentence.of(words, LONGEST_WITH_LINK)
                .filter(said -> said.words().length() <= LONGEST);
        Optional<JobId> job = told.flatMap(EventSentence::job);
        return job.isPresent()
                ? said(context, told.get().words()).filter(List::isEmpty).map(none -> ofJob(context, job.get()))
                : VerdictButton.asked(context)
                        .flatMap(check -> told.flatMap(one -> said(context, one.words()))
                                .map(numbers -> new ProposalFromCheck(context, check)
                                        .offered(numbers.stream().findFirst())));
    }

    private static CommandResult ofJob(CommandContext context, JobId job) {
        return context.archive()
                .lastCheck(context.state(), job)
                .map(check -> new ProposalFromCheck(context, check.id()).offered(Optional.empty()))
                .orElseGet(() -> SpokenEntryHandler.command("spend")
                        .recordOrAsk(context, PendingEntry.said(PendingEntry.ANSWER + " " + job.value())));
    }

    /** The number that is told of an application, if any is; empty where the words are no such. */
    private static Optional<List<Connects>> said(CommandContext context, String said) {
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
                ? Optional.of(numbers)
                : Optional.empty();
    }
}
