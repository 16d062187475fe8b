package coach.connects.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.CallHistory.Pause;
import coach.connects.marketplace.UpworkAnswer.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How often Upwork may be asked by one grant. */
class CallHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    private CallHistory history = CallHistory.NONE;

    private void asks(Instant at) {
        assertThat(history.pause(at)).isEmpty();
        history = history.withQuestion(at);
    }

    @Test
    void sixQuestionsAMinuteAreAsked() {
        for (int i = 0; i < CallHistory.MOST_A_MINUTE; i++) {
            asks(NOW.plusSeconds(i));
        }
        Pause pause = new Pause(Reason.MINUTE_SPENT, NOW.plusSeconds(60));

        assertThat(history.pause(NOW.plusSeconds(6))).contains(pause);
        assertThat(history.pause(NOW.plusSeconds(59))).contains(pause);
        assertThat(history.pause(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void sixtyQuestionsADayAreAsked() {
        for (int i = 0; i < CallHistory.MOST_A_DAY; i++) {
            asks(NOW.plus(Duration.ofMinutes(i)));
        }
        Instant next = NOW.plus(Duration.ofDays(1));

        assertThat(history.pause(NOW.plus(Duration.ofHours(5)))).contains(new Pause(Reason.DAY_SPENT, next));
        asks(next);
        assertThat(history.pause(next.plusSeconds(1)))
                .contains(new Pause(Reason.DAY_SPENT, next.plus(Duration.ofMinutes(1))));
        assertThat(history.asked()).hasSize(CallHistory.MOST_A_DAY);
    }

    @Test
    void ofSeveralReasonsTheOneCountsThatLastsLongest() {
        for (int i = 0; i < CallHistory.MOST_A_MINUTE; i++) {
            asks(NOW);
        }
        Instant silent = NOW.plusSeconds(240);

        assertThat(history.silentUntil(silent).pause(NOW)).contains(new Pause(Reason.RATE_LIMITED, silent));
        assertThat(history.silentUntil(NOW.plusSeconds(30)).pause(NOW))
                .contains(new Pause(Reason.MINUTE_SPENT, NOW.plusSeconds(60)));
    }

    @Test
    void aClockThatWentBackLocksNobodyOut() {
        for (int i = 0; i < CallHistory.MOST_A_MINUTE; i++) {
            asks(NOW);
        }
        history = history.silentUntil(NOW.plusSeconds(300));

        assertThat(history.pause(NOW.minus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void anotherProcessWhoseClockIsSecondsAheadIsCounted() {
        for (int i = 0; i < CallHistory.MOST_A_MINUTE; i++) {
            asks(NOW.plusSeconds(5));
        }

        assertThat(history.pause(NOW)).map(Pause::reason).contains(Reason.MINUTE_SPENT);
    }

    @Test
    void itIsOverWhenNothingOfItCounts() {
        asks(NOW);

        assertThat(CallHistory.NONE.over()).isEmpty();
        assertThat(history.over()).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(CallHistory.NONE.silentUntil(NOW).over()).contains(NOW);
    }
}
