package coach.connects.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EditThrottleTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final EditThrottle<String, String> throttle = new EditThrottle<>(Duration.ofSeconds(1), 3);

    @Test
    void anOlderVersionNeverReplacesANewerOne() {
        assertThat(throttle.overtakes("card", OptionalLong.of(2))).isTrue();
        assertThat(throttle.overtakes("card", OptionalLong.of(1))).isFalse();
        assertThat(throttle.overtakes("card", OptionalLong.of(2))).isTrue();
        assertThat(throttle.overtakes("card", OptionalLong.empty())).isTrue();
        assertThat(throttle.overtakes("other card", OptionalLong.of(1))).isTrue();
    }

    @Test
    void oneEditWaitsAndTheNextMayGoASecondAfterItArrived() {
        assertThat(throttle.freeAt("card")).isEqualTo(Long.MIN_VALUE);
        throttle.await("card", "first");
        assertThat(throttle.waiting("card")).contains("first");
        assertThat(throttle.isIdle()).isFalse();

        throttle.started("card", 10);
        assertThat(throttle.waiting("card")).isEmpty();
        assertThat(throttle.freeAt("card")).isEqualTo(10 + SECOND);
        throttle.arrived("card", 30);

        assertThat(throttle.freeAt("card")).isEqualTo(30 + SECOND);
        assertThat(throttle.isIdle()).isTrue();
    }

    @Test
    void ofMoreMessagesThanAreRememberedTheOneEditedLongestAgoGoesUnlessItsEditWaits() {
        throttle.await("waits", "edit");
        for (String card : new String[] {"old", "middle", "new"}) {
            throttle.overtakes(card, OptionalLong.of(5));
        }

        assertThat(throttle.overtakes("middle", OptionalLong.of(4))).isFalse();
        assertThat(throttle.overtakes("new", OptionalLong.of(4))).isFalse();
        assertThat(throttle.overtakes("old", OptionalLong.of(4))).isTrue();
        assertThat(throttle.waiting("waits")).contains("edit");
    }
}
