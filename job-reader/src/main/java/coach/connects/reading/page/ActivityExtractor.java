package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.posting.ProposalRange;
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

    /** Figures beside their labels, and runs of labels and figures on lines of their own. */
    static void read(List<PageToken> items, PostingBuilder builder) {
        items.stream()
                .filter(token -> token.is(PageRegion.VALUE) && token.whole())
                .forEach(token -> PhraseFacts.proposals(token.match(), token.text(), builder));
        int i = 0;
        while (i < items.size()) {
            int columns = columns(items, i);
            int end = columns > 1 ? i + 2 * columns : endOfRun(items, i);
            if (columns > 1) {
                for (int column = i; column < i + columns; column++) {
                    say(items.get(column), items.get(column + columns), builder);
                }
            } else if (isLabel(items, i) && isBeside(items, i) && isBeside(items, i + 1)) {
                doubt(items.get(i), builder);
            } else if (isLabel(items, i) && isBeside(items, i)) {
                say(items.get(i), items.get(i + 1), builder);
            } else if (end > i) {
                run(items.subList(i, end), builder);
            }
            i = Math.max(end, i + 1);
        }
        items.stream()
                .filter(token -> token.is(PageRegion.VALUE) && token.whole())
                .forEach(token -> agree(token, builder));
    }

    /** "5 to 10" beside its label and "60 proposals" elsewhere: neither is certain. */
    private static void agree(PageToken token, PostingBuilder builder) {
        PostingBuilder named = new PostingBuilder();
        PhraseFacts.proposals(token.match(), token.text(), named);
        Optional<ProposalRange> told = named.get(Fact.PROPOSALS);
        boolean otherwise = told.isPresent()
                && builder.get(Fact.PROPOSALS)
                        .filter(known -> !known.isAgreedBy(told.get()))
                        .isPresent();
        if (otherwise) {
            builder.forget(Fact.PROPOSALS);
            builder.doubt(Fact.PROPOSALS);
        }
    }

    /** How many labels stand in this line above a line of as many figures: the columns of a picture. */
    private static int columns(List<PageToken> items, int from) {
        int labels = 0;
        while (isOnLine(items, from + labels, from, PageRegion.ACTIVITY)) {
            labels++;
        }
        int values = 0;
        while (labels > 1 && isOnLine(items, from + labels + values, from + labels, PageRegion.VALUE)) {
            values++;
        }
        if (values < 2) {
            return 0;
        }
        int next = from + labels + values;
        boolean ends = next >= items.size()
                || items.get(next).line() != items.get(next - 1).line();
        boolean below = items.get(from + labels).line() == items.get(from).line() + 1;
        return labels == values && ends && below ? labels : 0;
    }

    private static boolean isOnLine(List<PageToken> items, int at, int first, PageRegion region) {
        return at < items.size()
                && items.get(at).is(region)
                && items.get(at).line() == items.get(first).line();
    }

    private static boolean isLabel(List<PageToken> items, int i) {
        return items.get(i).is(PageRegion.ACTIVITY)
                && !(items.get(i).is(TokenType.HIRES_LABEL) && isOfClient(items, i));
    }

    /** Below the client's heading "Hired 9" counts all that the client ever hired. */
    private static boolean isOfClient(List<PageToken> items, int i) {
        int above = TokenScan.last(
                items,
                0,
                i,
                token -> token.isHeading(TokenType.CLIENT)
                        || token.isHeading(TokenType.ACTIVITY)
                        || (token.is(PageRegion.ACTIVITY) && !token.is(TokenType.HIRES_LABEL)));
        return above >= 0 && items.get(above).isHeading(TokenType.CLIENT);
    }

    private static boolean isBeside(List<PageToken> items, int label) {
        return label + 1 < items.size()
                && items.get(label + 1).line() == items.get(label).line()
                && items.get(label + 1).is(PageRegion.VALUE);
    }

    /** Where the run of lone labels and figures that begins here ends; tooltips may stand between. */
    private static int endOfRun(List<PageToken> items, int from) {
        int end = from;
        int between = 0;
        for (int i = from; i < items.size() && between < NEAR; i++) {
            boolean part = (isLabel(items, i) && !isBeside(items, i)) || isLoneValue(items, i);
            // Words with a figure hold a value themselves, stuck to something else.
            boolean stuck =
                    items.get(i).isWords() && items.get(i).text().chars().anyMatch(Digits::isDigit);
            if (items.get(i).is(PageRegion.HEADING) || stuck || (isLabel(items, i) && !part)) {
                break;
            }
            end = part ? i + 1 : end;
            between = part ? 0 : between + 1;
        }
        return end;
    }

    /** A value on a line of its own may belong to the label above it or to the one below. */
    private static boolean isLoneValue(List<PageToken> items, int i) {
        return items.get(i).whole() && items.get(i).is(PageRegion.VALUE);
    }

    /** All of a run is read one way: where it begins and ends with a label, or with a figure, a colon has to tell. */
    private static void run(List<PageToken> run, PostingBuilder builder) {
        int first = TokenScan.first(run, 0, run.size(), token -> token.is(PageRegion.ACTIVITY));
        if (first < 0) {
            return;
        }
        boolean above = first > 0;
        boolean below = run.get(run.size() - 1).is(PageRegion.VALUE);
        boolean announces = run.get(first).text().endsWith(":");
        if (!announces && above == below) {
            return;
        }
        boolean downwards = announces || below;
        int step = downwards ? 1 : -1;
        for (int i = 0; i < run.size(); i++) {
            int value = i + step;
            while (value >= 0 && value < run.size() && !isPart(run.get(value))) {
                value += step;
            }
            boolean inside = value >= 0 && value < run.size();
            if (run.get(i).is(PageRegion.ACTIVITY) && inside) {
                say(run.get(i), run.get(value), builder);
            }
        }
    }

    private static boolean isPart(PageToken token) {
        return token.is(PageRegion.ACTIVITY) || token.is(PageRegion.VALUE);
    }

    private static void say(PageToken label, PageToken value, PostingBuilder builder) {
        if (label.is(TokenType.PROPOSALS)) {
            PhraseFacts.count(value.match())
                    .ifPresentOrElse(count -> builder.set(Fact.PROPOSALS, count), () -> builder.doubt(Fact.PROPOSALS));
        } else if (value.is(TokenType.NUMBER)) {
            fact(label.type()).ifPresent(fact -> builder.set(fact, value.match().number(0)));
        } else {
            fact(label.type()).ifPresent(builder::doubt);
        }
    }

    /** "Proposals: 5, 50": two figures are none. */
    private static void doubt(PageToken label, PostingBuilder builder) {
        if (label.is(TokenType.PROPOSALS)) {
            builder.doubt(Fact.PROPOSALS);
        } else {
            fact(label.type()).ifPresent(builder::doubt);
        }
    }

    /**
     * "1 hire" among what happens on the job counts its own hires, and "Hires: one" tells of some.
     *
     * @param items what stands below the heading of the activity and above that of the client
     */
    static void hires(List<PageToken> items, PostingBuilder builder) {
        for (PageToken token : items) {
            if (token.is(TokenType.HIRES) && token.whole()) {
                builder.setIfUnknown(Fact.HIRES_ON_JOB, token.match().number(0));
            } else if (token.isWords() && CaseFolding.of(token.text()).startsWith("hire")) {
                builder.doubt(Fact.CLOSED);
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
