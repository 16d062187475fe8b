package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.ProposalCount;
import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.Meaning.Group;
import coach.connects.job.phrase.Said;
import java.util.List;
import java.util.Optional;

/** What happens on the job: proposals, interviews, invitations, hires. A label is followed by its value. */
final class ActivityFacts {
    /** Between a label and its value a tooltip may stand, not more. */
    private static final int NEAR = 3;

    private ActivityFacts() {}

    static void read(List<Item> items, Facts facts) {
        for (int i = 0; i < items.size(); i++) {
            Optional<Fact<Integer>> fact = fact(items.get(i).meaning());
            boolean proposals = items.get(i).is(Meaning.PROPOSALS);
            for (int j = i + 1; (proposals || fact.isPresent()) && j < Math.min(items.size(), i + 1 + NEAR); j++) {
                Item value = items.get(j);
                if (value.is(Group.ACTIVITY) || value.is(Group.HEADING)) {
                    break;
                }
                if (proposals && count(value.said()).isPresent()) {
                    facts.set(Fact.PROPOSALS, count(value.said()).get());
                    break;
                }
                if (fact.isPresent() && value.is(Meaning.NUMBER)) {
                    facts.set(fact.get(), value.said().number(0));
                    break;
                }
            }
        }
    }

    private static Optional<Fact<Integer>> fact(Meaning label) {
        return switch (label) {
            case INTERVIEWING -> Optional.of(Fact.INTERVIEWING);
            case INVITES -> Optional.of(Fact.INVITES_SENT);
            case UNANSWERED -> Optional.of(Fact.UNANSWERED_INVITES);
            case HIRES_LABEL -> Optional.of(Fact.HIRES_ON_JOB);
            default -> Optional.empty();
        };
    }

    /** The count that a phrase says: "5 to 10", "50+", "Less than 5", or a bare number. */
    static Optional<ProposalCount> count(Said said) {
        return switch (said.meaning()) {
            case COUNT_LESS -> Optional.of(ProposalCount.atMost(Math.max(0, said.number(0) - 1)));
            case COUNT_RANGE ->
                said.number(0) <= said.number(1)
                        ? Optional.of(ProposalCount.between(said.number(0), said.number(1)))
                        : Optional.empty();
            case COUNT_MORE -> Optional.of(ProposalCount.atLeast(said.number(0)));
            case COUNT_EXACT, NUMBER -> Optional.of(ProposalCount.between(said.number(0), said.number(0)));
            default -> Optional.empty();
        };
    }
}
