package coach.connects.check;

import coach.connects.amount.Connects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the open questions could still do to the decision. The rules fall into groups that share no question; each group
 * is folded for all its answers, the groups are then combined by their folds, of which there are few. So all combinations
 * of answers are looked at, and the cost stays small.
 */
final class Reach {
    private final List<Group> groups;
    private final Fold settled;
    private final Set<Fold> wallet;
    private final Map<Group, Set<Fold>> others = new HashMap<>();

    private Reach(List<Group> groups, Fold settled, Set<Fold> wallet) {
        this.groups = groups;
        this.settled = settled;
        this.wallet = wallet;
    }

    /** What these questions could do in this situation, each of them answered or left unanswered. */
    static Reach of(Situation situation, List<Inquiry> open) {
        List<Rule> rules = new ArrayList<>(Rules.weighing());
        // Nothing is asked for the cost's sake; what the cost could do beside an answer is looked at as such.
        rules.removeIf(rule -> rule instanceof AffordableRule);
        List<Group> groups = new ArrayList<>();
        for (List<Inquiry> together : sharing(open, rules)) {
            List<Rule> concerned = rules.stream()
                    .filter(rule -> together.stream().anyMatch(inquiry -> inquiry.concerns(rule)))
                    .toList();
            groups.add(Group.of(situation, together, concerned));
        }
        rules.removeIf(rule -> open.stream().anyMatch(inquiry -> inquiry.concerns(rule)));
        return new Reach(groups, situation.fold(rules), wallet(situation));
    }

    /** Whether an answer to this question, beside some answers to others, decides between two decisions. */
    boolean decides(Inquiry inquiry) {
        if (settled.stop()) {
            // A stop that no answer lifts leaves nothing to decide.
            return false;
        }
        Group own = groupOf(inquiry);
        Set<Fold> others = others(own);
        return own.alternatives(inquiry).stream()
                .anyMatch(folds -> others.stream().anyMatch(other -> differ(folds, other)));
    }

    /** The decisions that each answer alone would bring, as things stand. */
    List<Decision> alone(Inquiry inquiry) {
        Group own = groupOf(inquiry);
        Fold rest = groups.stream()
                .filter(group -> group != own)
                .map(Group::asThingsStand)
                .reduce(settled, Fold::plus);
        return own.answersAlone(inquiry).stream()
                .map(fold -> fold.plus(rest).decision())
                .toList();
    }

    private Group groupOf(Inquiry inquiry) {
        return groups.stream().filter(group -> group.has(inquiry)).findFirst().orElseThrow();
    }

    private Set<Fold> others(Group own) {
        return others.computeIfAbsent(own, this::combined);
    }

    private Set<Fold> combined(Group own) {
        Set<Fold> folds = Set.of(settled);
        for (Group group : groups) {
            if (group != own) {
                folds = sums(folds, group.outcomes());
            }
        }
        return sums(folds, wallet);
    }

    private static Set<Fold> sums(Set<Fold> some, Set<Fold> more) {
        Set<Fold> sums = new HashSet<>();
        some.forEach(one -> more.forEach(other -> sums.add(one.plus(other))));
        return sums;
    }

    private static boolean differ(Set<Fold> folds, Fold other) {
        return folds.stream()
                        .map(fold -> fold.plus(other).decision())
                        .distinct()
                        .count()
                > 1;
    }

    /** What the wallet says now, and what it could say once the job's size is known. */
    private static Set<Fold> wallet(Situation situation) {
        Fold now = situation.fold(List.of(new AffordableRule()));
        Quote quote = Quote.of(situation.posting(), situation.context().policy());
        Optional<Connects> dearest = situation.context().policy().dearestProposal();
        boolean varies = !quote.certain()
                && situation.context().held().isPresent()
                && dearest.filter(cost ->
                                cost.compareTo(situation.context().held().get().balance()) > 0)
                        .isPresent();
        return varies ? Set.of(Fold.NOTHING, Fold.LIGHT_CAUTION) : Set.of(now);
    }

    /** The questions in groups: two are in one when a rule reads both. */
    private static List<List<Inquiry>> sharing(List<Inquiry> open, List<Rule> rules) {
        List<List<Inquiry>> groups = new ArrayList<>();
        open.forEach(inquiry -> groups.add(new ArrayList<>(List.of(inquiry))));
        for (Rule rule : rules) {
            List<List<Inquiry>> joined = groups.stream()
                    .filter(group -> group.stream().anyMatch(inquiry -> inquiry.concerns(rule)))
                    .toList();
            joined.stream().skip(1).forEach(group -> {
                joined.get(0).addAll(group);
                groups.removeIf(other -> other == group);
            });
        }
        return groups;
    }
}
