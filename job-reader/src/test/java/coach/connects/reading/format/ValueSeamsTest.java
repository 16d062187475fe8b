package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between a value and the next pair parts the two: neither takes a figure of the other. */
class ValueSeamsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final List<String> SEAMS = List.of(
            " / ", "/", " \\ ", " & ", " + ", " ~ ", " - ", " – ", " — ", ", ", "; ", " | ", " · ", " • ", " and ");

    private static Posting read(String line) {
        List<ReadResult.Job> jobs = new PostingParser()
                .read("Title: Fix a shop\nPayment verified\n" + line + "\nProposals: 5 to 10", NOW)
                .jobs();
        return jobs.size() == 1 ? jobs.get(0).posting() : Posting.unknown();
    }

    @Test
    void aRateBehindACountIsNeverCutInTwo() {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (String seam : SEAMS) {
            for (int posted : List.of(1, 4, 14, 45)) {
                for (int rate : List.of(5, 6, 50, 56, 100)) {
                    Posting posting = read("Jobs posted: " + posted + seam + rate + "% hire rate");
                    boolean other = posting.get(Fact.CLIENT_HIRE_RATE).orElse(rate) != rate
                            || posting.get(Fact.CLIENT_JOBS_POSTED).orElse(posted) != posted
                            || posting.knows(Fact.CLIENT_RATING);
                    read += posting.knows(Fact.CLIENT_HIRE_RATE) ? 1 : 0;
                    if (other) {
                        wrong.add(posted + seam + rate + ": " + posting);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(SEAMS.size() * 20 * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Interviewing: 2 / 5", "Proposals: 4/5", "Hires: 3 / 5", "Invites sent: 1/5"})
    void aCountOfSeveralIsNoRating(String line) {
        assertThat(read(line).knows(Fact.CLIENT_RATING)).isFalse();
    }

    @Test
    void ofTwoWaysToBePaidInAHeadNeitherIsCertain() {
        String tile = """
                Fix a WooCommerce shop
                Fixed-price - Intermediate - Est. Budget: $300 - Posted 2 hours ago
                Budget: $20
                Hourly rate: $5
                we pay that to the others of our team.
                Proposals: 5 to 10
                Payment verified""";

        assertThat(new PostingParser().read(tile, NOW).jobs())
                .noneMatch(job -> job.posting().knows(Fact.RATE_MIN)
                        || job.posting().get(Fact.BUDGET).isPresent());
    }
}
