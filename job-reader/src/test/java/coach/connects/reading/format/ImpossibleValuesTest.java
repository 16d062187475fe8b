package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** J-09: a value that cannot be is none, and what named it is in doubt (J-11). */
class ImpossibleValuesTest {
    private static final String PAGE = """
            Bakery planner in Laravel
            Posted 3 hours ago
            Summary
            We need a planner for three bakeries. It shows who bakes what and when, on a phone.
            Hourly
            Intermediate
            Activity on this job
            Proposals: 5 to 10
            Interviewing: 0
            Send a proposal for: 12 Connects
            About the client
            Payment method verified
            4.8 of 31 reviews
            42 jobs posted
            76% hire rate, 2 open jobs
            Member since Jun 11, 2019""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proposals|Proposals: 5 to 10|Proposals: 5 to 1000",
                "proposals|Proposals: 5 to 10|Proposals: 1 to 50",
                "proposals|Proposals: 5 to 10|Proposals: -5",
                "proposals|Proposals: 5 to 10|Proposals: 10 to 5",
                "proposals|Proposals: 5 to 10|Proposals: 5, 50",
                "proposals|Proposals: 5 to 10|-5 proposals",
                "posted_at|Posted 3 hours ago|Posted Dec 25, 2026",
                "client_rating|4.8 of 31 reviews|4.8 of 0 reviews",
                "client_jobs_posted|42 jobs posted|0 jobs posted",
                "member_since|Member since Jun 11, 2019|Member since Jun 11, 2039",
                "interviewing|Interviewing: 0|Interviewing: -3",
                "interviewing|Interviewing: 0|Interviewing: 0 to 12",
                "interviewing|Interviewing: 0|Interviewing: 0+",
                "client_hire_rate_pct|76% hire rate, 2 open jobs|-80% hire rate",
                "client_hire_rate_pct|76% hire rate, 2 open jobs|130% hire rate",
                "client_rating|4.8 of 31 reviews|49.2 of 23 reviews",
                "client_rating|4.8 of 31 reviews|-4.8 of 31 reviews",
                "client_rating|4.8 of 31 reviews|4.8 of -31 reviews",
                "client_rating|4.8 of 31 reviews|6 stars",
                "client_rating|4.8 of 31 reviews|★ 6.2",
                "client_rating|4.8 of 31 reviews|4.9 of 10",
                "client_rating|4.8 of 31 reviews|4.9/10",
                "client_rating|4.8 of 31 reviews|4.9 out of 10 stars",
                "client_rating|4.8 of 31 reviews|Rating: -4.8",
                "client_rating|4.8 of 31 reviews|Rating: 4,9,1",
                "connects_cost|Send a proposal for: 12 Connects|Send a proposal for: -12 Connects",
                "connects_cost|Send a proposal for: 12 Connects|Send a proposal for: 5000 Connects"
            })
    void isUnknownAndInDoubt(String key, String line, String odd) {
        Fact<?> fact = Fact.of(key).orElseThrow();
        assertThat(read(PAGE).knows(fact)).isTrue();

        Posting read = read(PAGE.replace(line, odd));

        assertThat(read.knows(fact)).isFalse();
        assertThat(read.doubts(fact)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 to 50", "10 - 15", "10 to 50", "0 to 5", "50+", "5"})
    void aRangeThatPagesShowIsRead(String range) {
        assertThat(read(PAGE.replace("5 to 10", range)).knows(Fact.PROPOSALS)).isTrue();
    }

    private static Posting read(String page) {
        return new PostingParser()
                .read(page, Instant.parse("2026-11-23T12:00:00Z"))
                .jobs()
                .get(0)
                .posting();
    }
}
