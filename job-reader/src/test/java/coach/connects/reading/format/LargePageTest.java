package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.Effort;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.ReadResult.ReadStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A saved page is large by its scripts and styles; it is read at once all the same, or refused by name. */
class LargePageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String PAGE = """
            <html><head><style>%s</style><script>%s</script></head><body><h4>Illustrate a box</h4>
            <div>Posted 45 minutes ago</div><div>$1,100.00</div><div>Fixed-price</div>
            <h5>About the client</h5><div>Payment method verified</div><div>Poland</div></body></html>
            """;

    private static ReadResult read(String page) {
        return new PostingParser().read("job.html", page.getBytes(StandardCharsets.UTF_8), NOW);
    }

    /** The scripts hold more elements, as text, than a page may have; one of them is another job. */
    private static String page(int scripts) {
        return PAGE.formatted(
                ".a > .b { color: #fff } ".repeat(20_000),
                "a.push({\"html\":\"<div><b>Fixed-price</b> $5.00</div>\"});\n".repeat(scripts));
    }

    @Test
    void whatIsUnseenNeitherCountsNorHides() {
        Posting posting = read(page(40_000)).jobs().get(0).posting();

        assertThat(page(40_000)).hasSizeGreaterThan(2_000_000);
        assertThat(posting.get(Fact.TITLE)).contains("Illustrate a box");
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(1100));
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
    }

    @Test
    void aMegabyteCostsWhatItsLengthIs() {
        String page = page(9_000);
        String quarter = page(2_250);

        assertThat(page).hasSizeGreaterThan(900_000);
        // In proportion it is at most 4 times, by the square 16.
        Effort.isAtMost(10, "a megabyte of scripts", () -> read(quarter), () -> read(page));
    }

    @Test
    void moreThanAPersonReadsIsRefused() {
        String words = "Posted 2 hours ago\n" + "We need a good person. ".repeat(12_000);

        assertThat(new PostingParser().read(words, NOW).readStatus()).isEqualTo(ReadStatus.TOO_LONG);
        assertThat(read("<p>" + "We need a good person. ".repeat(60_000)).readStatus())
                .isEqualTo(ReadStatus.TOO_LONG);
        assertThat(read("<p>Posted 2 hours ago</p>".repeat(12_001)).readStatus())
                .isEqualTo(ReadStatus.TOO_LONG);
    }
}
