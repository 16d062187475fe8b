package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W-30, W-31: wallets and paces whose future was worked out by hand. */
class ForecastStoriesTest {
    /**
     * {@code each × times in days} is the plan. {@code unused} is the first day on which some expire or are lost above a
     * cap, and how many then. {@code buy} is the first purchase that the forecast advises, {@code stuck}
     * the first day on which even the most that may be bought is too little.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # policy      | bought       | free | today      | plan     | dry        | unused          | buy             | stuck
            guide-2021    | 2026-01-01 10 | 0   | 2026-01-01 | 1 7 7    | 2026-01-12 | -               | 2026-01-12 30   | -
            guide-2021    | 2026-01-01 70 | 0   | 2026-01-01 | 1 7 7    | 2026-03-13 | -               | 2026-03-13 30   | -
            guide-2021    | 2026-01-01 140 | 0  | 2026-01-01 | 1 1 7    | -          | 2027-01-01 88   | -               | -
            guide-2021    | 2026-01-01 140 | 0  | 2026-01-01 | 1 0 7    | -          | 2027-01-01 140  | -               | -
            guide-2021    | 2026-01-01 32 | 0   | 2026-01-01 | 16 2 7   | 2026-01-12 | -               | 2026-01-12 108  | 2026-04-30
            upwork-2025   | 2026-01-01 32 | 0   | 2026-01-01 | 16 2 7   | 2026-01-12 | -               | 2026-01-12 130  | -
            guide-2021    | 2026-01-01 20 | 0   | 2026-01-01 | 6 3 7    | 2026-01-11 | -               | 2026-01-11 70   | -
            guide-2021    | 2026-01-01 40 | 0   | 2026-01-01 | 1 480 365 | 2026-02-02 | -              | 2026-02-02 40   | -
            guide-2021    | 2025-01-15 20 | 0   | 2026-01-01 | 1 7 7    | 2026-01-15 | 2026-01-15 7    | 2026-01-15 30   | -
            guide-2021    | 2024-02-29 10 | 0   | 2025-02-20 | 1 0 7    | -          | 2025-03-01 10   | -               | -
            guide-2021    | 2026-01-01 100 | 60 | 2026-01-01 | 1 0 7    | -          | 2026-02-01 20   | -               | -
            upwork-2025   | 2026-01-01 100 | 60 | 2026-01-01 | 1 0 7    | -          | 2027-01-01 160  | -               | -
            guide-2021    | 2026-01-01 100 | 60 | 2026-01-01 | 1 7 7    | 2026-06-11 | -               | 2026-06-11 30   | -
            guide-2021    | 2026-01-01 10 | 0   | 2026-01-01 | 1 70 7   | 2026-01-03 | -               | 2026-01-03 130  | 2026-01-16
            upwork-2025   | 2026-01-01 10 | 0   | 2026-01-01 | 1 70 7   | 2026-01-03 | -               | 2026-01-03 280  | -
            guide-2021    | 2026-01-01 14 | 0   | 2026-01-01 | 7 2 7    | 2026-01-12 | -               | 2026-01-12 60   | -
            upwork-2025   | 2026-01-01 12 | 0   | 2026-01-01 | 5 1 1    | 2026-01-04 | -               | 2026-01-04 140  | -
            upwork-2025   | 2026-01-01 6  | 0   | 2026-01-01 | 6 1 7    | 2026-01-15 | -               | 2026-01-15 30   | -
            upwork-2025   | 2026-01-01 6  | 0   | 2026-01-01 | 7 1 7    | 2026-01-08 | -               | 2026-01-08 30   | -
            # leap years and the ends of months and years
            upwork-2025   | 2024-02-29 30 | 0   | 2024-03-01 | 1 0 7    | -          | 2025-03-01 30   | -               | -
            upwork-2025   | 2023-03-01 30 | 0   | 2024-02-28 | 1 0 7    | -          | 2024-03-01 30   | -               | -
            upwork-2025   | 2023-02-28 30 | 0   | 2024-02-27 | 1 0 7    | -          | 2024-02-28 30   | -               | -
            guide-2021    | 2024-02-20 10 | 0   | 2024-02-20 | 1 7 7    | 2024-03-02 | -               | 2024-03-02 30   | -
            guide-2021    | 2025-02-20 10 | 0   | 2025-02-20 | 1 7 7    | 2025-03-03 | -               | 2025-03-03 30   | -
            upwork-2025   | 2026-01-31 16 | 0   | 2026-01-31 | 4 1 1    | 2026-02-05 | -               | 2026-02-05 120  | -
            upwork-2025   | 2025-12-20 24 | 0   | 2025-12-20 | 2 1 1    | 2026-01-02 | -               | 2026-01-02 60   | -
            upwork-2025   | 2025-07-15 50 | 0   | 2026-07-01 | 3 1 2    | 2026-07-15 | 2026-07-15 32   | 2026-07-15 50   | -
            # caps: what rolls over, and what may be bought in a month
            guide-2021    | 2026-01-10 140 | 0  | 2026-01-10 | 10 1 7   | 2026-04-25 | -               | 2026-04-25 40   | -
            guide-2021    | 2026-01-31 100 | 70 | 2026-01-31 | 1 0 7    | -          | 2026-02-01 30   | -               | -
            guide-2021    | 2026-04-30 90 | 60  | 2026-04-30 | 5 1 1    | 2026-05-29 | 2026-05-01 10   | 2026-05-29 140  | 2027-04-30
            upwork-2025   | 2026-06-30 100 | 70 | 2026-06-30 | 1 0 7    | -          | 2027-06-30 170  | -               | -
            """)
    void aWalletGoesOnAsWorkedOutByHand(
            String policy,
            String bought,
            int free,
            LocalDate today,
            String plan,
            LocalDate dry,
            String unused,
            String buy,
            LocalDate stuck) {
        String[] purchase = bought.split(" ", -1);
        WalletOwner owner = new WalletOwner(purchase[0]);
        owner.with(owner.wallet().withTerms(Terms.UNSET.withPolicy(Optional.empty(), policy)));
        owner.told(owner.buy(Integer.parseInt(purchase[1])));
        if (free > 0) {
            owner.told(owner.grant(GrantKind.OTHER, free));
        }
        List<Integer> figures =
                List.of(plan.split(" ", -1)).stream().map(Integer::valueOf).toList();

        Forecast forecast = Forecast.of(
                owner.wallet(),
                today,
                BundledPolicies.ALL,
                new SpendingPlan(Connects.of(figures.get(0)), figures.get(1), figures.get(2)),
                MonthlyIncome.NONE);

        assertThat(forecast.dry()).isEqualTo(Optional.ofNullable(dry));
        assertThat(firstUnused(forecast)).isEqualTo(Optional.ofNullable(unused));
        assertThat(forecast.purchases().stream()
                        .map(one -> one.day() + " " + one.connects())
                        .findFirst())
                .isEqualTo(Optional.ofNullable(buy));
        assertThat(forecast.stuck()).isEqualTo(Optional.ofNullable(stuck));
    }

    /** The first day on which some go unused, and how many then. */
    private static Optional<String> firstUnused(Forecast forecast) {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        forecast.unused()
                .forEach(one -> byDay.merge(one.effectiveOn(), one.connects().value(), Integer::sum));
        return byDay.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .findFirst();
    }

