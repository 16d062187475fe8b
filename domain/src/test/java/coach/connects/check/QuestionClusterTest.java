package coach.connects.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule is evaluated for the answers that it reads; together that is what all rules say of all answers. */
class QuestionClusterTest {
    private static final int SITUATIONS = 300;
    private static final int TOGETHER = 3;

    @Test
    void everyCombinationComesToWhatAllRulesSayOfIt() {
        RandomJobs random = new RandomJobs(20_261_130);
        int several = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            CheckState state = new CheckState(random.posting(i % 80), random.context());
            List<CheckQuestion> inquiries = some(state, random);
            QuestionCluster cluster = QuestionCluster.of(state, inquiries, Rules.scoring());

            Set<FindingSummary> outcomes = situations(state, inquiries).stream()
                    .map(one -> one.summary(Rules.scoring()))
                    .collect(Collectors.toSet());
            assertThat(cluster.outcomes()).as("%s of %s", inquiries, state).isEqualTo(outcomes);
            for (CheckQuestion question : inquiries) {
                assertThat(cluster.answersAlone(question))
                        .as("%s of %s", question, state)
                        .isEqualTo(question.answers(state).stream()
                                .map(answer -> state.withAnswer(answer).summary(Rules.scoring()))
                                .toList());
            }
            several += outcomes.size() > TOGETHER ? 1 : 0;
        }
        assertThat(several).isGreaterThan(SITUATIONS / 3);
    }

    private static List<CheckQuestion> some(CheckState state, RandomJobs random) {
        List<CheckQuestion> possible = CheckQuestions.ALL.stream()
                .filter(question -> question.isPossible(state))
                .toList();
        Set<CheckQuestion> some = new LinkedHashSet<>();
        for (int i = 0; i < TOGETHER && !possible.isEmpty(); i++) {
            some.add(random.pick(possible));
        }
        return List.copyOf(some);
    }

    private static List<CheckState> situations(CheckState state, List<CheckQuestion> inquiries) {
        List<CheckState> situations = List.of(state);
        for (CheckQuestion question : inquiries) {
            List<CheckState> more = new ArrayList<>(situations);
            for (AnswerOption answer : question.answers(state)) {
                situations.forEach(one -> more.add(one.withAnswer(answer)));
            }
            situations = more;
        }
        return situations;
    }
}
