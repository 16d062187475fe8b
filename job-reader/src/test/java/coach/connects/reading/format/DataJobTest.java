package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a zero, an absence and a null of a record mean (J-07). */
class DataJobTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static Posting read(String rest) {
        String json = "{\"title\": \"Repaint a gate\", \"ciphertext\": \"~022104567890123456789\", " + rest + "}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new PostingParser().read("job.json", bytes, NOW).jobs().get(0).posting();
    }

    @Test
    void anAmountOfTheApiWithoutAnHourlyRateIsAFixedPrice() {
        Posting none = read("\"amount\": {\"rawValue\": \"250.0\", \"currency\": \"USD\"}, \"hourlyBudgetMin\": null");
        Posting zero = read("\"amount\": {\"rawValue\": \"0.0\"}, \"hourlyBudgetMax\": {\"rawValue\": \"25.0\"}");

        assertThat(none.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(none.get(Fact.BUDGET)).contains(Usd.of("250"));
        assertThat(zero.get(Fact.TYPE)).contains(JobType.HOURLY);
        assertThat(read("\"budget\": \"$432\"").get(Fact.BUDGET)).contains(Usd.of("432"));
    }

    @Test
    void aCostOfZeroIsACostUnlessNothingIsShownOfTheClient() {
        String client = ", \"client_country\": \"Germany\"";

        assertThat(read("\"connects_required\": 0" + client).get(Fact.CONNECTS_COST))
                .contains(Connects.ZERO);
        assertThat(read("\"connectPrice\": 0" + client).get(Fact.CONNECTS_COST)).contains(Connects.ZERO);
        assertThat(read("\"connectPrice\": 14").get(Fact.CONNECTS_COST)).contains(Connects.of(14));
        assertThat(read("\"connectPrice\": 0, \"client_country\": null").get(Fact.CONNECTS_COST))
                .isEmpty();
    }
}
