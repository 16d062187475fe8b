package coach.connects.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pair of a label and a value is read whole or not at all. */
class FieldReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final FieldReader READER = FieldReader.standard();

    private static <T> String written(Fact<T> fact, Object value) {
        String words = FactCodec.write(fact, fact.type().cast(value));
        return words.endsWith(".00") && fact.type() == Usd.class ? words.substring(0, words.length() - 3) : words;
    }

    /** The facts that fields such as "Budget: $500 // Type: Fixed" say, by their keys. */
    private static Map<String, String> read(String fields) {
        List<Field> all = new ArrayList<>();
        for (String field : fields.split(" // ", -1)) {
            int colon = field.indexOf(": ");
            all.add(Field.of(field.substring(0, colon), field.substring(colon + 2), all.size()));
        }
        Map<String, String> facts = new TreeMap<>();
        READER.read(all, NOW)
                .posting()
                .facts()
                .forEach((fact, value) -> facts.put(fact.key(), written(fact, value.value())));
        return facts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Budget: _350$_                                              | {budget_usd=350, type=fixed}
            Budget: Fixed: $500                                         | {budget_usd=500, type=fixed}
            BUDGET: $1,200 (fixed)                                      | {budget_usd=1200, type=fixed}
            Pay: Fixed $1200                                            | {budget_usd=1200, type=fixed}
            value_estimate: "$200 fixed"                                | {budget_usd=200, type=fixed}
            Pay: $60-80/hr                                              | {rate_max=80, rate_min=60, type=hourly}
            Payment Type: Hourly: $20.00 - $40.00                       | {rate_max=40, rate_min=20, type=hourly}
            Type: Hourly // Budget: $30.00 – $55.00                      | {rate_max=55, rate_min=30, type=hourly}
            budgetType: hourly // budget: 25 - 40 USD                    | {rate_max=40, rate_min=25, type=hourly}
            Pay: Hourly $25-$50 (Expert) — "can go higher"              | {level=expert, rate_max=50, rate_min=25, type=hourly}
            Engagement Model: Fixed-Price Initial Milestone ($100.00)   | {budget_usd=100, type=fixed}
            Budget: $30 - $55                                           | {}
            Budget: $500 maybe                                          | {}
            Budget: $500, not final                                     | {}
            Budget: $500 $600                                           | {}
            Budget: $500 // Budget: $600                                 | {type=fixed}
            Type: Hourly // Type: Fixed                                  | {}
            Type: Hourly, Expert, 6+ months, 30+ hrs/week               | {duration=more_than_6_months, hours_per_week=30_plus, level=expert, type=hourly}
            Duration: 1 to 3 months, Less than 30 hrs/week              | {duration=1_to_3_months, hours_per_week=less_than_30}
            """)
    void termsAreReadWhole(String fields, String facts) {
        assertThat(read(fields)).hasToString(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Payment verified: FALSE                            | {payment_verified=false}
            Payment verified: ✅                               | {payment_verified=true}
            verificationStatus: NOT_VERIFIED                   | {payment_verified=false}
            Payment: Payment method not yet verified           | {payment_verified=false}
            Payment verified: phone                            | {}
            Payment verified: yes, phone                       | {}
            Payment verified: TBD                              | {}
            Location: Brossard, Canada                         | {client_country=CA}
            Location & Timezone: Coimbatore, India (IST). Daytime. | {client_country=IN}
            Client location: Georgia, United States            | {client_country=US}
            Location: not Canada                               | {}
            Location: Canada or Norway                         | {}
            Country: UNITED STATES                             | {client_country=US}
            Rating: 4.99/5 (11 reviews)                        | {client_rating=4.99, client_reviews=11}
            Rating: not 4.9                                    | {}
            Feedback score: _4.87_                             | {client_rating=4.87}
            Hires: 15 total, 1 active                          | {client_hires=15}
            Hires: 15                                          | {}
            Total Spent: _$4.3k_                               | {client_total_spent_usd=4300}
            Client Spent: $100K+ spent • Payment verified      | {client_total_spent_usd=100000, payment_verified=true}
            Total spent (last year): $4K                       | {}
            Avg hourly rate: $42/hr                            | {client_avg_rate=42}
            Hire rate: 72% hire rate                           | {client_hire_rate_pct=72}
            Member since: Apr 2, 2018                          | {member_since=2018-04-02}
            Client: $100K+ spent, 5.0 rating, Estonia, Payment verified ⭐ FEATURED | {client_country=EE, client_rating=5.0, client_total_spent_usd=100000, payment_verified=true}
            CLIENT: Germany · total spent $38K · hire rate 71% · payment NOT verified · rating 4.9 | {client_country=DE, client_hire_rate_pct=71, client_rating=4.9, client_total_spent_usd=38000, payment_verified=false}
            Client: US, payment verified, 5.0/32 reviews, 77 jobs, 55% hire rate, mid-sized co | {client_country=US, client_hire_rate_pct=55, client_jobs_posted=77, client_rating=5.0, client_reviews=32, payment_verified=true}
            Client Reputation: 5.00 / 5.00 rating across previous contracts, payment and phone verified. | {client_rating=5.00, payment_verified=true}
            Hiring History: 14 total jobs posted with a 15% hire rate. | {client_hire_rate_pct=15, client_jobs_posted=14}
            """)
    void theClientIsReadWhole(String fields, String facts) {
        assertThat(read(fields)).hasToString(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Proposals: 10to15                       | {proposals=10-15}
            Competition: 20–50 proposals submitted  | {proposals=20-50}
            Proposals: Less than 5                  | {proposals=-4}
            PROPOSALS SO FAR: 12                    | {proposals=12-12}
            Proposals: not 12                       | {}
            Proposals: 10 5                         | {}
            Connect Price: _13 connects_            | {connects_cost=13}
            apply_cost_connects: 20 Connects        | {connects_cost=20}
            CONNECTS REQUIRED: 16 + 3               | {}
            Connects required: 2000                 | {}
            totalInvitedToInterview: 2              | {interviewing=2}
            similar jobs budget: $500               | {}
            Skills: _Shopify, Liquid..._            | {}
            Published : 2026-11-29T07:10:00.000Z    | {posted_at=2026-11-29T07:10:00Z}
            Posted: _14 minutes ago_                | {posted_at=2026-11-29T08:46:00Z}
            Posted: 2026-11-28, 21 minutes before   | {}
            """)
    void activityAndCostAreReadWhole(String fields, String facts) {
        assertThat(read(fields)).hasToString(facts);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        Field odd = Field.of("Budget", "about the usual", 3);

        assertThat(READER.read(List.of(odd, Field.of("Weather", "fine", 4)), NOW)
                        .notUnderstood())
                .containsExactly(odd);
    }

    @Test
    void whereAFieldLiesTellsWhatItNames() {
        assertThat(READER.type(List.of("client", "totalSpent"), "amount")).contains(LabelType.SPENT);
        assertThat(READER.type(List.of("client", "location"), "country")).contains(LabelType.COUNTRY);
        assertThat(READER.type(List.of(), "buyer_total_spent")).contains(LabelType.SPENT);
        assertThat(READER.type(List.of("jobActivity", "proposalsTier"), "label"))
                .contains(LabelType.PROPOSALS);
        assertThat(READER.type(List.of("freelancer"), "rating")).isEmpty();
        assertThat(READER.type(List.of("similarJobs"), "budget")).isEmpty();
    }
}
