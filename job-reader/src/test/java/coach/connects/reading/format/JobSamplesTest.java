package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every fact that is listed for the samples is read, and none is read wrong. {@code -Djob.samples} names their folder. */
@EnabledIfSystemProperty(named = "job.samples", matches = ".+")
class JobSamplesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:34:56Z");

    @Test
    void everyListedFactIsReadRight() throws IOException {
        ListedFacts samples = new ListedFacts(System.getProperty("job.samples"), NOW);

        assertThat(samples.differences((file, bytes, entry) -> new PostingParser().read(file, bytes, NOW)))
                .isEmpty();
    }
}
