package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.feature.host.HostInfo;
import coach.connects.feature.host.HostRuntime;
import coach.connects.feature.host.HostSetup;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What owners do to everybody stands in the log, and not whom they did it to. */
class HostLogTest {
    @TempDir
    Path folder;

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private Talk talk;

    @BeforeEach
    void open() {
        talk = Talk.in(folder, "2026-11-23T12:00:00Z")
                .hostedBy(new HostSetup(
                        HostInfo.UNTOLD, Set.of("telegram:4001"), Optional.empty(), 35, HostRuntime.NONE));
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        System.setErr(err);
        talk.close();
    }

    private String logs(Runnable act) {
        logged.reset();
        act.run();
        return logged.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachActIsALineWithoutWhomItIsAbout() {
        Talk.Person owner = talk.as("telegram", "4001");

        assertThat(logs(() -> owner.says("/host block telegram:666")))
                .containsOnlyOnce("an owner keeps somebody out")
                .doesNotContain("666");
        assertThat(logs(() -> owner.says("/host unblock telegram:666")))
                .containsOnlyOnce("an owner lets somebody in again")
                .doesNotContain("666");
        assertThat(logs(() -> owner.says("/host pause"))).containsOnlyOnce("an owner paused the bot");
        assertThat(logs(() -> owner.says("/host resume"))).containsOnlyOnce("an owner let the bot go on");
        assertThat(logs(() -> owner.says("/host announce A secret party"))).doesNotContain("owner", "party");
        assertThat(logs(() -> owner.presses(owner.labels().get(1))))
                .containsOnlyOnce("an owner announces something to everybody")
                .doesNotContain("party");
        assertThat(logs(() -> owner.says("/host"))).doesNotContain("owner");
    }

    @Test
    void aCodeThatIsTriedIsALine() {
        unowned().administration().freshCode(new Random(1));

        assertThat(logs(() -> talk.as("telegram", "4002").says("/host ABCD")))
                .containsOnlyOnce("somebody tried a code that is not the owner's")
                .doesNotContain("ABCD");
    }

    /** Anybody could fill the log. */
    @Test
    void whereNoCodeIsOutTryingOneIsNoLine() {
        unowned();

        assertThat(logs(() -> talk.as("telegram", "4002").says("/host ABCD"))).doesNotContain("code");
    }

    private Talk unowned() {
        return talk.hostedBy(new HostSetup(HostInfo.UNTOLD, Set.of(), Optional.empty(), 35, HostRuntime.NONE));
    }
}
