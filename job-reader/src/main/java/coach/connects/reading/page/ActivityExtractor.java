package coach.connects.reading.page;

import coach.connects.posting.Fact;
import coach.connects.posting.ProposalRange;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.List;
import java.util.Optional;

/** What happens on the job: proposals, interviews, invitations, hires. A label is followed by its value. */
final class ActivityExtractor {
    /** Between a label and its value a tooltip may stand, not more. */
    private static final int NEAR = 3;

    private ActivityExtractor() {}

    static void read(List<PageToken> items, PostingBuilder builder) {
        for (int i = 0; i < items.size(); i++) {
            Optional<Fact<Integer>> fact = fact(items.get(i).type());
            boolean proposals = items.get(i).is(TokenType.PROPOSALS);
            for (int j = i + 1; (proposals || fact.isPresent()) && j < Math.min(items.size(), i + 1 + NEAR); j++) {
                PageToken value = items.get(j);
                if (value.is(PageRegion.ACTIVITY) || value.is(PageRegion.HEADING)) {
                    break;
                }
                if (proposals && count(value.match()).isPresent()) {
                    builder.set(Fact.PROPOSALS, count(value.match()).get());
                    break;
                }
                if (fact.isPresent() && value.is(TokenType.NUMBER)) {
                    builder.set(fact.get(), value.match().number(0));
                    break;
                }
            }
        }
    }

    private static Optional<Fact<Integer>> fact(TokenType label) {
        return switch (label) {
            case INTERVIEWING -> Optional.of(Fact.INTERVIEWING);
            case INVITES -> Optional.of(Fact.INVITES_SENT);
            case UNANSWERED -> Optional.of(Fact.UNANSWERED_INVITES);
            case HIRES_LABEL -> Optional.of(Fact.HIRES_ON_JOB);
            default -> Optional.empty();
        };
    }

    /** The count that a phrase says: "5 to 10", "50+", "Less than 5", or a bare number. */
    static Optional<ProposalRange> count(PhraseMatch match) {
        return switch (match.type()) {
            case COUNT_LESS -> Optional.of(ProposalRange.atMost(Math.max(0, match.number(0) - 1)));
            case COUNT_RANGE ->
                match.number(0) <= match.number(1)
                        ? Optional.of(ProposalRange.between(match.number(0), match.number(1)))
                        : Optional.empty();
            case COUNT_MORE -> Optional.of(ProposalRange.atLeast(match.number(0)));
            case COUNT_EXACT, NUMBER -> Optional.of(ProposalRange.between(match.number(0), match.number(0)));
            default -> Optional.empty();
        };
    }
}
