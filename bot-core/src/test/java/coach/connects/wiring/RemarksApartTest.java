package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says beside a page, a tile or an alert is heard wherever a blank line or the page's own end parts it (J-11). */
class RemarksApartTest extends TalkTest {
    private static final String FOOT = """

            Footer navigation
            About Us
            Help & Support
            © 2015 - 2026 Upwork® Global LLC""";

    private static final String BILLED = """

            Client's recent history (9)
            Landing Page Modification
            Rating is 5.0 out of 5.
            Oct 2025 - Feb 2026
            Billed: $303.99""";

    private static final String LINK = """

            Job link
            https://www.upwork.com/jobs/~022104567890123456789
            Copy link""";

    static final String TILE = """
            Posted 2 hours ago
            Ferry timetable page
            Hourly - Intermediate - Est. Time: Less than 1 month
            A page for a ferry.
            Proposals: Fewer than 5
            Payment verified
            Rating is 4.9 out of 5.
            4.9
            $38K+ spent
            Germany""";

    private static final String ALERT = """
            🗂 Most Recent

            💼 Shopify tweaks for a bakery

            🕒 Posted: _14 minutes ago_
            🪙 Connect Price: _13 connects_
            💰 Budget: _350$_
            📬 Proposals: _5 to 10_
            ⚙️ Level: _Intermediate_
            📄 Type: _Fixed price_

            🌍 Country: _Netherlands_
            💳 Total Spent: _$4.3k_
            ✅ Payment verified
            👥 Total Hires: _21_
            📝 Reviews: _17_
            ⭐️ Feedback Score: _4.87_

            📝 Description:
            _The product page needs a second image row._

            🔗 Link: https://www.upwork.com/jobs/~022126959347102646272""";

    RemarksApartTest() {
        super("2026-11-23T09:00:00Z");
    }

    static Stream<Arguments> below() {
        String page = PageRemarkExtractorTest.PLAIN;
        return Stream.of(page, page + FOOT, page + BILLED, page + BILLED + FOOT, page + LINK, ALERT)
                .flatMap(whole -> Stream.of(
                                "payment not verified",
                                "50+ proposals",
                                "Proposals: 50+",
                                "2.1 stars",
                                "it's a scam",
                                "already filled",
                                "he wants whatsapp")
                        .map(remark -> Arguments.of(whole, remark)));
    }

    @ParameterizedTest
    @MethodSource("below")
    void oneBelowThatSpeaksAgainstItIsNoApply(String page, String remark) {
        assertThat(ann.says(page)).startsWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(page + "\n\n" + remark)).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 to 10 proposals", "Proposals: 5 to 10", "payment verified", "looks good", "thanks!"})
    void oneBelowThatAgreesChangesNothing(String remark) {
        for (String end : new String[] {"", FOOT, BILLED, LINK}) {
            assertThat(ann.says(PageRemarkExtractorTest.PLAIN + end + "\n\n" + remark))
                    .startsWith("APPLY")
                    .doesNotContain("could not read");
            ann.says("/cancel");
        }
        assertThat(ann.says(ALERT + "\n\n" + remark)).startsWith("APPLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's a scam", "he wants whatsapp", "they want a free test", "I don't trust him", "filled"})
    void oneAboveATileOrAnAlertIsHeardAndNoTitle(String remark) {
        assertThat(ann.says(remark + "\n\n" + TILE)).doesNotStartWith("APPLY").contains("Ferry timetable page");
        ann.says("/cancel");
        assertThat(ann.says(remark + "\n\n" + ALERT)).doesNotStartWith("APPLY").contains("Shopify tweaks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi check these pls", "looks good", "it's a scam"})
    void oneAboveSeveralTilesIsNoneOfTheirTitles(String remark) {
        String two = TILE + "\n\n" + TILE.replace("Ferry timetable page", "Logo for a bakery");

        assertThat(ann.says(remark + "\n" + two))
                .contains("Ferry timetable page")
                .contains("Logo for a bakery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"costs 60 connects", "60 connects"})
    void anotherCostIsNamed(String remark) {
        assertThat(ann.says(PageRemarkExtractorTest.PLAIN.replace(
                                "About the", "Send a proposal for: 14 Connects\nAbout the")
                        + "\n\n" + remark))
                .contains("could not read: Connects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", FOOT, BILLED, LINK})
    void noOpenJobSaidBelowCounts(String end) {
        assertThat(ann.says(PageRemarkExtractorTest.PLAIN + end + "\n\n0 open jobs"))
                .startsWith("CAUTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment not verified", "Proposals: 50+", "it's a scam", "filled"})
    void oneBesideARecordIsHeard(String remark) {
        String record =
                "{\"title\":\"Ferry page\",\"budget\":\"$500\",\"paymentVerified\":true,\"proposals\":\"5 to 10\","
                        + "\"rating\":4.9,\"reviews\":31,\"hireRate\":\"80%\",\"interviewing\":0,\"connectsRequired\":12}";
        assertThat(ann.says(record)).startsWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(remark + "\n\n" + record)).doesNotStartWith("APPLY");
        ann.says("/cancel");
        assertThat(ann.says(record + "\n\n" + remark)).doesNotStartWith("APPLY");
    }

    @ParameterizedTest
    @CsvSource({
        "scam, CAUTION, CAUTION",
        "both are scams, CAUTION, CAUTION",
        "the first one is a scam, CAUTION, APPLY",
        "second one filled, APPLY, CAUTION",
        "looks good, APPLY, APPLY"
    })
    void oneBetweenTwoPagesIsOfTheOneThatItCounts(String remark, String first, String second) {
        String page = PageRemarkExtractorTest.PLAIN;
        String other = page.replace("Bakery planner in Laravel", "Florist shop in Django");

        assertThat(ann.says(page + "\n\n" + remark + "\n\n" + other))
                .containsPattern(first + ".*Bakery")
                .containsPattern(second + ".*Florist");
    }
}
