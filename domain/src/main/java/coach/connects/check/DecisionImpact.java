package coach.connects.check;

import coach.connects.money.Connects;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the open questions could still do to the decision. Rules that share a question form a group. Each group is
 * evaluated for all its answers, then the few outcomes of the groups are combined: every combination of answers is
 * covered, at little cost.
 */
final class DecisionImpact {
    private final List<QuestionCluster> groups;
    private final FindingSummary settled;
    private final Set<FindingSummary> wallet;
    private final FindingSummary walletNow;
    private final Map<QuestionCluster, Set<FindingSummary>> others = new HashMap<>();

    private DecisionImpact(List<QuestionCluster> groups, FindingSummary settled, CheckState state) {
        this.groups = groups;
        this.settled = settled;
        this.wallet = wallet(state);
        this.walletNow = state.summary(List.of(new BalanceRule(), new SpendingBudgetRule()));
    }

    /** What these questions could do in this situation, each of them answered or left unanswered. */
    static DecisionImpact of(CheckState state, List<CheckQuestion> open) {
        List<Rule> rules = new ArrayList<>(Rules.scoring());
        // Nothing is asked for the cost's sake; what the cost could do beside an answer is looked at as such.
        rules.removeIf(rule -> rule instanceof BalanceRule || rule instanceof SpendingBudgetRule);
        List<QuestionCluster> groups = new ArrayList<>();
        for (List<CheckQuestion> together : sharing(open, rules)) {
            List<Rule> concerned = rules.stream()
                    .filter(rule -> together.stream().anyMatch(question -> question.affects(rule)))
                    .toList();
            groups.add(QuestionCluster.of(state, together, concerned));
        }
        rules.removeIf(rule -> open.stream().anyMatch(question -> question.affects(rule)));
        return new DecisionImpact(groups, state.summary(rules), state);
    }

    /** Whether an answer to this question, beside some answers to others, decides between two decisions. */
    boolean decides(CheckQuestion question) {
        if (settled.stop()) {
            // A stop that no answer lifts leaves nothing to decide.
            return false;
        }
        QuestionCluster own = groupOf(question);
        Set<FindingSummary> others = others(own);
        return own.alternatives(question).stream()
                .anyMatch(summaries -> others.stream().anyMatch(other -> differ(summaries, other)));
    }

    /** The decisions that each answer alone would bring, as things stand. */
    List<Decision> decisionsByAnswer(CheckQuestion question) {
        QuestionCluster own = groupOf(question);
        FindingSummary rest = groups.stream()
                .filter(cluster -> cluster != own)
                .map(QuestionCluster::asThingsStand)
                .reduce(settled.plus(walletNow), FindingSummary::plus);
        return own.answersAlone(question).stream()
                .map(summary -> summary.plus(rest).decision())
                .toList();
    }

    private QuestionCluster groupOf(CheckQuestion question) {
        return groups.stream()
                .filter(cluster -> cluster.has(question))
                .findFirst()
                .orElseThrow();
    }

    private Set<FindingSummary> others(QuestionCluster own) {
        return others.computeIfAbsent(own, this::combined);
    }

    private Set<FindingSummary> combined(QuestionCluster own) {
        Set<FindingSummary> summaries = Set.of(settled);
        for (QuestionCluster cluster : groups) {
            if (cluster != own) {
                summaries = sums(summaries, cluster.outcomes());
            }
        }
        return sums(summaries, wallet);
    }

    private static Set<FindingSummary> sums(Set<FindingSummary> some, Set<FindingSummary> more) {
        Set<FindingSummary> sums = new HashSet<>();
        some.forEach(one -> more.forEach(other -> sums.add(one.plus(other))));
        return sums;
    }

    private static boolean differ(Set<FindingSummary> summaries, FindingSummary other) {
        Set<Decision> decisions = EnumSet.noneOf(Decision.class);
        for (FindingSummary summary : summaries) {
            decisions.add(summary.plus(other).decision());
            if (decisions.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** What wallet and budget say now, and what they could say once the job's size is known. */
    private static Set<FindingSummary> wallet(CheckState state) {
        boolean certain =
                CostQuote.of(state.posting(), state.context().policy()).certain();
        Optional<Connects> dearest = state.context().policy().dearestProposal();
        boolean varies = !certain
                && state.context().held().isPresent()
                && dearest.filter(cost ->
                                cost.compareTo(state.context().held().get().balance()) > 0)
                        .isPresent();
        FindingSummary now = state.summary(List.of(new BalanceRule()));
        Set<FindingSummary> affordable =
                varies ? Set.of(FindingSummary.NOTHING, FindingSummary.LIGHT_CAUTION) : Set.of(now);
        Set<FindingSummary> budgeted = certain || !SpendingBudgetRule.isSet(state.context())
                ? Set.of(state.summary(List.of(new SpendingBudgetRule())))
                : Set.of(FindingSummary.NOTHING, SpendingBudgetRule.exceeded(state.context()));
        return sums(affordable, budgeted);
    }

    /** The questions in groups: two are in one when a rule reads both. */
    private static List<List<CheckQuestion>> sharing(List<CheckQuestion> open, List<Rule> rules) {
        List<List<CheckQuestion>> groups = new ArrayList<>();
        open.forEach(question -> groups.add(new ArrayList<>(List.of(question))));
        for (Rule rule : rules) {
            List<List<CheckQuestion>> joined = groups.stream()
                    .filter(group -> group.stream().anyMatch(question -> question.affects(rule)))
                    .toList();
            joined.stream().skip(1).forEach(group -> {
                joined.get(0).addAll(group);
                groups.removeIf(other -> other == group);
            });
        }
        return groups;
    }
}
