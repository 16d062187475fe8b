package coach.connects.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that belong together because rules read several of them, and what those rules come to for every combination of
 * answers. A combination is numbered digit by digit, the first question's digit counting least; the digit 0 is no answer.
 */
final class Group {
    private final List<Inquiry> inquiries;
    private final List<Integer> radices;
    private final List<Fold> folds;

    private Group(List<Inquiry> inquiries, List<Integer> radices, List<Fold> folds) {
        this.inquiries = inquiries;
        this.radices = radices;
        this.folds = folds;
    }

    static Group of(Situation situation, List<Inquiry> inquiries, List<Rule> rules) {
        List<Integer> radices = new ArrayList<>();
        List<Situation> situations = List.of(situation);
        for (Inquiry inquiry : inquiries) {
            List<Choice> answers = inquiry.answers(situation);
            radices.add(answers.size() + 1);
            List<Situation> more = new ArrayList<>(situations);
            for (Choice answer : answers) {
                situations.forEach(one -> more.add(one.after(answer)));
            }
            situations = more;
        }
        return new Group(
                inquiries,
                radices,
                situations.stream().map(one -> one.fold(rules)).toList());
    }

    boolean has(Inquiry inquiry) {
        return inquiries.contains(inquiry);
    }

    /** The fold while none of the questions is answered. */
    Fold asThingsStand() {
        return folds.get(0);
    }

    /** The folds that any answers can bring. */
    Set<Fold> outcomes() {
        return new LinkedHashSet<>(folds);
    }

    /** For all answers to the other questions of the group: the folds between which this question's answer decides. */
    Set<Set<Fold>> alternatives(Inquiry inquiry) {
        int place = place(inquiry);
        int radix = radices.get(inquiries.indexOf(inquiry));
        Set<Set<Fold>> alternatives = new LinkedHashSet<>();
        for (int number = 0; number < folds.size(); number++) {
            if (number / place % radix == 0) {
                Set<Fold> folded = new LinkedHashSet<>();
                for (int digit = 0; digit < radix; digit++) {
                    folded.add(folds.get(number + digit * place));
                }
                alternatives.add(folded);
            }
        }
        return alternatives;
    }

    /** The fold of each answer to this question, while no other question is answered. */
    List<Fold> answersAlone(Inquiry inquiry) {
        int place = place(inquiry);
        List<Fold> alone = new ArrayList<>();
        for (int digit = 1; digit < radices.get(inquiries.indexOf(inquiry)); digit++) {
            alone.add(folds.get(digit * place));
        }
        return alone;
    }

    private int place(Inquiry inquiry) {
        return radices.stream().limit(inquiries.indexOf(inquiry)).reduce(1, (place, radix) -> place * radix);
    }
}
