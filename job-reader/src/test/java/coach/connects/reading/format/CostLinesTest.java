package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proposal costs is read wherever a page tells it, and whatever stands below. */
class CostLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final String PAGE = """
            Bakery planner
            Posted 3 hours ago
            Summary
            We need a planner for three bakeries.
            Fixed-price
            $500
            %s
            Activity on this job
            Proposals: 5 to 10
            About the client
            Payment method verified
            4.8 of 31 reviews
            """;
    private static final String LIST = """
            Bakery planner
            Posted 3 hours ago
            Payment method verified
            Proposals: 5 to 10
            4.8 of 31 reviews
            80%% hire rate
            %s
            """;

    private static Posting read(String text) {
        List<ReadResult.Job> jobs = new PostingParser().read(text, NOW).jobs();
        assertThat(jobs).as(text).hasSize(1);
        return jobs.get(0).posting();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Submit a proposal for 6 Connects. You will have 38 Connects left",
                "You will need 6 Connects to apply",
                "Connects to apply - 6 (you have 44)",
                "Enviar propuesta por: 6 Connects",
                "Send a proposal for: 6 Connects\nBoost: set bid of 20 Connects",
                "Send a proposal for: 6 Connects\nBid to boost: 20 Connects",
                "Send a proposal for: 6 Connects\nThey answer fast",
                "Send a proposal for: 6 Connects\nNeed to hire 3 freelancers"
            })
    void aCostIsReadInAnyWords(String lines) {
        assertThat(read(PAGE.formatted(lines)).get(Fact.CONNECTS_COST)).contains(Connects.of(6));
        assertThat(read(LIST.formatted(lines)).get(Fact.CONNECTS_COST)).contains(Connects.of(6));
    }

    @Test
    void aCostBelowTheClientsHistoryIsThisJobs() {
        String history = PAGE.formatted("") + "Client's recent history (1)\nOld job\nRating is 5 out of 5.\n";

        assertThat(read(history + "Send a proposal for: 14 Connects\n").get(Fact.CONNECTS_COST))
                .contains(Connects.of(14));
        assertThat(read(history + "Send a proposal for: 14 Connects\nSend a proposal for: 9 Connects\n")
                        .knows(Fact.CONNECTS_COST))
                .isFalse();
    }

    @Test
    void connectsBelowTheFactsAreTheCostAlsoWhereASentenceFollows() {
        Posting posting = read(LIST.formatted("Connects: 8\nLooks good to me"));

        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(8));
        assertThat(posting.knows(Fact.BALANCE_SHOWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rating 4,8 de 5", "Note 4,8 sur 5", "4.8 dari 5", "Calificación 4.8 de 5 (23 reseñas)"})
    void aRatingIsReadInOtherLanguages(String line) {
        String list = LIST.formatted("").replace("4.8 of 31 reviews", line);

        assertThat(read(list).get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.8"));
    }
}