    /** Spending is told as {@code days ago:amount}; the wallet began so many days ago with a purchase. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # began | spent                | weeks | busy | in all | usual | a week
            0       | -                    | 1     | 0    | 0      | -     | 0
            6       | 0:8                  | 1     | 1    | 8      | 8     | 8
            7       | 0:8                  | 2     | 1    | 8      | 8     | 4
            13      | 13:4 6:6             | 2     | 2    | 10     | 6     | 5
            100     | 90:16 83:16 0:8      | 12    | 2    | 24     | 16    | 2
            100     | 84:16                | 12    | 0    | 0      | -     | 0
            27      | 1:4 2:4 3:8          | 4     | 1    | 16     | 4     | 4
            """)
    void thePaceIsThatOfTheLastTwelveWeeksAndTellsQuietOnesApart(
            int began, String spent, int weeks, int busy, int inAll, Integer usual, int aWeek) {
        LocalDate today = LocalDate.parse("2026-11-30");
        WalletOwner owner = WalletOwner.underUpworkRules(today.minusDays(began).toString());
        owner.told(owner.buy(500));
        for (String one : spent == null ? new String[0] : spent.split(" ", -1)) {
            int ago = Integer.parseInt(one.substring(0, one.indexOf(':')));
            owner.onDay(today.minusDays(ago).toString());
            owner.told(owner.spend(Integer.parseInt(one.substring(one.indexOf(':') + 1))));
        }
        owner.onDay(today.toString());

        SpendingPace pace = SpendingPace.of(owner.statement());

        assertThat(pace.weeks()).isEqualTo(weeks);
        assertThat(pace.busyWeeks()).isEqualTo(busy);
        assertThat(pace.spent().value()).isEqualTo(inAll);
        assertThat(pace.usualCost().map(Connects::value)).isEqualTo(Optional.ofNullable(usual));
        assertThat(pace.goingOn().perWeek()).isEqualTo(aWeek);
    }
}
