package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.ReadResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One job in the shapes in which tools hand it on: the same is read in each, and nothing that another record says. */
class DataShapesTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final String LINK = "https://www.upwork.com/jobs/~022126959347102646272";

    private static List<ReadResult.Job> read(String text) {
        return new PostingParser().read(text.replace("LINK", LINK), NOW).jobs();
    }

    private static Posting only(String text) {
        List<ReadResult.Job> jobs = read(text);
        assertThat(jobs).hasSize(1);
        return jobs.get(0).posting();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                [{"json": {"title": "Ferry page", "link": "LINK", "budget": "$500", "jobType": "Fixed", "proposals": "5 to 10",
                  "client": {"country": "Norway", "paymentVerified": false}, "connects": "12 Connects"}}]""", """
                {"Job Title": "Ferry page", "Job URL": "LINK", "Job Type": "FIXED_PRICE", "Budget": {"amount": 500, "currencyCode": "USD"},
                 "Client Country": "NO", "Client Payment Verified": "NOT_VERIFIED", "Number of Proposals": "5to10",
                 "Connects Required": 12}""", """
                {"job__title": "Ferry page", "job__link": "LINK", "job__budget": "500.00", "job__type": "fixed",
                 "client__country": "Norway", "client__payment_verified": "No", "proposals": {"min": 5, "max": 10},
                 "apply_cost_connects": "12"}""", """
                {"object": "list", "results": [{"object": "page", "id": "1a", "properties": {
                  "Name": {"id": "t", "type": "title", "title": [{"type": "text", "plain_text": "Ferry page"}]},
                  "Link": {"id": "a", "type": "url", "url": "LINK"}, "Budget": {"id": "b", "type": "number", "number": 500},
                  "Type": {"id": "c", "type": "select", "select": {"name": "Fixed", "color": "red"}},
                  "Country": {"id": "d", "type": "select", "select": {"name": "Norway", "color": "red"}},
                  "Payment verified": {"id": "e", "type": "checkbox", "checkbox": false},
                  "Proposals": {"id": "f", "type": "rich_text", "rich_text": [{"plain_text": "5 to 10"}]},
                  "Connects": {"id": "g", "type": "number", "number": 12}}}]}""", """
                {"range": "A1:H2", "values": [["Title", "Link", "Budget", "Type", "Country", "Payment verified", "Proposals", "Connects"],
                 ["Ferry page", "LINK", "$500", "Fixed", "Norway", "FALSE", "5 to 10", "12"]]}""", """
                {"embeds": [{"title": "Ferry page", "url": "LINK", "fields": [{"name": "Budget", "value": "$500"},
                 {"name": "Type", "value": "Fixed"}, {"name": "Client", "value": "Norway"}, {"name": "Payment", "value": "unverified"},
                 {"name": "Proposals", "value": "5 to 10"}, {"name": "Connects", "value": "12"}]}]}""", """
                got it: {'title': 'Ferry page', 'url': 'LINK', 'budget': Decimal('500'), 'job_type': 'Fixed', 'client_country': 'Norway',
                 'payment_verified': False, 'proposals': '5 to 10', 'connects': 12, 'hourly': None} # done""", """
                const job = {
                  title: 'Ferry page', // the first
                  url: "LINK", budget: 500, type: 'fixed', clientCountry: 'NO',
                  paymentVerified: false, proposals: '5-10', connectsRequired: 12,
                };""", """
                Title;Link;Budget;Type;Country;Payment verified;Proposals;Connects
                "Ferry page";LINK;$500;Fixed;Norway;no;5 to 10;12""", """
                | Job | Budget | Type | Country | Payment verified | Proposals | Connects |
                |---|---|---|---|---|---|---|
                | [Ferry page](LINK) | $500 | Fixed | Norway | ❌ | 5 to 10 | 12 |""", """
                <table><tr><th>Title</th><th>Budget</th><th>Type</th><th>Country</th><th>Payment verified</th><th>Proposals</th>
                <th>Connects</th></tr><tr><td><a href="LINK">Ferry page</a></td><td>$500</td><td>Fixed</td><td>Norway</td><td>No</td>
                <td>5 to 10</td><td>12</td></tr></table>""", """
                <div><h3>Ferry page</h3><table><tr><td>Budget</td><td>$500</td></tr><tr><td>Type</td><td>Fixed</td></tr><tr><td>Country</td>
                <td>Norway</td></tr><tr><td>Payment verified</td><td>No</td></tr><tr><td>Proposals</td><td>5 to 10</td></tr><tr>
                <td>Connects</td><td>12</td></tr></table><a href="LINK">Open</a></div>""", """
                ---
                title: "Ferry page"
                source_url: LINK
                budget: $500 fixed
                client:
                  country: Norway
                  payment_verified: no
                proposals: 5 to 10
                connects: 12
                ---
                """})
    void theSameIsReadInEachShape(String text) {
        Posting posting = only(text);

        assertThat(posting.job())
                .hasValueSatisfying(job -> assertThat(job.url()).isEqualTo(LINK));
        assertThat(posting.get(Fact.TITLE)).contains("Ferry page");
        assertThat(posting.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(500));
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("NO");
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(12));
    }

    @Test
    void whatOtherRecordsSayIsNoneOfTheJobs() {
        Posting posting = only("""
                {"title": "Ferry page", "url": "LINK", "market": {"budget": "$60", "country": "Brazil", "connects": 4},
                 "freelancer": {"country": "India", "rating": 4.2, "hourly_rate": "$70/hr"}, "my_bid": {"budget": 900},
                 "client": {"name": "Bob", "title": "CEO", "phone_verified": true, "past_jobs": [{"title": "Old", "rating": 5}]},
                 "similar_jobs": [{"title": "Other", "url": "https://www.upwork.com/jobs/~022126959347102646279", "budget": "$9"}]}""");

        assertThat(posting.facts().keySet()).containsExactly(Fact.TITLE);
    }

    @Test
    void whatContradictsItselfIsUnknown() {
        Posting posting = only("""
                {"title": "Ferry page", "type": "hourly", "fixed_budget": 500, "payment_verified": true, "country": "Norway",
                 "client": {"paymentVerificationStatus": "NOT_VERIFIED"}, "connects": 6, "connects": 16}""");

        assertThat(posting.facts().keySet()).containsExactly(Fact.TITLE, Fact.CLIENT_COUNTRY);
    }

    @Test
    void anotherMoneyIsNoDollars() {
        Posting posting = only("""
                {"title": "Ferry page", "type": "fixed", "budget": {"amount": 500, "currency": "EUR"}, "connects": 6,
                 "client": {"total_spent": "1200 €", "country": "France"}}""");

        assertThat(posting.knows(Fact.BUDGET)).isFalse();
        assertThat(posting.knows(Fact.CLIENT_TOTAL_SPENT)).isFalse();
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(6));
    }

    @Test
    void aNumberThatTheEndCutMayBeShort() {
        Posting posting = only(
                "{\"title\": \"Ferry page\", \"url\": \"LINK\", \"budget\": 500, \"type\": \"fixed\", \"connects\": 1");

        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(500));
        assertThat(posting.knows(Fact.CONNECTS_COST)).isFalse();
    }

    @Test
    void eachOfAListHasItsOwnFacts() {
        String second = LINK.replace('7', '8');
        List<ReadResult.Job> jobs = read("""
                {"total": 2, "client": {"country": "Chile"}, "projects": [
                  {"title": "Ferry page", "url": "LINK", "budget": "$500", "type": "fixed"},
                  {"title": "Goat logo", "url": "%s", "hourly": "$15 - $25", "payment_verified": "No"}]}""".formatted(second));

        assertThat(jobs).hasSize(2);
        assertThat(jobs.get(0).posting().facts().keySet()).containsExactly(Fact.TITLE, Fact.TYPE, Fact.BUDGET);
        assertThat(jobs.get(1).posting().get(Fact.RATE_MAX)).contains(Usd.of(25));
        assertThat(jobs.get(1).posting().get(Fact.PAYMENT_VERIFIED)).contains(false);
    }

    /** Whatever the markup calls them: tiles stand side by side, each with one job's link, or one description. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class=\"description\"",
                "data-test=\"Description\"",
                "itemprop=\"description\"",
                "class=\"break\""
            })
    void tilesWithoutAKnownNameStayApart(String described) {
        String tile = """
                <div class="q9"><h3><a href="/jobs/Page_~02212695934710264627%d/">Page %d</a></h3><small>Posted %d hours ago</small>
                <ul><li>Fixed price</li><li>Intermediate</li><li>Est. budget: $%d00</li></ul><p %s>We need page %d.</p>
                <div>Payment %s</div><div>Norway</div></div>""";
        StringBuilder page = new StringBuilder("<html><body><main>");
        for (int i = 1; i <= 3; i++) {
            page.append(tile.formatted(i, i, i, i, described, i, i == 2 ? "unverified" : "verified"));
        }

        List<ReadResult.Job> jobs = read(page + "</main></body></html>");

        assertThat(jobs).hasSize(3);
        for (int i = 1; i <= 3; i++) {
            Posting posting = jobs.get(i - 1).posting();
            assertThat(posting.get(Fact.TITLE)).contains("Page " + i);
            assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(100L * i));
            assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(i != 2);
        }
    }

    @Test
    void aBombOfBracketsIsNothing() {
        String bomb = "{\"title\":".repeat(20_000);

        assertThat(read(bomb)).isEmpty();
        assertThat(read("[".repeat(200_000))).isEmpty();
        assertThat(new PostingParser()
                        .read("a.json", "[{\"a\":".repeat(50_000).getBytes(StandardCharsets.UTF_8), NOW)
                        .jobs())
                .isEmpty();
    }

    @Test
    void aBrowsersTreeIsReadAsItsPage() {
        Posting posting = only("""
                uid=1_3 heading "Ferry page" level="4"
                  uid=1_4 StaticText "Posted 2 hours ago"
                  uid=1_6 StaticText "$500.00"
                  uid=1_7 StaticText "Fixed-price"
                  uid=1_9 heading "About the client" level="5"
                  uid=1_10 StaticText "Payment method not verified"
                  uid=1_11 StaticText "Norway"
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Ferry page");
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Field | Value |\n|---|---|\n| Title | Bakery planner |\n| Payment | no |\n| Hire rate | 64% |\n"
                        + "| Connects | 12 |",
                "title = Bakery planner\npayment_verified = false\nhire_rate = 64%\nconnects = 12",
                "title: Bakery planner\nclient:\n  payment_verified: false\n  hire_rate: 64\nconnects: 12",
                "title,payment_verified,hire_rate,connects\nBakery planner,false,64%,12",
                "{\"title\": \"Bakery planner\", \"is_payment_verified\": false, \"client_hire_rate\": 0.64, \"connects\": 12}"
            })
    void namesAndValuesAreReadInEveryForm(String text) {
        ReadResult read = new PostingParser().read(text, NOW);

        assertThat(read.jobs()).hasSize(1);
        Posting posting = read.jobs().get(0).posting();
        assertThat(posting.get(Fact.TITLE)).contains("Bakery planner");
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(64);
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "\"0.64%\""})
    void ofARateThatMayBeAFractionNothingIsRead(String rate) {
        String text =
                "{\"title\": \"Bakery planner\", \"client_country\": \"Austria\", \"hire_rate\": %s}".formatted(rate);

        assertThat(new PostingParser().read(text, NOW).jobs().get(0).posting().knows(Fact.CLIENT_HIRE_RATE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"A\", \"paymentVerified\": true, \"proposals\": 7, \"hireRate\": 0, \"jobsPosted\": 12}",
                "{\"title\": \"A\", \"proposals\": 7, \"hire_rate\": 0.0, \"jobsPosted\": 12}",
                "{\"title\": \"A\", \"proposals\": 7, \"hire_rate\": \"0%\"}",
                "title,payment_verified,proposals,hire_rate\nA,true,7,0%"
            })
    void aHireRateOfZeroIsARate(String text) {
        assertThat(only(text).get(Fact.CLIENT_HIRE_RATE)).contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"A\", \"paymentVerified\": true, \"proposals\": 7, \"hireRate\": 1}",
                "{\"title\": \"A\", \"proposals\": 7, \"hireRate\": 0}",
                "{\"title\": \"A\", \"paymentVerified\": true, \"proposals\": 7, \"hireRate\": 0, \"jobsPosted\": 0}"
            })
    void aHireRateThatMayMeanNothingIsUnknown(String text) {
        assertThat(only(text).knows(Fact.CLIENT_HIRE_RATE)).isFalse();
    }

    @Test
    void aRatingOfZeroIsNoneYet() {
        Posting posting = only("""
                {"title": "A", "paymentVerified": true, "proposals": 7, "rating": 0, "reviews": 0}""");

        assertThat(posting.knows(Fact.CLIENT_RATING)).isFalse();
        assertThat(posting.doubted()).isEmpty();
    }
}
