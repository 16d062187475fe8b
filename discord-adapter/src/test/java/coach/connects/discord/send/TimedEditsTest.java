package coach.connects.discord.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A message that many press, by a clock that stands until it is moved. */
class TimedEditsTest {
    private static final int PRESSES = 200;
    private static final String CARD = "7:8";

    private final Deque<Runnable> timed = new ArrayDeque<>();
    private final List<Integer> written = new ArrayList<>();
    private long now;
    private final TimedEdits edits = new TimedEdits((delay, work) -> timed.add(work), () -> now);

    private void press(int version) {
        if (edits.mayNow(CARD, OptionalLong.of(version))) {
            written.add(version);
        } else {
            edits.later(CARD, OptionalLong.of(version), () -> written.add(version));
        }
    }

    private void secondIsOver() {
        now += Duration.ofSeconds(1).toNanos();
        List<Runnable> due = List.copyOf(timed);
        timed.clear();
        due.forEach(Runnable::run);
    }

    @Test
    void ofAllPressesOfASecondTheFirstIsWrittenAtOnceAndTheNewestAtItsEnd() {
        for (int version = 1; version <= PRESSES; version++) {
            press(version);
        }
        assertThat(written).containsExactly(1);
        assertThat(timed).as("one timer for all of them").hasSize(1);
        secondIsOver();
        assertThat(written).containsExactly(1, PRESSES);
        assertThat(timed).isEmpty();
    }

    @Test
    void howeverManyPressOneEditGoesOutASecond() {
        int seconds = 10;
        int version = 0;
        for (int second = 0; second < seconds; second++) {
            for (int i = 0; i < PRESSES; i++) {
                press(++version);
            }
            secondIsOver();
        }
        assertThat(written).hasSize(seconds + 1).isSorted().endsWith(version);
    }

    @Test
    void whatIsOlderThanWhatWasWrittenIsWrittenNoMore() {
        press(5);
        press(4);
        secondIsOver();
        assertThat(written).containsExactly(5);
    }
}
