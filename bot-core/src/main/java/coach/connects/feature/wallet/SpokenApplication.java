package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.EventSentence;
import coach.connects.engine.VerdictButton;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;
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
    private static final int LONGEST_PHRASE = 4;

    private SpokenApplication() {}

    /** The offer; empty where neither a verdict is the newest message nor a job is named, or the words say anything besides. */
    static Optional<CommandResult> heard(CommandContext context, String words) {
        Optional<EventSentence> told = EventSentence.of(words, LONGEST_WITH_LINK)
                .filter(said -> said.words().length() <= LONGEST);
        Optional<JobId> job = told.flatMap(EventSentence::job);
        return job.isPresent()
                ? said(context, told.get().words())
                        .filter(one -> one.cost().isEmpty())
                        .flatMap(one -> ofJob(context, job.get(), one))
                : VerdictButton.asked(context)
                        .flatMap(check -> told.flatMap(one -> said(context, one.words()))
                                .flatMap(one -> ofCheck(context, check, one)));
    }

    /** What is told with its boost where a proposal stands is the boost of that alone. */
    private static Optional<CommandResult> ofCheck(CommandContext context, String check, Told told) {
        ProposalFromCheck from = new ProposalFromCheck(context, check, told.clauses());
        return told.boost().isPresent() && from.recorded().isPresent()
                ? Optional.empty()
                : Optional.of(from.offered(told.cost()));
    }

    private static Optional<CommandResult> ofJob(CommandContext context, JobId job, Told told) {
        Optional<CheckRecord> check = context.archive().lastCheck(context.state(), job);
        boolean stands =
                new WalletAccess(context).statement().liveProposalOf(job).isPresent();
        String line = PendingEntry.ANSWER + " " + job.value() + told.clauses();
        return check.isPresent()
                ? ofCheck(context, check.get().id(), told)
                : stands && told.boost().isPresent()
                        ? Optional.empty()
                        : Optional.of(context.askFor(
                                context.draft(context.text("wallet.spend.cost")),
                                "spend",
                                PendingEntry.said(line).written()));
    }

    /**
     * What is told of an application.
     *
     * @param cost what it cost, where that was said
     * @param boost its boost, where that was said
     * @param day when it was, where that was said
     */
    private record Told(Optional<Connects> cost, Optional<Connects> boost, Optional<String> day) {
        /** What stands behind the cost and the job in the line that records it. */
        String clauses() {
            return boost.map(n -> " boost " + n).orElse("")
                    + day.map(on -> " on " + on).orElse("");
        }
    }

    /** The boost that is told with an application, taken out: "with boost 10", "and 10 boost". */
    private static Optional<Connects> takeBoost(CommandContext context, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            for (int number : new int[] {at + 1, at - 1}) {
                Optional<Connects> boost = number >= 0 && number < words.size()
                        ? AmountParser.read(words.get(number)).value()
                        : Optional.empty();
                if (boost.isPresent() && context.lists("spoken.boost", words.get(at))) {
                    int from = Math.min(at, number);
                    words.subList(from, from + 2).clear();
                    return boost;
                }
            }
        }
        return Optional.empty();
    }

    /** What is told of an application; empty where the words are no such. */
    private static Optional<Told> said(CommandContext context, String said) {
        List<Connects> numbers = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        // "To this one" names no number.
        List<String> words = new ArrayList<>(SpokenVocabulary.english(
                context.view(),
                SpokenEntry.words(said.replace("this one", "this").replace("that one", "that"))));
        Optional<Connects> boost = takeBoost(context, words);
        Optional<String> day = WordRuns.takeDay(words, LONGEST_PHRASE, context.today());
        for (String word : words) {
            Optional<Connects> number = AmountParser.read(word).value();
            number.ifPresent(numbers::add);
            if (number.isEmpty() && !context.lists("spoken.applied.beside", word)) {
                rest.add(word);
            }
        }
        return context.lists("spoken.applied", String.join(" ", rest)) && numbers.size() <= 1
                ? Optional.of(new Told(numbers.stream().findFirst(), boost, day))
                : Optional.empty();
    }
}
