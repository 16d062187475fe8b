package coach.connects.job.page;

import coach.connects.amount.Connects;
import coach.connects.job.Fact;
import coach.connects.job.phrase.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a proposal costs, the reader's own balance, and whether the job can be applied for at all. */
final class StateFacts {
    private static final int MOST_CONNECTS = 1_000;
    private static final int MOST_CRITERIA = 8;

    private StateFacts() {}

    static void read(List<Item> items, Facts facts) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            switch (item.meaning()) {
                case COST -> cost(item.said().number(0), facts);
                case COST_LABEL -> labelledCost(items, i, facts);
                case BALANCE -> facts.connects(Fact.BALANCE_SHOWN, item.said().number(0));
                case CLOSED -> facts.set(Fact.CLOSED, true);
                case PRIVATE -> facts.set(Fact.PRIVATE, true);
                case APPLIED -> facts.set(Fact.ALREADY_APPLIED, true);
                case INVITATION_PAGE -> facts.set(Fact.INVITATION, true);
                case MISSED -> missed(items, i, facts);
                case MISSED_ONE -> missedOne(items, i, facts);
                default -> {}
            }
        }
        remaining(items, facts);
    }

    private static void cost(int connects, Facts facts) {
        if (connects <= MOST_CONNECTS) {
            facts.connects(Fact.CONNECTS_COST, connects);
        }
    }

    private static void labelledCost(List<Item> items, int label, Facts facts) {
        if (label + 1 < items.size()) {
            Item value = items.get(label + 1);
            if (value.is(Meaning.CONNECTS) || value.is(Meaning.NUMBER)) {
                cost(value.said().number(0), facts);
            }
        }
    }

    /** "You'll have 32 Connects remaining" is after paying: before, there were those and the cost. */
    private static void remaining(List<Item> items, Facts facts) {
        Optional<Connects> cost = facts.get(Fact.CONNECTS_COST);
        for (Item item : items) {
            if (item.is(Meaning.REMAINING) && cost.isPresent()) {
                Connects left = Connects.of(item.said().number(0));
                facts.setIfUnknown(Fact.BALANCE_SHOWN, left.plus(cost.get()));
            }
        }
    }

    /** The criteria stand below, as "Location: Americas, Asia". */
    private static void missed(List<Item> items, int heading, Facts facts) {
        List<String> criteria = new ArrayList<>();
        for (int i = heading + 1; i < items.size() && criteria.size() < MOST_CRITERIA; i++) {
            String text = items.get(i).text();
            int colon = text.indexOf(':');
            if (colon <= 0 || items.get(i).is(Meaning.Group.HEADING)) {
                break;
            }
            criteria.add(text);
        }
        if (!criteria.isEmpty()) {
            facts.set(Fact.MISSED_QUALIFICATION, String.join("; ", criteria));
        }
    }

    private static void missedOne(List<Item> items, int mark, Facts facts) {
        if (mark > 0 && items.get(mark - 1).isWords()) {
            String before =
                    facts.get(Fact.MISSED_QUALIFICATION).map(m -> m + "; ").orElse("");
            facts.set(Fact.MISSED_QUALIFICATION, before + items.get(mark - 1).text());
        }
    }
}
