package coach.connects.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionTroubleTest {
    private final List<String> said = new ArrayList<>();
    private final ConnectionTrouble trouble = new ConnectionTrouble(
            Duration.ofSeconds(1), Duration.ofSeconds(5), said::add, () -> said.add("all is well"));

    @Test
    void theSameTroubleIsSaidOnceAndTheEndOfIt() {
        trouble.note("no network");
        trouble.note("no network");
        trouble.note("no such bot");
        assertThat(trouble.current()).contains("no such bot");

        trouble.over();
        trouble.over();

        assertThat(trouble.current()).isEmpty();
        assertThat(said).containsExactly("no network", "no such bot", "all is well");
    }

    @Test
    void waitsDoubleUpToTheLongestAndBeginAnewAfterwards() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waits.add(trouble.note("no network").toSeconds());
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 5L, 5L);

        trouble.over();

        assertThat(trouble.note("no network")).hasSeconds(1);
    }
}
