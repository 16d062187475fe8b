package coach.connects.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformTimeTest {
    @Test
    void aDateIsPassedOnAndAnAnswerWithoutOneSaysNothing() {
        Instant date = Instant.parse("2026-11-29T20:45:00Z");
        List<Instant> heard = new ArrayList<>();
        PlatformTime time = new PlatformTime();
        time.heard(date);
        time.tellTo(heard::add);

        time.heard(null);
        time.heard(date);

        assertThat(heard).containsExactly(date);
    }
}
