package coach.connects.check;

import coach.connects.check.Finding.Kind;
import coach.connects.posting.Posting;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions that can still change a verdict, the most decisive first. Once there is none, no answer to any question
 * that may be asked would change it. Nothing is asked for the cost's sake.
 */
public final class QuestionSelector {
    private final CheckState state;
    private final List<Finding> findings;
    private final FindingSummary summary;
    private final List<CheckQuestion> possible;

    private QuestionSelector(Posting posting, CheckContext context, Collection<String> skipped) {
        this.state = new CheckState(posting, context);
        this.findings = Rules.evaluateAll(Rules.scoring(), posting, context);
        this.summary = FindingSummary.of(findings);
        this.possible = CheckQuestions.ALL.stream()
                .filter(question -> !skipped.contains(question.key()) && question.isPossible(state))
                .toList();
    }

    /**
     * The question to ask next.
     *
     * @param skipped the keys of the questions that were skipped
     * @return the question, or empty when no answer can change the verdict
     */
    public static Optional<CheckQuestion> next(Posting posting, CheckContext context, Collection<String> skipped) {
        return open(posting, context, skipped).stream().findFirst();
    }

    /**
     * The question to ask before a first verdict is worth giving: one of the facts that the decision waits for (V-01:
     * payment, proposals, hire rate or feedback), what may lift a SKIP, or what was never told of oneself and would
     * change the decision by itself: one's experience (V-15, V-16), one's country (V-17).
     *
     * @param skipped the keys of the questions that were skipped
     * @return the question, or empty when a verdict can be given at once
     */
    public static Optional<CheckQuestion> needed(Posting posting, CheckContext context, Collection<String> skipped) {
        QuestionSelector questionSelector = new QuestionSelector(posting, context, skipped);
        DecisionImpact impact = DecisionImpact.of(questionSelector.state, questionSelector.possible);
        return questionSelector.open(impact).stream()
                .filter(question -> questionSelector.isNeeded(question, impact))
                .findFirst();
    }

    /**
     * What was never told of oneself and would change a verdict that is given now, whatever else of the job is unknown.
     *
     * @param skipped the keys of the questions that were skipped
     */
    public static Optional<CheckQuestion> aboutOneself(
            Posting posting, CheckContext context, Collection<String> skipped) {
        Set<String> left = new HashSet<>(skipped);
        CheckQuestions.ALL.stream()
                .filter(question -> question.fact().isPresent())
                .forEach(question -> left.add(question.key()));
        return needed(posting, context, left);
    }

    /**
     * All questions that can still change the verdict, the most decisive first: what lifts a SKIP, then what the
     * decision waits for, then what may end in a SKIP, then what may change the decision at all; ties in the guide's
     * order.
     *
     * @param skipped the keys of the questions that were skipped
     */
    public static List<CheckQuestion> open(Posting posting, CheckContext context, Collection<String> skipped) {
        QuestionSelector selector = new QuestionSelector(posting, context, skipped);
        return selector.open(DecisionImpact.of(selector.state, selector.possible));
    }

    public static List<String> keys() {
        return CheckQuestions.ALL.stream().map(CheckQuestion::key).toList();
    }

    private List<CheckQuestion> open(DecisionImpact impact) {
        return possible.stream()
                .filter(question -> question.canAskNow(state) && impact.decides(question))
                .map(question -> new Ranked(question, rank(question, impact.decisionsByAnswer(question))))
                .sorted(Comparator.comparing(Ranked::rank).reversed())
                .map(Ranked::question)
                .toList();
    }

    private record Ranked(CheckQuestion question, int rank) {}

    private int rank(CheckQuestion question, List<Decision> alone) {
        Decision now = summary.decision();
        boolean changes = alone.stream().anyMatch(other -> other != now);
        boolean ends = now != Decision.SKIP && alone.contains(Decision.SKIP);
        int first = changes && now == Decision.SKIP ? 8 : 0;
        return first + (isWaitedFor(question) ? 4 : 0) + (ends ? 2 : 0) + (changes ? 1 : 0);
    }

    private boolean isNeeded(CheckQuestion question, DecisionImpact impact) {
        Decision now = summary.decision();
        boolean ofOneself = question.trait().isPresent()
                && impact.decisionsByAnswer(question).stream().anyMatch(other -> other != now);
        return now == Decision.SKIP || isWaitedFor(question) || ofOneself;
    }

    private boolean isWaitedFor(CheckQuestion question) {
        return findings.stream()
                .filter(finding -> finding.kind() == Kind.UNKNOWN && summary.waitsFor(finding))
                .anyMatch(finding -> question.fact()
                        .filter(fact -> finding.facts().get(0).equals(fact))
                        .isPresent());
    }
}
