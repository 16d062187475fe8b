package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.reading.format.PostingParser;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line tells of somebody or something else is no fact of the job, and what the work is called is none either. */
class OthersFiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    private static Posting typed(String text) {
        return FactLineParser.read(text, NOW).posting();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freelancer: JSS 97%, rate $35",
                "Me: 4.9 stars, 80% hire rate, 12 connects",
                "My: $35/hr, 60 connects",
                "Similar jobs: 3 open, 30 proposals",
                "Competitors: 12 applied",
                "Market: $40/hr, 30 proposals"
            })
    void aLineOfAnothersSaysNothing(String line) {
        assertThat(typed(line).facts()).isEmpty();
        assertThat(typed(line + "\nverified 5-10 80% 4.9").get(Fact.CLIENT_HIRE_RATE))
                .contains(80);
    }

    @Test
    void itIsNoTitle() {
        assertThat(new PostingParser()
                        .read("Me: 4.9 stars, 12 connects left\nPayment verified\nHire rate: 44%", NOW)
                        .jobs())
                .noneMatch(job -> job.posting().knows(Fact.TITLE));
    }

    @Test
    void hiredBelowTheClientsHeadingIsNotForThisJob() {
        assertThat(new PostingParser()
                        .read("About the client\nHired: 9\nJobs posted: 20\nPayment verified\nMember since 2019", NOW)
                        .jobs())
                .noneMatch(job -> job.posting().knows(Fact.HIRES_ON_JOB));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Closed captions editor",
                "closed-loop control engineer",
                "Expert Advisor developer",
                "Expert systems consultant",
                "Fixed asset accountant",
                "Open source developer",
                "Private label design"
            })
    void theNameOfTheWorkIsNoFact(String name) {
        Posting posting = typed(name + ", payment verified, 5 to 10 proposals, 80% hire rate, 4.9 stars");

        assertThat(posting.knows(Fact.CLOSED)).isFalse();
        assertThat(posting.knows(Fact.PRIVATE)).isFalse();
        assertThat(posting.knows(Fact.LEVEL)).isFalse();
        assertThat(posting.knows(Fact.TYPE)).isFalse();
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(80);
    }

    @Test
    void aloneTheSameWordsAreFacts() {
        assertThat(typed("closed, payment verified, 80% hire rate").get(Fact.CLOSED))
                .contains(true);
        assertThat(typed("expert, payment verified, 80% hire rate").knows(Fact.LEVEL))
                .isTrue();
    }
}
