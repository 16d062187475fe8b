package coach.connects.telegram.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void theLowestThatIsNotDoneIsAskedFor() {
        Window window = new Window();
        assertThat(window.offset(0)).isZero();
        for (int id = 10; id < 13; id++) {
            assertThat(window.admit(id)).isTrue();
        }
        window.answered(10);
        window.answered(12);
        assertThat(window.offset(0)).isEqualTo(11);
        assertThat(window.admit(12)).isFalse();
        window.answered(11);
        assertThat(window.offset(0)).isEqualTo(13);
    }

    @Test
    void anAnswerThatWaitsTooLongIsLetGoButOneThatIsNotSavedNever() {
        Window window = new Window();
        window.admit(1);
        window.admit(2);
        window.handled(1, 0);
        assertThat(window.offset(TimeUnit.SECONDS.toNanos(59))).isEqualTo(1);
        assertThat(window.offset(TimeUnit.SECONDS.toNanos(61))).isEqualTo(2);
        assertThat(window.offset(TimeUnit.HOURS.toNanos(9))).isEqualTo(2);
    }

    @Test
    void whenManyAnswersWaitTheOldestAreLetGo() {
        Window window = new Window();
        for (int id = 1; id <= 61; id++) {
            window.admit(id);
            window.handled(id, 0);
        }
        assertThat(window.offset(1)).isEqualTo(3);
    }

    @Test
    void lowerIdsThanBeforeAreTaken() {
        Window window = new Window();
        window.admit(900);
        window.answered(900);
        assertThat(window.offset(0)).isEqualTo(901);
        assertThat(window.admit(3)).isTrue();
        window.answered(3);
        assertThat(window.offset(0)).isEqualTo(4);
    }
}
