package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After a clock that was wrong for a moment, all is as if it had not been: reminders and wallets, seen beside a twin. (What
 * somebody records years before anything else of theirs is of that day, and gone by now.)
 */
class ClockJumpTest {
    private static final Duration MOMENT = Duration.ofHours(2);
    private static final String BEGIN = "2026-03-10T06:00:00Z";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {2, 24 * 60, 24 * 83, 24 * 3653, -2, -24 * 60, -24 * 3653})
    void whoIsSilentIsRemindedAsWithoutIt(long hours) {
        assertThat(reminders("jumped", hours, false, false)).isEqualTo(reminders("twin", 0, false, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 24 * 60, 24 * 83, 24 * 3653, -2, -24 * 60})
    void whoWritesMeanwhileHasTheSameWalletAndReminders(long hours) {
        assertThat(reminders("jumped", hours, true, false)).isEqualTo(reminders("twin", 0, true, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 24 * 60, 24 * 83, 24 * 3653, -2, -24 * 60})
    void aRestartWhileTheClockIsWrongMakesNoDifference(long hours) {
        assertThat(reminders("jumped", hours, true, true)).isEqualTo(reminders("twin", 0, true, true));
    }

    /** What is said from the moment after the jump on, with the balances told on the way. */
    private List<String> reminders(String name, long hours, boolean writes, boolean restarts) {
        List<String> heard = new ArrayList<>();
        try (Talk talk = Talk.in(folder.resolve(name), BEGIN)) {
            Talk.Person ann = talk.as("ann");
            ann.says("/grant new-profile 50 on 2025-03-20");
            talk.advance(Duration.ofMinutes(1));
            talk.later(Duration.ofHours(hours));
            if (restarts) {
                talk.restarted();
            }
            talk.advance(MOMENT.dividedBy(2));
            if (writes) {
                ann.says("/buy 31");
            }
            talk.advance(MOMENT.dividedBy(2));
            talk.later(Duration.ofHours(-hours));
            if (restarts) {
                talk.restarted();
            }
            int before = talk.reminders().size();
            talk.advance(Duration.ofDays(1));
            heard.add(ann.says("/wallet").lines().findFirst().orElse(""));
            talk.advance(Duration.ofDays(15));
            heard.add(ann.says("/wallet").lines().findFirst().orElse(""));
            if (writes) {
                heard.add(ann.says("/spend invitation").lines().findFirst().orElse(""));
                heard.add(ann.says("/wallet").lines().findFirst().orElse(""));
            }
            talk.advance(Duration.ofDays(30));
            heard.addAll(talk.reminders().subList(before, talk.reminders().size()));
        }
        return heard;
    }
}
