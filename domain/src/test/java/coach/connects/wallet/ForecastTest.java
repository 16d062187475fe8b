package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.profile.Profile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** W-31: what becomes of a wallet, against days lived through one by one. */
class ForecastTest {
    private static final int WALLETS = 1_000;

    @Test
    void aForecastIsWhatLivingThroughTheDaysComesTo() {
        int dry = 0;
        int lost = 0;
        int bought = 0;
        int stuck = 0;
        for (int seed = 0; seed < WALLETS; seed++) {
            RandomWallets.Grown grown = RandomWallets.of(seed, 10 + seed % 30);
            Random random = new Random(seed);
            int each = 1 + random.nextInt(random.nextBoolean() ? 1 : 20);
            int times = random.nextInt(each == 1 ? 60 : 5);
            int days = 1 + random.nextInt(30);
            int monthly = random.nextInt(3) * 10;
            int monthlyDay = 1 + random.nextInt(31);
            Forecast forecast = Forecast.of(
                    grown.wallet(),
                    grown.today(),
                    BundledPolicies.ALL,
                    new SpendingPlan(Connects.of(each), times, days),
                    new MonthlyIncome(Connects.of(monthly), Profile.monthlyDayOf(monthlyDay)));
            NaiveForecast kept = new NaiveForecast(grown.wallet(), grown.today(), false, monthly, monthlyDay)
                    .live(each, times, days);
            NaiveForecast buying =
                    new NaiveForecast(grown.wallet(), grown.today(), true, monthly, monthlyDay).live(each, times, days);

            assertThat(forecast.dry())
                    .as("dry %s", seed)
                    .isEqualTo(kept.tooLittle.stream().findFirst());
            assertThat(unused(forecast)).as("unused %s", seed).isEqualTo(kept.unused);
            assertThat(forecast.left().value()).as("left %s", seed).isEqualTo(kept.balances.get(forecast.until()));
            for (Forecast.Holding holding : forecast.course()) {
                int lived = kept.balances.getOrDefault(holding.day(), holding.total());
                assertThat(holding.total()).as("%s of %s", holding.day(), seed).isEqualTo(lived);
            }
            assertThat(purchases(forecast)).as("purchases %s", seed).isEqualTo(purchases(buying, grown.today()));
            assertThat(forecast.stuck())
                    .as("stuck %s", seed)
                    .isEqualTo(buying.tooLittle.stream().findFirst());
            dry += forecast.dry().isPresent() ? 1 : 0;
            lost += forecast.unused().isEmpty() ? 0 : 1;
            bought += forecast.purchases().isEmpty() ? 0 : 1;
            stuck += forecast.stuck().isPresent() ? 1 : 0;
        }
        assertThat(new int[] {dry, lost, bought, stuck}).doesNotContain(0, WALLETS);
    }

    private static Map<LocalDate, Integer> unused(Forecast forecast) {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        forecast.unused()
                .forEach(entry ->
                        byDay.merge(entry.effectiveOn(), entry.connects().value(), Integer::sum));
        return byDay;
    }

    private static Map<LocalDate, Integer> purchases(Forecast forecast) {
        Map<LocalDate, Integer> byDay = new TreeMap<>();
        forecast.purchases()
                .forEach(purchase ->
                        byDay.put(purchase.day(), purchase.connects().value()));
        return byDay;
    }

    private static Map<LocalDate, Integer> purchases(NaiveForecast lived, LocalDate today) {
        Map<LocalDate, Integer> byDay = new TreeMap<>(lived.bought);
        byDay.remove(today);
        byDay.values().removeIf(amount -> amount == 0);
        return byDay;
    }
}
