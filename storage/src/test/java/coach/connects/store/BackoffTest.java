package coach.connects.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two who are at the same document do not meet for ever. */
class BackoffTest {
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void theFirstTwoConflictsCostNoPauseAndTheNextOnesABoundedOne() {
        losingAll(new Backoff(pauses::add, new Random(1)));

        assertThat(pauses).hasSize(Backoff.MOST_TRIES - 3);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofSeconds(2));
        assertThat(pauses).allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofMillis(100)));
    }

    @Test
    void twoWhoMetOnceWaitForDifferentTimes() {
        losingAll(new Backoff(pauses::add, new Random(1)));
        List<Duration> others = new ArrayList<>();
        losingAll(new Backoff(others::add, new Random(2)));

        assertThat(others).isNotEqualTo(pauses);
    }

    private static void losingAll(Backoff backoff) {
        Backoff.Tries tries = backoff.begin();
        for (int lost = 1; lost < Backoff.MOST_TRIES; lost++) {
            tries.lost();
        }
        assertThatThrownBy(tries::lost).isInstanceOf(ContentionException.class).hasMessageContaining("20 tries");
    }
}
