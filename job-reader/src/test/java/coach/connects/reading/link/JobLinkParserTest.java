package coach.connects.reading.link;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.Effort;
import coach.connects.posting.JobId;
import coach.connects.reading.link.LinkScan.NonJobLink;
import coach.connects.reading.link.LinkScan.NonJobLink.LinkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form in which a link to a job is sent leads to the one id (J-01, J-03). */
class JobLinkParserTest {
    private static final String NEW = "~022104567890123456789";
    private static final String OLD = "~01a2b3c4d5e6f70819";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.upwork.com/jobs/~022104567890123456789",
                "https://www.upwork.com/jobs/~022104567890123456789/",
                "http://upwork.com/jobs/~022104567890123456789",
                "www.upwork.com/jobs/~022104567890123456789",
                "upwork.com/jobs/~022104567890123456789",
                "UPWORK.COM/JOBS/~022104567890123456789",
                "https://m.upwork.com/jobs/~022104567890123456789",
                "https://www.upwork.com/jobs/Some-Title_~022104567890123456789/?referrer_url_path=%2Fnx%2Fsearch%2F",
                "https://www.upwork.com/jobs/Some-Title_%7E022104567890123456789?source=rss",
                "https://www.upwork.com/jobs/Some-Title_%7e022104567890123456789?source=rss",
                "https://www.upwork.com/jobs/span-class-highlight-Shop-span-Site_~022104567890123456789/",
                "https://www.upwork.com/freelance-jobs/apply/Some-Title_~022104567890123456789/",
                "https://www.upwork.com/freelance-jobs/apply/~022104567890123456789/",
                "https://www.upwork.com/nx/search/jobs/details/~022104567890123456789?q=a&_modalInfo=%5B%7B%22x%22",
                "https://www.upwork.com/nx/search/jobs/details/022104567890123456789",
                "https://www.upwork.com/nx/find-work/best-matches/details/~022104567890123456789",
                "https://www.upwork.com/nx/find-work/most-recent/details/~022104567890123456789?pageTitle=Job%20Details",
                "https://www.upwork.com/nx/proposals/job/~022104567890123456789/apply/",
                "https://www.upwork.com/ab/proposals/job/~022104567890123456789/apply/#/",
                "https://www.upwork.com/ab/proposals/job/~022104567890123456789",
                "https://www.upwork.com/ab/jobs/search/details/~022104567890123456789/?q=word",
                "https://www.upwork.com/search/jobs/t/0,1/details/~022104567890123456789/",
                "https://www.upwork.com/o/jobs/job/_~022104567890123456789/",
                "https://www.upwork.com/en-gb/jobs/~022104567890123456789",
                "https://www.upwork.com/de/freelance-jobs/apply/Titel_~022104567890123456789/",
                "https://www.upwork.com:443/jobs/~022104567890123456789",
                "<https://www.upwork.com/jobs/~022104567890123456789>",
                "(https://www.upwork.com/jobs/~022104567890123456789).",
                "[the job](https://www.upwork.com/jobs/~022104567890123456789)",
                "look:https://www.upwork.com/jobs/~022104567890123456789!!",
                "https://www.upwork.com/jobs/~022104567890123456789…",
                "*https://www.upwork.com/jobs/~022104567890123456789*",
                "https://click.upwork.com/ls/click?url=https%3A%2F%2Fwww.upwork.com%2Fjobs%2F~022104567890123456789",
                "https://e.upwork.com/r?destination=https%253A%252F%252Fwww.upwork.com%252Fjobs%252F%257E022104567890123456789",
                "https://e.upwork.com/r?a=1&u=https://www.upwork.com/jobs/~022104567890123456789&b=2",
                "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.upwork.com%2Fjobs%2F~022104567890123456789&data=5",
                "~022104567890123456789",
                "%7E022104567890123456789",
                "022104567890123456789",
                "/jobs/Some-Title_~022104567890123456789/"
            })
    void everyFormLeadsToTheId(String text) {
        assertThat(JobLinkParser.find(text).jobs()).containsExactly(new JobId(NEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.upwork.com/jobs/~01A2B3C4D5E6F70819",
                "https://www.upwork.com/jobs/Title_%7E01a2b3c4d5e6f70819?source=rss",
                "https://www.upwork.com/o/jobs/job/_~01a2b3c4d5e6f70819/",
                "~01a2b3c4d5e6f70819"
            })
    void anOldIdIsOneToo(String text) {
        assertThat(JobLinkParser.find(text).jobs()).containsExactly(new JobId(OLD));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.upwork.com/freelancers/~01a2b3c4d5e6f70819, PROFILE",
        "https://www.upwork.com/fl/~01a2b3c4d5e6f70819, PROFILE",
        "https://www.upwork.com/o/profiles/users/~01a2b3c4d5e6f70819/, PROFILE",
        "https://www.upwork.com/o/companies/~01a2b3c4d5e6f70819/, COMPANY",
        "https://www.upwork.com/agencies/~01a2b3c4d5e6f70819/, COMPANY",
        "https://www.upwork.com/nx/proposals/1234567890123456789, PROPOSAL",
        "https://www.upwork.com/ab/proposals/1234567890123456789, PROPOSAL",
        "https://www.upwork.com/nx/proposals/interview/uid/1234567890123456789, INVITATION",
        "https://click.upwork.com/ls/click?upn=u001.abc-2Bdef, EMAIL_REDIRECT",
        "https://e.upwork.com/r?url=https%3A%2F%2Fevil.example%2Fjobs%2F~022104567890123456789, EMAIL_REDIRECT",
        "https://www.upwork.com/nx/search/jobs/?q=java, SEARCH",
        "https://www.upwork.com/nx/find-work/best-matches, SEARCH",
        "https://www.upwork.com/messages/rooms/, OTHER",
        "https://support.upwork.com/hc/en-us/articles/211062898, OTHER",
        "https://www.upwork.com/jobs/~99, BROKEN",
        "https://www.upwork.com/jobs/~0221045678901234567890123, BROKEN",
        "https://www.upwork.com/, OTHER",
        "https://upwork.com.evil.example/jobs/~022104567890123456789, FOREIGN",
        "https://notupwork.com/jobs/~022104567890123456789, FOREIGN",
        "https://upwork.com@evil.example/jobs/~022104567890123456789, FOREIGN",
        "https://evil.example/?u=https://www.upwork.com/jobs/~022104567890123456789, FOREIGN",
        "ftp://www.upwork.com/jobs/~022104567890123456789, FOREIGN",
        "https://example.com/, FOREIGN"
    })
    void whatIsNoJobIsToldApart(String link, LinkKind kind) {
        LinkScan scan = JobLinkParser.find(link);

        assertThat(scan.jobs()).isEmpty();
        assertThat(scan.others()).extracting(NonJobLink::kind).containsExactly(kind);
    }

    @Test
    void theQuerysSecondIdNeverWins() {
        String link =
                "https://www.upwork.com/jobs/A_~022104567890123456789/?referrer_url_path=%2Fjobs%2F~01a2b3c4d5e6f70819";

        assertThat(JobLinkParser.find(link).jobs()).containsExactly(new JobId(NEW));
    }

    @Test
    void aSearchLinkWithAnIdInItsQueryIsASearch() {
        LinkScan scan = JobLinkParser.find("https://www.upwork.com/nx/search/jobs/?q=~022104567890123456789");

        assertThat(scan.jobs()).isEmpty();
    }

    @Test
    void severalJobsComeInTheirOrderAndOnce() {
        LinkScan scan = JobLinkParser.find(
                "upwork.com/jobs/" + OLD + " then https://www.upwork.com/jobs/" + NEW + "\nand " + OLD);

        assertThat(scan.jobs()).containsExactly(new JobId(OLD), new JobId(NEW));
        assertThat(scan.rest()).isEqualToNormalizingWhitespace("then and");
    }

    @Test
    void theRestOfAMessageIsWithoutTheLink() {
        LinkScan scan = JobLinkParser.find("https://www.upwork.com/jobs/" + NEW + " verified 5-10 80%");

        assertThat(scan.rest()).isEqualTo("verified 5-10 80%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~0221045678901234567890123",
                "~02123",
                "~01a2b3c4d5e6f7081g",
                "call 022104567890123456789 now",
                "freelancers/~01a2b3c4d5e6f70819",
                "about ~50 proposals",
                ""
            })
    void whatIsNoIdIsNone(String text) {
        assertThat(JobLinkParser.find(text).jobs()).isEmpty();
        assertThat(JobLinkParser.find(text).rest()).isEqualTo(text);
    }

    @Test
    void theCostGrowsWithTheLengthAndNoFaster() {
        for (String piece : List.of(
                "http",
                "http://(",
                "upwork.com",
                "~02",
                "%25",
                "https://e.upwork.com/?u=",
                "a.",
                "https://www.upwork.com/?q=((")) {
            String text = piece.repeat(400_000 / piece.length());
            String quarter = piece.repeat(100_000 / piece.length());
            // In proportion it is 4 times, by the square 16.
            Effort.isAtMost(10, piece, () -> JobLinkParser.find(quarter), () -> JobLinkParser.find(text));
        }
    }
}
