package coach.connects.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that some rule reads together, and what those rules come to for every combination of answers. A combination
 * is a number with one digit a question, the first one's counting least; digit 0 means no answer.
 */
final class QuestionCluster {
    private final List<CheckQuestion> inquiries;
    private final List<Integer> radices;
    private final List<FindingSummary> folds;

    private QuestionCluster(List<CheckQuestion> inquiries, List<Integer> radices, List<FindingSummary> folds) {
        this.inquiries = inquiries;
        this.radices = radices;
        this.folds = folds;
    }

    static QuestionCluster of(CheckState state, List<CheckQuestion> inquiries, List<Rule> rules) {
        List<Integer> radices = new ArrayList<>();
        List<CheckState> situations = List.of(state);
        for (CheckQuestion question : inquiries) {
            List<AnswerOption> answers = question.answers(state);
            radices.add(answers.size() + 1);
            List<CheckState> more = new ArrayList<>(situations);
            for (AnswerOption answer : answers) {
                situations.forEach(one -> more.add(one.withAnswer(answer)));
            }
            situations = more;
        }
        return new QuestionCluster(
                inquiries,
                radices,
                situations.stream().map(one -> one.fold(rules)).toList());
    }

    boolean has(CheckQuestion question) {
        return inquiries.contains(question);
    }

    /** The fold while none of the questions is answered. */
    FindingSummary asThingsStand() {
        return folds.get(0);
    }

    Set<FindingSummary> outcomes() {
        return new LinkedHashSet<>(folds);
    }

    /** For all answers to the other questions of the group: the folds between which this question's answer decides. */
    Set<Set<FindingSummary>> alternatives(CheckQuestion question) {
        int place = place(question);
        int radix = radices.get(inquiries.indexOf(question));
        Set<Set<FindingSummary>> alternatives = new LinkedHashSet<>();
        for (int number = 0; number < folds.size(); number++) {
            if (number / place % radix == 0) {
                Set<FindingSummary> folded = new LinkedHashSet<>();
                for (int digit = 0; digit < radix; digit++) {
                    folded.add(folds.get(number + digit * place));
                }
                alternatives.add(folded);
            }
        }
        return alternatives;
    }

    /** The fold of each answer to this question, while no other question is answered. */
    List<FindingSummary> answersAlone(CheckQuestion question) {
        int place = place(question);
        List<FindingSummary> alone = new ArrayList<>();
        for (int digit = 1; digit < radices.get(inquiries.indexOf(question)); digit++) {
            alone.add(folds.get(digit * place));
        }
        return alone;
    }

    private int place(CheckQuestion question) {
        return radices.stream().limit(inquiries.indexOf(question)).reduce(1, (place, radix) -> place * radix);
    }
}
