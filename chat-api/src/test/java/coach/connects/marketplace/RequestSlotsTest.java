package coach.connects.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When requests of all processes of a host may leave. */
class RequestSlotsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    private RequestSlots turns = RequestSlots.NONE;

    private long waits(Instant now) {
        Instant turn = turns.next(now).orElseThrow();
        turns = turns.with(turn, now);
        return Duration.between(now, turn).toMillis();
    }

    @Test
    void twoLeaveInAnySecond() {
        assertThat(List.of(
                        waits(NOW), waits(NOW), waits(NOW), waits(NOW.plusMillis(400)), waits(NOW.plusMillis(3_000))))
                .containsExactly(0L, 0L, 1_000L, 600L, 0L);
    }

    @Test
    void whoWouldWaitTooLongGetsNone() {
        for (int i = 0; i < 22; i++) {
            waits(NOW);
        }

        assertThat(turns.next(NOW)).isEmpty();
        assertThat(turns.next(NOW.plusSeconds(1))).contains(NOW.plusSeconds(11));
    }

    @Test
    void aClockThatIsAheadHoldsNobodyUp() {
        waits(NOW.plus(Duration.ofHours(1)));
        waits(NOW.plus(Duration.ofHours(1)));

        assertThat(List.of(waits(NOW), waits(NOW), waits(NOW))).containsExactly(0L, 0L, 1_000L);
    }
}
