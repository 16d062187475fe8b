package coach.connects.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobIdTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theIdTellsWhenTheJobWasCreated() {
        JobId id = JobId.of("~022001234567890123456").orElseThrow();

        assertThat(id.createdAt(NOW)).hasValueSatisfying(at -> assertThat(at).isBefore(NOW));
    }

    @Test
    void anIdThatSomebodyMadeUpTellsNothing() {
        assertThat(JobId.of("~029223372036854775807").orElseThrow().createdAt(NOW))
                .isEmpty();
        assertThat(JobId.of("~029223372036854775808").orElseThrow().createdAt(NOW))
                .isEmpty();
        assertThat(JobId.of("~029999999999999999999").orElseThrow().createdAt(NOW))
                .isEmpty();
    }
}
