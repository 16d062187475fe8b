package coach.connects.community;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What proposals cost lately on the pages that a community met.
 *
 * @param middle half of them cost this or less
 */
public record PriceStatistics(int pages, Connects least, Connects most, Connects middle) {
    /** From so many pages on there is something to compare with. */
    public static final int PAGES = 20;

    /** From so many members on it is not one person's taste, nor to be traced to anybody. */
    public static final int MEMBERS = 5;

    public static final Duration MONTH = Duration.ofDays(30);

    /** The level of these prices at this instant; empty while there are too few of them. */
    public static Optional<PriceStatistics> of(List<ObservedPrice> prices, Instant now) {
        List<ObservedPrice> recent = prices.stream()
                .filter(price -> price.at().isAfter(now.minus(MONTH)))
                .toList();
        long members = recent.stream().map(ObservedPrice::member).distinct().count();
        // Of a job that several members met, the newest page counts.
        Map<JobId, Connects> jobs = new HashMap<>();
        recent.forEach(price -> jobs.put(price.job(), price.cost()));
        if (jobs.size() < PAGES || members < MEMBERS) {
            return Optional.empty();
        }
        List<Connects> costs = jobs.values().stream().sorted().toList();
        Connects middle = costs.get((costs.size() - 1) / 2);
        return Optional.of(new PriceStatistics(costs.size(), costs.get(0), costs.get(costs.size() - 1), middle));
    }

    /** Whether this cost is dear: in the upper half of the way from the middle to the most. */
    public boolean isExpensive(Connects cost) {
        int gap = most.value() - middle.value();
        return gap > 0 && (cost.value() - middle.value()) * 2 >= gap;
    }

    /** Whether this cost is cheap: in the lower half of the way from the least to the middle. */
    public boolean isCheap(Connects cost) {
        int gap = middle.value() - least.value();
        return gap > 0 && (middle.value() - cost.value()) * 2 >= gap;
    }

    /**
     * What a page that a member shared says a proposal costs.
     *
     * @param member who told it; never shown
     */
    public record ObservedPrice(JobId job, Identity member, Connects cost, Instant at) {}
}
