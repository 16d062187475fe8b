package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.JobFacts;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import coach.connects.posting.JobId;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProjectLength.Range;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.posting.WeeklyHours;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fact comes from its one place of the answer, and what is odd there is unknown. */
class JobMapperTest {
    private static UpworkAnswer<JobFacts> read(String answer) {
        return JobMapper.read(new ToolField(BoundedJson.record(answer).orElseThrow()), Member.JOB);
    }

    private static Posting posting(String answer) {
        return read(answer).toOptional().orElseThrow().posting();
    }

    /** The sample with something else in a place of it. */
    private static String sample(String before, String after) {
        assertThat(Samples.FIXED_JOB).contains(before);
        return Samples.FIXED_JOB.replace(before, after);
    }

    private static <T> Optional<String> written(Posting posting, Fact<T> fact) {
        return posting.get(fact).map(value -> FactCodec.write(fact, value));
    }

    @Test
    void aJobWithAFixedPriceIsRead() {
        JobFacts facts = read(Samples.FIXED_JOB).toOptional().orElseThrow();
        Posting posting = facts.posting();

        assertThat(posting.job()).contains(Member.JOB);
        assertThat(posting.get(Fact.TITLE)).contains("Repair a booking form");
        assertThat(posting.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(450));
        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.INTERMEDIATE);
        assertThat(posting.get(Fact.INTERVIEWING)).contains(2);
        assertThat(posting.get(Fact.INVITES_SENT)).contains(3);
        assertThat(posting.get(Fact.UNANSWERED_INVITES)).contains(1);
        assertThat(posting.get(Fact.HIRES_ON_JOB)).contains(0);
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(14));
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("CA");
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.87"));
        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(12);
        assertThat(posting.get(Fact.CLIENT_JOBS_POSTED)).contains(24);
        assertThat(posting.get(Fact.CLIENT_OPEN_JOBS)).contains(2);
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(62);
        assertThat(posting.get(Fact.CLIENT_HIRES)).contains(19);
        assertThat(posting.get(Fact.CLIENT_TOTAL_SPENT)).contains(Usd.of("18250.40"));
        assertThat(posting.get(Fact.OPEN_TO)).contains("US,CA");
        assertThat(posting.get(Fact.CLOSED)).contains(false);
        assertThat(posting.get(Fact.ALREADY_APPLIED)).contains(false);
        assertThat(facts.description()).contains("Please mend it.");
        assertThat(facts.balance()).contains(Connects.of(63));
        assertThat(facts.canApply()).contains(true);
        assertThat(posting.facts().values()).allMatch(known -> known.origin() == Origin.UPWORK);
    }

    @Test
    void whatUpworkDoesNotTellIsUnknown() {
        assertThat(posting(Samples.FIXED_JOB).facts())
                .doesNotContainKeys(
                        Fact.PROPOSALS,
                        Fact.PAYMENT_VERIFIED,
                        Fact.POSTED_AT,
                        Fact.MEMBER_SINCE,
                        Fact.CLIENT_AVG_RATE,
                        Fact.RATE_MIN,
                        Fact.INVITATION,
                        Fact.BALANCE_SHOWN);
    }

    @Test
    void anHourlyJobIsRead() {
        Posting posting = posting(hourly(Samples.HOURLY_TERMS));

        assertThat(posting.get(Fact.TYPE)).contains(JobType.HOURLY);
        assertThat(posting.get(Fact.RATE_MIN)).contains(Usd.of(25));
        assertThat(posting.get(Fact.RATE_MAX)).contains(Usd.of(45));
        assertThat(posting.get(Fact.HOURS)).contains(WeeklyHours.LESS_THAN_30);
        assertThat(posting.get(Fact.LENGTH)).contains(ProjectLength.of(Range.FROM_1_TO_3_MONTHS));
        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.EXPERT);
        assertThat(posting.knows(Fact.BUDGET)).isFalse();
    }

    private static String hourly(String terms) {
        int start = Samples.FIXED_JOB.indexOf("{\"contractType\"");
        int end = Samples.FIXED_JOB.indexOf("\"activityStat\"");
        return Samples.FIXED_JOB.substring(0, start) + terms + "," + Samples.FIXED_JOB.substring(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.0 | 45.0 | MANUAL       | true",
                "0    | 45   | DEFAULT      | true",
                "\"25\" | \"45.50\" | MANUAL | true",
                "0    | 0    | MANUAL       | false",
                "null | 45   | MANUAL       | false",
                "45   | 25   | MANUAL       | false",
                "-5   | 25   | MANUAL       | false",
                "25   | 45   | NOT_PROVIDED | false"
            })
    void aRateIsReadWhereItIsOne(String low, String high, String type, boolean read) {
        Posting posting = posting(hourly(Samples.HOURLY_TERMS
                .replace("\"hourlyBudgetMin\":25.0", "\"hourlyBudgetMin\":" + low)
                .replace("\"hourlyBudgetMax\":45.0", "\"hourlyBudgetMax\":" + high)
                .replace("MANUAL", type)));

        assertThat(posting.knows(Fact.RATE_MIN)).isEqualTo(read);
        assertThat(posting.knows(Fact.RATE_MAX)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14       | 14",
                "0 | 0",
                "10.0 | 10",
                "\"10\" | 10",
                "1e1 | 10",
                "-1       |",
                "10.5 |",
                "\"\" |",
                "\"many\" |",
                "null |",
                "[14] |",
                "{\"value\":14} |",
                "true |",
                "1001     |",
                "99999999999 |",
                "1e999999999 |",
                "\"1,4\" |",
                "\"１４\" |"
            })
    void theCostIsAWholeNumberOrUnknown(String value, String cost) {
        Posting posting = posting(sample("\"connects_cost\":14", "\"connects_cost\":" + value));

        assertThat(written(posting, Fact.CONNECTS_COST)).isEqualTo(Optional.ofNullable(cost));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"450.0\"     | USD | 450.00",
                "\"1,500.00\"  | USD | 1500.00",
                "\"$18,250.4\" | USD | 18250.40",
                "450           | USD | 450.00",
                "\"0.0\"       | USD |",
                "\"0\"         | USD |",
                "\"-450\"      | USD |",
                "\"1.500,00\"  | USD |",
                "\"15,00\"     | USD |",
                "\"1,500,00\"  | USD |",
                "\"450.0.0\"   | USD |",
                "\"450 USD\"   | USD |",
                "\"99999999999\" | USD |",
                "null          | USD |",
                "\"450.0\"     | EUR |",
                "\"450.0\"     | usd |",
                "\"450.0\"     | ''  |"
            })
    void aBudgetIsReadInDollarsAlone(String raw, String currency, String budget) {
        Posting posting = posting(sample(
                "\"rawValue\":\"450.0\",\"currency\":\"USD\"",
                "\"rawValue\":" + raw + ",\"currency\":\"" + currency + "\""));

        assertThat(written(posting, Fact.BUDGET)).isEqualTo(Optional.ofNullable(budget));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"Canada\"} | CA",
                "\"Canada\"            | CA",
                "\"CAN\"               | CA",
                "{\"name\":\"United Arab Emirates\"} | AE",
                "{\"name\":null}       |",
                "null                  |",
                "\"Narnia\"            |",
                "[\"Canada\"]          |",
                "7                     |"
            })
    void aCountryComesInSeveralForms(String country, String code) {
        Posting posting = posting(sample("{\"name\":\"Canada\",\"region\":null}", country));

        assertThat(posting.get(Fact.CLIENT_COUNTRY)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 4.87  | 4.87",
                "0 | 0 |",
                "0 | 4.9 |",
                "12 | 0 |",
                "12 | 5.01 |",
                "12 | -1 |",
                "null | 4.5 | 4.5",
                "3 | \"5.0\" | 5.0"
            })
    void aRatingOfNoReviewsIsNone(String reviews, String score, String rating) {
        Posting posting = posting(sample(
                "\"feedback_count\":12,\"feedback_score\":4.87",
                "\"feedback_count\":" + reviews + ",\"feedback_score\":" + score));

        assertThat(written(posting, Fact.CLIENT_RATING)).isEqualTo(Optional.ofNullable(rating));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"jobs_with_hires\":15,\"hire_rate_percent\":62   | 62",
                "\"jobs_with_hires\":15                            | 63",
                "\"jobs_with_hires\":25                            |",
                "\"jobs_with_hires\":15,\"hire_rate_percent\":101  |",
                "\"jobs_with_hires\":15,\"hire_rate_percent\":\"x\" |",
                "\"x\":1                                           |"
            })
    void theHireRateIsTheOneToldOrThatOfThePostedJobs(String keys, String rate) {
        Posting posting = posting(sample("\"jobs_with_hires\":15,\"hire_rate_percent\":62", keys));

        assertThat(written(posting, Fact.CLIENT_HIRE_RATE)).isEqualTo(Optional.ofNullable(rate));
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE,false", "CLOSED,true", "FILLED,true", "CANCELLED,true", "PENDING,", "SOMETHING_NEW,", "'',"})
    void onlyAWordOnRecordSaysThatAJobIsOpenOrClosed(String word, Boolean closed) {
        Posting posting = posting(
                sample("\"workFlowState\":{\"status\":\"ACTIVE\"}", "\"workFlowState\":{\"status\":\"" + word + "\"}"));

        assertThat(posting.get(Fact.CLOSED)).isEqualTo(Optional.ofNullable(closed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BARTER", "", "PER_WORD"})
    void aTypeThatIsNotKnownBringsNoPay(String word) {
        Posting posting = posting(sample("\"contractType\":\"FIXED\"", "\"contractType\":\"" + word + "\""));

        assertThat(posting.knows(Fact.TYPE)).isFalse();
        assertThat(posting.knows(Fact.BUDGET)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"United States\",\"Canada\"] | true  | US,CA",
                "[\"USA\"]                      | true  | US",
                "[\"Canada\",\"Canada\"]        | true  | CA",
                "[\"Canada\",\"Oz\"]            | true  |",
                "[\"Canada\"]                   | false |",
                "[\"Canada\"]                   | null  |",
                "[\"Canada\"]                   | \"true\" |",
                "[]                             | true  |",
                "\"Canada\"                     | true  |"
            })
    void whereAJobIsOpenToIsKnownWholeOrNotAtAll(String countries, String required, String open) {
        Posting posting = posting(sample(
                "[\"United States\",\"Canada\"],\"location_required\":true",
                countries + ",\"location_required\":" + required));

        assertThat(posting.get(Fact.OPEN_TO)).isEqualTo(Optional.ofNullable(open));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"2112472640518280840\" | \"url\":\"https://www.upwork.com/jobs/~022112472640518280839\"",
                "\"id\":\"2112472640518280839\" | \"url\":\"https://www.upwork.com/jobs/~022112472640518280840\"",
                "\"id\":\"2112472640518280840\" | \"url\":null",
                "\"id\":2112472640518280839     | \"url\":null",
                "\"id\":null                    | \"url\":null",
                "\"id\":null                    | \"url\":\"https://www.upwork.com/jobs/~022112472640518280840?id=~022112472640518280839\"",
                "\"id\":null                    | \"url\":\"https://www.upwork.com/jobs/x?next=/~022112472640518280839\""
            })
    void anAnswerAboutAnotherJobIsRefused(String id, String url) {
        String other = sample(
                "\"id\":\"2112472640518280839\",\"url\":\"https://www.upwork.com/jobs/~022112472640518280839?utm_source=claude\"",
                id + "," + url);

        assertThat(read(other).isRefusedFor(Reason.OTHER_JOB)).isTrue();
    }

    @Test
    void aJobOfTheOlderKindIsKnownByItsLink() {
        JobId old = JobId.of("~0123456789abcdef01").orElseThrow();
        String answer = sample("~022112472640518280839", old.value());

        assertThat(JobMapper.read(new ToolField(BoundedJson.record(answer).orElseThrow()), old)
                        .toOptional())
                .isPresent();
        assertThat(JobMapper.read(
                                new ToolField(
                                        BoundedJson.record(Samples.FIXED_JOB).orElseThrow()),
                                old)
                        .isRefusedFor(Reason.OTHER_JOB))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fewer than 5 | -4",
                "less than 5 | -4",
                "5 to 10 | 5-10",
                "20 to 50 | 20-50",
                "50+ | 50-",
                "10 to 5 |",
                "many |",
                "5–10 |",
                "Less than 50 |",
                "+ |",
                "1234567+ |"
            })
    void aTierOfProposalsIsARange(String word, String range) {
        Optional<ProposalRange> read = FactReader.proposals(new ToolField(new TextNode(word)));

        assertThat(read.map(value -> FactCodec.write(Fact.PROPOSALS, value))).isEqualTo(Optional.ofNullable(range));
    }

    @Test
    void everyFieldMayBeMissing() {
        for (String path : new String[] {"", "{\"marketplaceJobPosting\":{\"id\":\"2112472640518280839\"}}"}) {
            String answer = path.isEmpty() ? "{\"status\":\"ok\"}" : "{\"status\":\"ok\",\"data\":" + path + "}";
            UpworkAnswer<JobFacts> read = read(answer);
            if (path.isEmpty()) {
                assertThat(read.isRefusedFor(Reason.UNREADABLE)).isTrue();
            } else {
                assertThat(read.toOptional().orElseThrow().posting().facts()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "7", "\"text\"", "[]", "{}", "true", "-0.5", "[[[[]]]]", "\"\\u0000\\ud800<untrusted\""})
    void anyValueMayStandInThePlaceOfAnother(String odd) {
        JsonNode sample = BoundedJson.record(Samples.FIXED_JOB).orElseThrow();
        for (String name : new String[] {
            "can_apply", "applied", "connects_cost", "connects_balance", "client_record", "preferred_locations"
        }) {
            assertThat(read(swapped(sample, name, odd)).toOptional()).isPresent();
        }
        for (String name : new String[] {
            "content", "workFlowState", "contractTerms", "activityStat", "clientCompanyPublic", "classification"
        }) {
            String inner = swapped(sample.at("/data/marketplaceJobPosting"), name, odd);
            assertThat(read("{\"data\":{\"marketplaceJobPosting\":" + inner + "}}")
                            .toOptional())
                    .isPresent();
        }
    }

    private static String swapped(JsonNode node, String name, String odd) {
        JsonNode value =
                BoundedJson.record("{\"odd\":" + odd + "}").orElseThrow().get("odd");
        return node.<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy()
                .set(name, value)
                .toString();
    }
}
