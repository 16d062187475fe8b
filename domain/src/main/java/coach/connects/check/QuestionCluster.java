package coach.connects.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that some rule reads together, and what those rules come to for every combination of answers. A combination
 * is a number with one digit a question, the first one's counting least; digit 0 means no answer. Each rule is evaluated
 * for the combinations of the questions that it reads itself, which are few.
 */
final class QuestionCluster {
    private final List<CheckQuestion> inquiries;
    private final List<Integer> radices;
    private final List<FindingSummary> summaries;

    private QuestionCluster(List<CheckQuestion> inquiries, List<Integer> radices, List<FindingSummary> summaries) {
        this.inquiries = inquiries;
        this.radices = radices;
        this.summaries = summaries;
    }

    static QuestionCluster of(CheckState state, List<CheckQuestion> inquiries, List<Rule> rules) {
        List<Integer> radices = inquiries.stream()
                .map(question -> question.answers(state).size() + 1)
                .toList();
        int combinations = radices.stream().reduce(1, (product, radix) -> product * radix);
        List<FindingSummary> summaries = new ArrayList<>(Collections.nCopies(combinations, FindingSummary.NOTHING));
        for (Rule rule : rules) {
            List<FindingSummary> ofRule = summaries(state, inquiries, rule);
            List<Integer> places = places(inquiries, radices, rule);
            for (int number = 0; number < combinations; number++) {
                summaries.set(number, summaries.get(number).plus(ofRule.get(places.get(number))));
            }
        }
        return new QuestionCluster(inquiries, radices, summaries);
    }

    /** What the rule comes to for every combination of answers to those of the questions that it reads. */
    private static List<FindingSummary> summaries(CheckState state, List<CheckQuestion> inquiries, Rule rule) {
        List<CheckState> situations = List.of(state);
        for (CheckQuestion question : inquiries) {
            if (question.affects(rule)) {
                List<CheckState> more = new ArrayList<>(situations);
                for (AnswerOption answer : question.answers(state)) {
                    situations.forEach(one -> more.add(one.withAnswer(answer)));
                }
                situations = more;
            }
        }
        List<Rule> alone = List.of(rule);
        return situations.stream().map(one -> one.summary(alone)).toList();
    }

    /** Where among the rule's own combinations each combination is found: what the rule does not read counts nothing. */
    private static List<Integer> places(List<CheckQuestion> inquiries, List<Integer> radices, Rule rule) {
        List<Integer> places = List.of(0);
        int own = 1;
        for (int i = 0; i < inquiries.size(); i++) {
            int step = inquiries.get(i).affects(rule) ? own : 0;
            List<Integer> more = new ArrayList<>(places);
            for (int digit = 1; digit < radices.get(i); digit++) {
                int further = digit * step;
                places.forEach(place -> more.add(place + further));
            }
            own = step == 0 ? own : own * radices.get(i);
            places = more;
        }
        return places;
    }

    boolean has(CheckQuestion question) {
        return inquiries.contains(question);
    }

    /** The summary while none of the questions is answered. */
    FindingSummary asThingsStand() {
        return summaries.get(0);
    }

    Set<FindingSummary> outcomes() {
        return new LinkedHashSet<>(summaries);
    }

    /** For all answers to the other questions of the group: the summaries between which this question's answer decides. */
    Set<Set<FindingSummary>> alternatives(CheckQuestion question) {
        int place = place(question);
        int radix = radices.get(inquiries.indexOf(question));
        Set<Set<FindingSummary>> alternatives = new LinkedHashSet<>();
        for (int number = 0; number < summaries.size(); number++) {
            if (number / place % radix == 0) {
                Set<FindingSummary> possible = new LinkedHashSet<>();
                for (int digit = 0; digit < radix; digit++) {
                    possible.add(summaries.get(number + digit * place));
                }
                alternatives.add(possible);
            }
        }
        return alternatives;
    }

    /** The summary of each answer to this question, while no other question is answered. */
    List<FindingSummary> answersAlone(CheckQuestion question) {
        int place = place(question);
        List<FindingSummary> alone = new ArrayList<>();
        for (int digit = 1; digit < radices.get(inquiries.indexOf(question)); digit++) {
            alone.add(summaries.get(digit * place));
        }
        return alone;
    }

    private int place(CheckQuestion question) {
        return radices.stream().limit(inquiries.indexOf(question)).reduce(1, (place, radix) -> place * radix);
    }
}
