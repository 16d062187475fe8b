package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What becomes of a wallet in the {@value #DAYS} days after today, if Connects are spent by a plan, and none come in but
 * monthly ones (W-31). The same wallet, day, policies, plan and income always give the same forecast.
 *
 * @param from today
 * @param until the last day looked at
 * @param dry without a purchase: the first day on which the plan finds too little
 * @param unused without a purchase: what expires or is lost above a cap, soonest first
 * @param left without a purchase: what is left at the end
 * @param purchases what to buy, and when, so that the plan goes on
 * @param stuck the first day on which the plan finds too little although as many were bought as the rules allow
 * @param course without a purchase: what there is on each seventh day, today first
 */
public record Forecast(
        LocalDate from,
        LocalDate until,
        SpendingPlan plan,
        Optional<LocalDate> dry,
        List<DerivedEntry> unused,
        Connects left,
        List<PlannedPurchase> purchases,
        Optional<LocalDate> stuck,
        List<Holding> course) {
    /** How far it looks: twelve months. */
    public static final int DAYS = 365;

    public Forecast {
        unused = List.copyOf(unused);
        purchases = List.copyOf(purchases);
        course = List.copyOf(course);
    }

    /** Looks ahead from the end of this day. */
    public static Forecast of(
            Wallet wallet, LocalDate today, Policies policies, SpendingPlan plan, MonthlyIncome income) {
        return new ForecastSimulation(wallet, today, policies, plan, income).run();
    }

    /** How many expire or are lost unused. */
    public long unusedInAll() {
        return unused.stream().mapToLong(entry -> entry.connects().value()).sum();
    }

    public long boughtInAll() {
        return purchases.stream()
                .mapToLong(purchase -> purchase.connects().value())
                .sum();
    }

    /** Connects to buy on a day, so that the plan can go on. */
    public record PlannedPurchase(LocalDate day, Connects connects) {}

    /**
     * What there is at the end of a day.
     *
     * @param byExpiry how many of it expire in each month, in the order of the months
     */
    public record Holding(LocalDate day, Map<YearMonth, Integer> byExpiry) {
        /** What there was at the end of a day that is over, whatever was recorded of later days; of all entries. */
        public static Holding past(Wallet wallet, LocalDate day, Policies policies) {
            return of(day, LedgerReplay.of(wallet, day, policies).openLots());
        }

        static Holding of(LocalDate day, List<Lot> lots) {
            Map<YearMonth, Integer> byExpiry = new TreeMap<>();
            lots.forEach(lot -> byExpiry.merge(
                    YearMonth.from(lot.expiresOn()), lot.remaining().value(), Integer::sum));
            return new Holding(day, Collections.unmodifiableMap(byExpiry));
        }

        /** All of it. */
        public int total() {
            return byExpiry.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
