package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a row of a search tells, asked for by somebody who wants just that. */
class RowMapperTest {
    private static final String ROWS = """
            {"status":"ok","hasMore":true,"jobs":[
             {"id":"2112472640518280840","title":"Another","proposals_tier":"50+","client":{"verification_status":"VERIFIED"}},
             {"id":"2112472640518280839","title":"Repair a booking form",
              "url":"https://www.upwork.com/jobs/~022112472640518280839?utm_source=x","skills":["PHP","WordPress","PHP"],
              "job_type":"fixed","budget":"450.0","duration":"Less than 1 month","engagement":"PART_TIME",
              "proposals_tier":"5 to 10","published_date":"2026-10-20T09:21:30.820Z",
              "client":{"country":"Canada","verification_status":"VERIFIED"}}]}""";

    private static Posting read(String rows) {
        ToolField answer = new ToolField(BoundedJson.record(rows).orElseThrow());
        return RowMapper.read(answer, Member.JOB, Member.NOW).orElseThrow();
    }

    private static <T> Optional<String> written(String rows, Fact<T> fact) {
        return read(rows).get(fact).map(value -> FactCodec.write(fact, value));
    }

    @Test
    void theRowOfThisJobIsReadAndNoOther() {
        assertThat(written(ROWS, Fact.PROPOSALS)).contains("5-10");
        assertThat(written(ROWS, Fact.PAYMENT_VERIFIED)).contains("true");
        assertThat(written(ROWS, Fact.POSTED_AT)).contains("2026-10-20T09:21:30.820Z");
        assertThat(written(ROWS, Fact.LENGTH)).contains("less_than_1_month");
        assertThat(written(ROWS, Fact.HOURS)).contains("less_than_30");
        assertThat(written(ROWS, Fact.SKILLS)).contains("PHP\nWordPress");
        assertThat(read(ROWS).job()).contains(Member.JOB);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-10-20T09:21:30+0000\"  | 2026-10-20T09:21:30Z",
                "\"2026-10-20T11:21:30+02:00\" | 2026-10-20T09:21:30Z",
                "\"2026-10-20\"                |",
                "\"1792487700000\"             |",
                "1792487700000                 |",
                "\"2027-01-01T00:00:00Z\"      |"
            })
    void aMomentIsOneThatHasBeen(String written, String moment) {
        assertThat(written(ROWS.replace("\"2026-10-20T09:21:30.820Z\"", written), Fact.POSTED_AT))
                .isEqualTo(Optional.ofNullable(moment));
    }

    @Test
    void aPaymentThatIsNotSaidToBeVerifiedIsUnknown() {
        assertThat(written(ROWS.replace("VERIFIED", "PENDING"), Fact.PAYMENT_VERIFIED))
                .isEmpty();
    }

    @Test
    void aCountOfProposalsGoesBeforeATier() {
        assertThat(written(
                        ROWS.replace(
                                "\"proposals_tier\":\"5 to 10\"", "\"proposal_count\":7,\"proposals_tier\":\"50+\""),
                        Fact.PROPOSALS))
                .contains("7-7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Repair a booking form          | Repair booking form",
                "NEED: 3D logo!! (urgent) ASAP  | NEED logo urgent",
                "Ремонт формы бронирования сайта | Ремонт формы бронирования",
                "3D / 2D                        | ''"
            })
    void aTitleIsLookedForByItsPlainWords(String title, String words) {
        assertThat(TitleWords.of(title)).isEqualTo(words);
    }

    @Test
    void aJobIsListedByItsTitleAndTypeWhereItIsFound() {
        try (FakeUpwork server = FakeUpwork.start()) {
            Member ada = new Member(server);
            UpworkGrant grant = ada.connects();
            Posting known = Posting.of(Member.JOB)
                    .with(Fact.TITLE, "Repair a booking form", Origin.UPWORK)
                    .with(Fact.TYPE, JobType.FIXED, Origin.UPWORK);
            server.result("find_jobs", ROWS);

            assertThat(ada.client
                            .listed(grant, Member.JOB, known)
                            .toOptional()
                            .orElseThrow()
                            .posting()
                            .facts()
                            .values())
                    .allMatch(fact -> fact.origin() == Origin.UPWORK)
                    .hasSize(6);
            assertThat(server.bodies)
                    .last()
                    .asString()
                    .contains(
                            "\"action\":\"search\"",
                            "\"title\":\"Repair booking form\"",
                            "\"job_type\":\"fixed\"",
                            "\"limit\":10");

            server.result("find_jobs", "{\"status\":\"ok\",\"jobs\":[]}");
            assertThat(ada.client.listed(grant, Member.JOB, known).isRefusedFor(Reason.NOT_READABLE))
                    .isTrue();
            int asked = server.calls("rpc").size();
            assertThat(ada.client
                            .listed(grant, Member.JOB, Posting.of(Member.JOB))
                            .isRefusedFor(Reason.NOT_READABLE))
                    .isTrue();
            assertThat(server.calls("rpc")).hasSize(asked);
        }
    }
}
