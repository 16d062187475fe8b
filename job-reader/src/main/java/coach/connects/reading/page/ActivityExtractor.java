package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.reading.field.PhraseFacts;
import coach.connects.reading.field.PostingBuilder;
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
        int first = TokenScan.first(items, 0, items.size(), token -> token.is(PageRegion.ACTIVITY));
        int last = TokenScan.last(items, 0, items.size(), token -> token.is(PageRegion.ACTIVITY));
        boolean above = first > 0
                && isLoneValue(items, first - 1)
                && !items.get(first).text().endsWith(":");
        boolean below = last + 1 < items.size() && isLoneValue(items, last + 1);
        if (above && below) {
            return;
        }
        if (above) {
            readUpwards(items, builder);
        } else {
            readDownwards(items, builder);
        }
    }

    /** A value on a line of its own may belong to the label above it or to the one below. */
    private static boolean isLoneValue(List<PageToken> items, int i) {
        return items.get(i).whole() && items.get(i).is(PageRegion.VALUE);
    }

    private static void readUpwards(List<PageToken> items, PostingBuilder builder) {
        for (int i = 1; i < items.size(); i++) {
            boolean besides = i + 1 < items.size()
                    && items.get(i + 1).line() == items.get(i).line()
                    && items.get(i + 1).is(PageRegion.VALUE);
            PageToken value = items.get(besides ? i + 1 : i - 1);
            if (!besides && !isLoneValue(items, i - 1)) {
                continue;
            }
            Optional<Fact<Integer>> fact = fact(items.get(i).type());
            if (items.get(i).is(TokenType.PROPOSALS)) {
                PhraseFacts.count(value.match()).ifPresent(count -> builder.set(Fact.PROPOSALS, count));
            } else if (fact.isPresent() && value.is(TokenType.NUMBER)) {
                builder.set(fact.get(), value.match().number(0));
            }
        }
    }

    private static void readDownwards(List<PageToken> items, PostingBuilder builder) {
        for (int i = 0; i < items.size(); i++) {
            Optional<Fact<Integer>> fact = fact(items.get(i).type());
            boolean proposals = items.get(i).is(TokenType.PROPOSALS);
            for (int j = i + 1; (proposals || fact.isPresent()) && j < Math.min(items.size(), i + 1 + NEAR); j++) {
                PageToken value = items.get(j);
                // Words with a figure hold the value itself, stuck to something else.
                boolean stuck = value.isWords() && value.text().chars().anyMatch(Digits::isDigit);
                if (value.is(PageRegion.ACTIVITY) || value.is(PageRegion.HEADING) || stuck) {
                    break;
                }
                if (proposals && PhraseFacts.count(value.match()).isPresent()) {
                    builder.set(Fact.PROPOSALS, PhraseFacts.count(value.match()).get());
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
}
