package coach.connects.profile;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.profile.SpendingBudget.Span;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W-32: what is left of a budget, and from when to when it holds; worked out by hand. */
class SpendingBudgetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # most | spent | left | nearly gone | exceeded
            40     | 0     | 40   | false       | false
            40     | 16    | 24   | false       | false
            40     | 29    | 11   | false       | false
            40     | 30    | 10   | true        | false
            40     | 40    | 0    | true        | false
            40     | 41    | 0    | true        | true
            1      | 0     | 1    | false       | false
            1      | 1     | 0    | true        | false
            3      | 2     | 1    | false       | false
            4      | 3     | 1    | true        | false
            10000  | 10000 | 0    | true        | false
            """)
    void aBudgetIsUsedUp(int most, int spent, int left, boolean nearly, boolean exceeded) {
        BudgetUse use = new BudgetUse(new SpendingBudget(Connects.of(most), Span.WEEK), Connects.of(spent));

        assertThat(use.left()).isEqualTo(Connects.of(left));
        assertThat(use.isNearlyGone()).isEqualTo(nearly);
        assertThat(use.isExceeded()).isEqualTo(exceeded);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-30, 2026-11-30, 2026-12-06",
        "WEEK, 2026-11-29, 2026-11-23, 2026-11-29",
        "WEEK, 2027-01-01, 2026-12-28, 2027-01-03",
        "MONTH, 2026-02-10, 2026-02-01, 2026-02-28",
        "MONTH, 2028-02-29, 2028-02-01, 2028-02-29",
        "MONTH, 2026-12-31, 2026-12-01, 2026-12-31"
    })
    void aWeekBeginsOnMondayAndAMonthOnThe1st(Span span, LocalDate day, LocalDate since, LocalDate until) {
        SpendingBudget budget = new SpendingBudget(Connects.of(40), span);

        assertThat(budget.since(day)).isEqualTo(since);
        assertThat(budget.until(day)).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40 a week", "100 a month", "off"})
    void whatIsWrittenIsReadAgain(String words) {
        Preferences preferences =
                Preferences.DEFAULTS.set(PreferenceKey.BUDGET, words).value().orElseThrow();

        assertThat(preferences.write(PreferenceKey.BUDGET)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "0 a week", "40 a day", "40 a job", "2 of 16 a week", "3 proposals a week", "fish"})
    void whatIsNoBudgetIsRefused(String words) {
        assertThat(Preferences.DEFAULTS.set(PreferenceKey.BUDGET, words).value())
                .isEmpty();
    }
}
