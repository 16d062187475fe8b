package coach.connects.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OffsetTrackerTest {
    @Test
    void theLowestThatIsNotDoneIsAskedFor() {
        OffsetTracker offsets = new OffsetTracker();
        assertThat(offsets.offset(0)).isZero();
        for (int id = 10; id < 13; id++) {
            assertThat(offsets.admit(id)).isTrue();
        }
        offsets.answered(10);
        offsets.answered(12);
        assertThat(offsets.offset(0)).isEqualTo(11);
        assertThat(offsets.admit(12)).isFalse();
        offsets.answered(11);
        assertThat(offsets.offset(0)).isEqualTo(13);
    }

    @Test
    void anAnswerThatWaitsTooLongIsLetGoButOneThatIsNotSavedNever() {
        OffsetTracker offsets = new OffsetTracker();
        offsets.admit(1);
        offsets.admit(2);
        offsets.handled(1, 0);
        assertThat(offsets.offset(TimeUnit.SECONDS.toNanos(59))).isEqualTo(1);
        assertThat(offsets.offset(TimeUnit.SECONDS.toNanos(61))).isEqualTo(2);
        assertThat(offsets.offset(TimeUnit.HOURS.toNanos(9))).isEqualTo(2);
    }

    @Test
    void whenManyAnswersWaitTheOldestAreLetGo() {
        OffsetTracker offsets = new OffsetTracker();
        for (int id = 1; id <= 61; id++) {
            offsets.admit(id);
            offsets.handled(id, 0);
        }
        assertThat(offsets.offset(1)).isEqualTo(3);
    }

    @Test
    void manyPicturesThatWaitKeepNothingElseWaiting() {
        OffsetTracker offsets = new OffsetTracker();
        for (int id = 1; id <= 10; id++) {
            offsets.admit(id);
            offsets.pictureWaits(id, 0);
            assertThat(offsets.offset(0)).as("after %d pictures", id).isEqualTo(1);
        }
        for (int id = 11; id <= 60; id++) {
            offsets.admit(id);
            offsets.pictureWaits(id, 0);
            assertThat(offsets.offset(0)).as("after %d pictures", id).isEqualTo(id + 1);
        }
        offsets.admit(61);
        assertThat(offsets.offset(0)).isEqualTo(61);
        for (int id = 1; id <= 60; id++) {
            offsets.answered(id);
        }
        offsets.admit(62);
        offsets.answered(61);
        offsets.pictureWaits(62, 0);
        assertThat(offsets.offset(0)).as("one picture alone").isEqualTo(62);
    }

    @Test
    void aStopWaitsForPicturesThatWereLetGo() throws InterruptedException {
        OffsetTracker offsets = new OffsetTracker();
        for (int id = 1; id <= 11; id++) {
            offsets.admit(id);
            offsets.pictureWaits(id, 0);
        }
        assertThat(offsets.isDone()).isFalse();
        for (int id = 1; id <= 11; id++) {
            offsets.answered(id);
        }
        assertThat(offsets.isDone()).isTrue();
        offsets.awaitDone(Duration.ofHours(1));
    }

    @Test
    void lowerIdsThanBeforeAreTaken() {
        OffsetTracker offsets = new OffsetTracker();
        offsets.admit(900);
        offsets.answered(900);
        assertThat(offsets.offset(0)).isEqualTo(901);
        assertThat(offsets.admit(3)).isTrue();
        offsets.answered(3);
        assertThat(offsets.offset(0)).isEqualTo(4);
    }
}
