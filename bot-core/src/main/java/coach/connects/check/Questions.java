package coach.connects.check;

import coach.connects.check.Finding.Kind;
import coach.connects.job.Posting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions that can still change a verdict, the most decisive first. Once there is none, no answer to any question
 * that may be asked would change it. Nothing is asked for the cost's sake.
 */
public final class Questions {
    private final Situation situation;
    private final List<Finding> findings;
    private final Fold fold;
    private final List<Inquiry> possible;

    private Questions(Posting posting, CheckContext context, Collection<String> skipped) {
        this.situation = new Situation(posting, context);
        this.findings = Rules.look(Rules.weighing(), posting, context);
        this.fold = Fold.of(findings);
        this.possible = Inquiries.ALL.stream()
                .filter(inquiry -> !skipped.contains(inquiry.key()) && inquiry.isPossible(situation))
                .toList();
    }

    /**
     * The question to ask next.
     *
     * @param skipped the keys of the questions that were skipped
     * @return the question, or empty when no answer can change the verdict
     */
    public static Optional<Inquiry> next(Posting posting, CheckContext context, Collection<String> skipped) {
        return open(posting, context, skipped).stream().findFirst();
    }

    /**
     * The question to ask before a first verdict is worth giving: one of the facts that the decision waits for (V-01:
     * payment, proposals, hire rate or feedback), or the experience on which alone a SKIP rests.
     *
     * @param skipped the keys of the questions that were skipped
     * @return the question, or empty when a verdict can be given at once
     */
    public static Optional<Inquiry> needed(Posting posting, CheckContext context, Collection<String> skipped) {
        Questions questions = new Questions(posting, context, skipped);
        return questions.open().stream().filter(questions::isNeeded).findFirst();
    }

    /**
     * All questions that can still change the verdict, the most decisive first: what lifts a SKIP comes before what the
     * decision waits for, and that before all else; then what may end the matter with a SKIP, then what may change the
     * decision at all; then the guide's order.
     *
     * @param skipped the keys of the questions that were skipped
     */
    public static List<Inquiry> open(Posting posting, CheckContext context, Collection<String> skipped) {
        return new Questions(posting, context, skipped).open();
    }

    /** The keys of all questions there are. */
    public static List<String> keys() {
        return Inquiries.ALL.stream().map(Inquiry::key).toList();
    }

    private List<Inquiry> open() {
        Reach reach = Reach.of(situation, possible);
        return possible.stream()
                .filter(inquiry -> inquiry.isReady(situation) && reach.decides(inquiry))
                .map(inquiry -> new Ranked(inquiry, rank(inquiry, reach.alone(inquiry))))
                .sorted(Comparator.comparing(Ranked::rank).reversed())
                .map(Ranked::inquiry)
                .toList();
    }

    private record Ranked(Inquiry inquiry, int rank) {}

    private int rank(Inquiry inquiry, List<Decision> alone) {
        Decision now = fold.decision();
        boolean changes = alone.stream().anyMatch(other -> other != now);
        boolean ends = now != Decision.SKIP && alone.contains(Decision.SKIP);
        int first = changes && now == Decision.SKIP ? 8 : 0;
        return first + (isWaitedFor(inquiry) ? 4 : 0) + (ends ? 2 : 0) + (changes ? 1 : 0);
    }

    private boolean isNeeded(Inquiry inquiry) {
        return fold.decision() == Decision.SKIP || isWaitedFor(inquiry);
    }

    private boolean isWaitedFor(Inquiry inquiry) {
        return findings.stream()
                .filter(finding -> finding.kind() == Kind.UNKNOWN && fold.waitsFor(finding))
                .anyMatch(finding -> inquiry.fact()
                        .filter(fact -> finding.facts().get(0).equals(fact))
                        .isPresent());
    }
}
