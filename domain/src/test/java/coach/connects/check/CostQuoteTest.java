package coach.connects.check;

import static coach.connects.check.SamplePostings.nothing;
import static coach.connects.check.SamplePostings.only;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.CostQuote.Basis;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProjectLength.Range;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.posting.WeeklyHours;
import coach.connects.wallet.BundledPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposal costs (G-09 … G-14). */
class CostQuoteTest {
    private static CostQuote quote(Posting posting) {
        return CostQuote.of(posting, BundledPolicies.GUIDE);
    }

    private static Posting fixed(String budget, int days) {
        return only(Fact.BUDGET, Usd.of(budget), Fact.LENGTH, ProjectLength.ofDays(days));
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,2,true",
        "49,2,2,true",
        "49.99,2,2,true",
        "49,3,4,false",
        "50,2,4,true",
        "50,3,4,true",
        "499.99,7,4,true",
        "499,8,6,false",
        "500,8,6,false",
        "599.99,30,6,false",
        "49,7,4,false",
        "600,6,6,false",
        "599,7,6,false",
        "600,7,6,true",
        "600,8,6,true",
        "9000,200,6,true"
    })
    void g10_g11_g12_g13_budgetAndLengthTogetherTellTheClassOrTheDearerOfTwo(
            String budget, int days, int cost, boolean certain) {
        CostQuote quote = quote(fixed(budget, days));

        assertThat(quote.cost()).contains(Connects.of(cost));
        assertThat(quote.certain()).isEqualTo(certain);
        assertThat(quote.basis()).isEqualTo(certain ? Basis.CLASS : Basis.ESTIMATE);
    }

    @ParameterizedTest
    @CsvSource({
        "30,LESS_THAN_1_WEEK,2,true",
        "30,LESS_THAN_1_MONTH,2,false",
        "30,FROM_1_TO_3_MONTHS,6,false",
        "300,LESS_THAN_1_WEEK,4,true",
        "300,LESS_THAN_1_MONTH,4,false",
        "300,FROM_1_TO_3_MONTHS,6,false",
        "550,LESS_THAN_1_WEEK,6,false",
        "550,LESS_THAN_1_MONTH,6,false",
        "600,LESS_THAN_1_WEEK,6,false",
        "600,LESS_THAN_1_MONTH,6,true",
        "600,MORE_THAN_6_MONTHS,6,true"
    })
    void g10_g13_aRangeThatOverlapsTheBudgetsClassBelongsToIt(String budget, Range range, int cost, boolean certain) {
        CostQuote quote = quote(only(Fact.BUDGET, Usd.of(budget), Fact.LENGTH, ProjectLength.of(range)));

        assertThat(quote.cost()).contains(Connects.of(cost));
        assertThat(quote.certain()).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource({"49,2", "50,4", "500,6"})
    void g13_aBudgetAloneIsAnEstimate(String budget, int cost) {
        CostQuote quote = quote(only(Fact.BUDGET, Usd.of(budget)));

        assertThat(quote.cost()).contains(Connects.of(cost));
        assertThat(quote.certain()).isFalse();
    }

    @Test
    void g13_aLengthAloneTellsOnlyTheDearestClass() {
        assertThat(quote(only(Fact.LENGTH, ProjectLength.of(Range.LESS_THAN_1_WEEK))))
                .isEqualTo(CostQuote.UNKNOWN);
        assertThat(quote(only(Fact.LENGTH, ProjectLength.of(Range.FROM_1_TO_3_MONTHS)))
                        .cost())
                .contains(Connects.of(6));
    }

    @ParameterizedTest
    @CsvSource({
        "3,3,LESS_THAN_30,LESS_THAN_1_WEEK,2",
        "2,4,NOT_SURE,LESS_THAN_1_WEEK,4",
        "10,20,MORE_THAN_30,LESS_THAN_1_WEEK,6",
        "33.33,33.33,LESS_THAN_30,LESS_THAN_1_WEEK,4",
        "33.34,33.34,LESS_THAN_30,LESS_THAN_1_WEEK,6",
        "5,5,LESS_THAN_30,LESS_THAN_1_MONTH,4",
        "5,5,LESS_THAN_30,FROM_1_TO_3_MONTHS,6"
    })
    void g13_anHourlyJobIsRateTimesHoursTimesWeeksAndNeverCertain(
            String low, String high, WeeklyHours hours, Range range, int cost) {
        Posting posting = only(Fact.RATE_MIN, Usd.of(low), Fact.RATE_MAX, Usd.of(high))
                .with(Fact.TYPE, JobType.HOURLY, Origin.PAGE)
                .with(Fact.HOURS, hours, Origin.PAGE)
                .with(Fact.LENGTH, ProjectLength.of(range), Origin.PAGE);

        assertThat(quote(posting).cost()).contains(Connects.of(cost));
        assertThat(quote(posting).certain()).isFalse();
        assertThat(quote(posting).basis()).isEqualTo(Basis.ESTIMATE);
    }

    @Test
    void g09_theCostOnThePageWinsOverTheEstimate() {
        CostQuote quote = quote(fixed("49", 2).with(Fact.CONNECTS_COST, Connects.of(16), Origin.PAGE));

        assertThat(quote.cost()).contains(Connects.of(16));
        assertThat(quote.certain()).isTrue();
        assertThat(quote.basis()).isEqualTo(Basis.PAGE);
    }

    @Test
    void g14_invitationsOffersAndTalentCloudAreFree() {
        Posting large = fixed("9000", 90).with(Fact.CONNECTS_COST, Connects.of(16), Origin.PAGE);

        assertThat(quote(large.with(Fact.INVITATION, true, Origin.PAGE)).basis())
                .isEqualTo(Basis.FREE_INVITATION);
        assertThat(quote(large.with(Fact.OFFER, true, Origin.PAGE)).basis()).isEqualTo(Basis.FREE_OFFER);
        assertThat(quote(large.with(Fact.TALENT_CLOUD, true, Origin.PAGE)).basis())
                .isEqualTo(Basis.FREE_CLOUD);
        assertThat(quote(large.with(Fact.INVITATION, true, Origin.PAGE)).cost()).contains(Connects.ZERO);
        assertThat(quote(large.with(Fact.INVITATION, false, Origin.PAGE)).cost())
                .contains(Connects.of(16));
    }

    @Test
    void g15_tenLargeJobsCost60Connects() {
        int cost = quote(fixed("600", 8)).cost().orElseThrow().value();

        assertThat(BundledPolicies.GUIDE.worth(Connects.of(10 * cost))).contains(Usd.of("9.00"));
    }

    @Test
    void w12_aPolicyWithoutClassesNeverEstimates() {
        assertThat(CostQuote.of(fixed("600", 8), BundledPolicies.UPWORK)).isEqualTo(CostQuote.UNKNOWN);
        assertThat(CostQuote.of(only(Fact.CONNECTS_COST, Connects.of(16)), BundledPolicies.UPWORK)
                        .cost())
                .contains(Connects.of(16));
    }

    @Test
    void nothingKnownIsNoQuote() {
        assertThat(quote(nothing())).isEqualTo(CostQuote.UNKNOWN);
    }
}
