package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "2 hours ago" counts from the date of what it stands in, where that has one of its own. */
class StatedDateTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String PAGE = "Ferry page\nFixed-price - Est. Budget: $500\nPosted 2 hours ago\nProposals: Less than 5\n";

    private static Optional<Instant> posted(String name, String text) {
        return new PostingParser()
                .read(name, text.getBytes(StandardCharsets.UTF_8), NOW)
                .jobs()
                .get(0)
                .posting()
                .get(Fact.POSTED_AT);
    }

    private static String mail(String date) {
        return "From: a@example.test\nSubject: New job: Ferry page\nDate: " + date
                + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + PAGE + LINK + "\n";
    }

    @Test
    void aMailCountsFromItsDateInItsZone() {
        assertThat(posted("a.eml", mail("Thu, 19 Nov 2026 08:52:00 +0530"))).contains(Instant.parse("2026-11-19T01:22:00Z"));
    }

    @Test
    void nothingWasWrittenInTheFuture() {
        assertThat(posted("a.eml", mail("Thu, 19 Nov 2036 08:52:00 +0000"))).contains(NOW.minusSeconds(7_200));
    }

    @Test
    void aMailInAMailCountsFromItsOwn() {
        String outer = "From: b@example.test\nSubject: Fwd: look\nDate: Sun, 29 Nov 2026 08:00:00 +0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nHave a look.\n--x\n"
                + "Content-Type: message/rfc822\n\n" + mail("Thu, 19 Nov 2026 08:52:00 +0000") + "\n--x--\n";

        assertThat(posted("a.eml", outer)).contains(Instant.parse("2026-11-19T06:52:00Z"));
    }

    @Test
    void aSavedPageOfABrowserIsAMailOfItself() {
        String saved = "From: <Saved by Blink>\nSnapshot-Content-Location: " + LINK
                + "\nSubject: Ferry page\nDate: Thu, 19 Nov 2026 08:52:00 -0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\n\n--x\nContent-Type: text/html\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n<html><body><h4>Ferry page</h4><div>Posted 2 hours ago</div>"
                + "<div>$500.00</div><div>Fixed-price</div><h5>About the client</h5><div>Poland</div></body></html>\n--x--\n";

        assertThat(posted("a.mhtml", saved)).contains(Instant.parse("2026-11-19T06:52:00Z"));
    }

    @Test
    void anItemOfAFeedCountsFromWhenItWasPublished() {
        String feed = "<rss><channel><item><title>Ferry page</title><link>" + LINK + "</link>"
                + "<pubDate>Thu, 19 Nov 2026 08:52:00 GMT</pubDate><description>&lt;p&gt;%s&lt;/p&gt;</description></item></channel></rss>";

        assertThat(posted("a.xml", feed.formatted(PAGE.replace("\n", "&lt;br/&gt;"))))
                .contains(Instant.parse("2026-11-19T06:52:00Z"));
        assertThat(posted("a.xml", feed.formatted("Fixed-price&lt;br/&gt;Est. Budget: $500")))
                .contains(Instant.parse("2026-11-19T08:52:00Z"));
    }

    @Test
    void aRecordCountsFromWhenItWasScraped() {
        assertThat(posted(
                        "a.json",
                        "{\"title\": \"Ferry page\", \"budget\": \"$500\", \"posted\": \"2 hours ago\", \"scraped_at\": \"2026-11-19T08:52:00Z\"}"))
                .contains(Instant.parse("2026-11-19T06:52:00Z"));
    }
}
