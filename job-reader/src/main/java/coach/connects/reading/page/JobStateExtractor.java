package coach.connects.reading.page;

import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.reading.field.PhraseFacts;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a proposal costs, the reader's own balance, and whether the job can be applied for at all. */
final class JobStateExtractor {
    private static final int MOST_CONNECTS = 1_000;
    private static final int MOST_CRITERIA = 8;

    private JobStateExtractor() {}

    static void read(List<PageToken> items, PostingBuilder builder) {
        for (int i = 0; i < items.size(); i++) {
            PageToken token = items.get(i);
            switch (token.type()) {
                case COST -> cost(token.match().number(0), builder);
                case COST_LABEL -> labelledCost(items, i, builder);
                case BALANCE -> balance(items, i, builder);
                case CLOSED -> builder.set(Fact.CLOSED, true);
                case PRIVATE -> builder.set(Fact.PRIVATE, true);
                case APPLIED -> builder.set(Fact.ALREADY_APPLIED, true);
                case HIRES_LABEL -> hired(items, i, builder);
                case INVITATION_PAGE -> builder.set(Fact.INVITATION, true);
                default -> {}
            }
        }
        missedIn(items, builder);
        remaining(items, builder);
    }

    /** "Hired" with no figure near it: the job may be over. */
    private static void hired(List<PageToken> items, int at, PostingBuilder builder) {
        boolean alone = items.get(at).whole()
                && items.get(at).text().indexOf(':') < 0
                && !isOfActivity(items, at - 1)
                && !isOfActivity(items, at + 1);
        if (alone) {
            builder.doubt(Fact.CLOSED);
        }
    }

    private static boolean isOfActivity(List<PageToken> items, int at) {
        return at >= 0
                && at < items.size()
                && (items.get(at).is(PageRegion.VALUE) || items.get(at).is(PageRegion.ACTIVITY));
    }

    /** What the reader misses of the client's preferred qualifications. */
    static void missedIn(List<PageToken> items, PostingBuilder builder) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(TokenType.MISSED)) {
                missed(items, i, builder);
            } else if (items.get(i).is(TokenType.MISSED_ONE)) {
                missedOne(items, i, builder);
            }
        }
    }

    private static void cost(int connects, PostingBuilder builder) {
        if (connects <= MOST_CONNECTS) {
            builder.connects(Fact.CONNECTS_COST, connects);
        } else {
            builder.doubt(Fact.CONNECTS_COST);
        }
    }

    /**
     * "Connects: 46" is the balance in the page's head and beside its menu, below what the job's page says the cost, and else
     * in doubt.
     */
    private static void balance(List<PageToken> items, int at, PostingBuilder builder) {
        PageToken token = items.get(at);
        boolean bare = CaseFolding.of(token.text()).replace(" ", "").startsWith("connects:");
        boolean below = items.subList(0, at).stream().anyMatch(JobStateExtractor::isOfJob);
        boolean menu = isOfMenu(items, at - 1) || isOfMenu(items, at + 1);
        if (bare && below && !menu) {
            cost(token.match().number(0), builder);
            return;
        }
        builder.connects(Fact.BALANCE_SHOWN, token.match().number(0));
        if (bare) {
            builder.doubt(Fact.CONNECTS_COST);
        }
    }

    private static boolean isOfMenu(List<PageToken> items, int at) {
        return at >= 0 && at < items.size() && items.get(at).is(TokenType.MENU);
    }

    private static boolean isOfJob(PageToken token) {
        return token.is(TokenType.PROPOSALS)
                || token.is(TokenType.HIRE_RATE)
                || token.is(TokenType.PAID)
                || token.is(TokenType.UNPAID);
    }

    private static void labelledCost(List<PageToken> items, int label, PostingBuilder builder) {
        if (label + 1 < items.size()) {
            PageToken value = items.get(label + 1);
            if (value.is(TokenType.CONNECTS) || value.is(TokenType.NUMBER)) {
                cost(value.match().number(0), builder);
            }
        }
    }

    /** "You'll have 32 Connects remaining" is after paying: before, there were those and the cost. */
    private static void remaining(List<PageToken> items, PostingBuilder builder) {
        Optional<Connects> cost = builder.get(Fact.CONNECTS_COST);
        for (PageToken token : items) {
            if (token.is(TokenType.REMAINING) && cost.isPresent()) {
                Connects left = Connects.of(token.match().number(0));
                builder.setIfUnknown(Fact.BALANCE_SHOWN, left.plus(cost.get()));
            }
        }
    }

    /** The criteria stand below, as "Location: Americas, Asia", or the line itself tells them. */
    private static void missed(List<PageToken> items, int heading, PostingBuilder builder) {
        Optional<String> told = PhraseFacts.missed(items.get(heading).text());
        boolean inside = items.get(heading).text().indexOf(':') > 0 && told.isPresent();
        List<String> criteria = new ArrayList<>();
        for (int i = heading + 1; i < items.size() && criteria.size() < MOST_CRITERIA && !inside; i++) {
            String text = items.get(i).text();
            int colon = text.indexOf(':');
            boolean other = !items.get(i).isWords() && !items.get(i).is(TokenType.PageRegion.FIELD);
            if (colon <= 0 || items.get(i).is(TokenType.PageRegion.HEADING) || (other && told.isPresent())) {
                break;
            }
            criteria.add(text);
        }
        Optional<String> listed = criteria.isEmpty() ? told : Optional.of(String.join("; ", criteria));
        listed.ifPresent(missed -> builder.set(Fact.MISSED_QUALIFICATION, missed));
    }

    /** Beside the mark, on the line above it, which a place in it may have taken apart, or else on the one below. */
    private static void missedOne(List<PageToken> items, int mark, PostingBuilder builder) {
        List<Object> beside = items.get(mark).match().values();
        List<PageToken> above = line(items, mark - 1);
        List<PageToken> below = line(items, mark + 1);
        Optional<String> criterion = beside.isEmpty()
                ? criterion(above).or(() -> criterion(below))
                : Optional.of(items.get(mark).match().words(0));
        String before = builder.get(Fact.MISSED_QUALIFICATION).orElse("");
        criterion
                .filter(said -> !before.contains(said))
                .map(said -> before.isEmpty() ? said : before + "; " + said)
                .ifPresent(all -> builder.set(Fact.MISSED_QUALIFICATION, all));
    }

    /** The pieces of the line in which this one stands; of none nothing. */
    private static List<PageToken> line(List<PageToken> items, int at) {
        return at < 0 || at >= items.size()
                ? List.of()
                : items.stream()
                        .filter(token -> token.line() == items.get(at).line())
                        .toList();
    }

    private static Optional<String> criterion(List<PageToken> line) {
        boolean told = !line.isEmpty()
                && (line.get(0).isWords()
                        || line.get(0).is(TokenType.PageRegion.FIELD)
                        || line.get(0).is(TokenType.LOCATION_LABEL));
        return told
                ? Optional.of(String.join(
                        " ", line.stream().map(PageToken::text).distinct().toList()))
                : Optional.empty();
    }
}
