package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** P-5: the lines of a page in any order, left out or repeated, are read or not, and nothing fails. */
class ShuffledPageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final int PAGES = 5_000;
    private static final int MOST_LINES = 40;
    private static final List<String> LINES = List.of(
            "Garden planner for a small nursery",
            "We grow roses and need a plan of the beds.",
            "Posted 3 hours ago",
            "Posted 99999999999 years ago",
            "Renewed yesterday",
            "Worldwide",
            "Summary",
            "$150.00",
            "$15.00 - $35.00 /hr",
            "Fixed-price",
            "Hourly",
            "Less than 30 hrs/week",
            "1 to 3 months",
            "Duration",
            "Entry level",
            "Experience Level",
            "Project Type: One-time project",
            "Skills and Expertise",
            "AutoCAD",
            "Preferred qualifications",
            "Location:",
            "Activity on this job",
            "Proposals:",
            "Proposals:20 to 50",
            "5 to 10",
            "Interviewing:",
            "2",
            "Invites sent:",
            "99999999999999999999",
            "Send a proposal for: 9 Connects",
            "Send a proposal for: 99999999999 Connects",
            "Available Connects: 31",
            "About the client",
            "Payment method verified",
            "Payment method not verified",
            "Rating is 9 out of 5.",
            "4.71 of 12 reviews",
            "Norway",
            "Bergen2:13 PM",
            "15 jobs posted181% hire rate, 1 open job",
            "$3.4K total spent",
            "11 hires, 2 active",
            "Member since Feb 31, 2019",
            "Client's recent history (9)",
            "Other open jobs by this Client (2)",
            "Explore similar jobs",
            "Footer navigation",
            "Job link",
            "https://www.upwork.com/jobs/~022104567890123456789",
            "Submit a proposal",
            "Job details",
            "Terms",
            "Bid to boost",
            "View job posting",
            "Invitation to interview",
            "You will be asked to answer the following questions when submitting a proposal:",
            "**Budget:** $500",
            "## About the client",
            "Payment verified",
            "$1K+ spent",
            "Hourly - Intermediate - Est. Time: Less than 1 week, Less than 30 hrs/week",
            "");

    @Test
    void whateverTheOrderOfItsLinesItIsReadOrNot() {
        PostingParser reader = new PostingParser();
        Random random = new Random(17);
        for (int page = 0; page < PAGES; page++) {
            String text = text(random);
            assertThatCode(() -> reader.read(text, NOW)).as(text).doesNotThrowAnyException();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(MOST_LINES); line >= 0; line--) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextInt(9) == 0 ? " " : "\n");
        }
        return text.toString();
    }
}
