package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.feature.host.AwayLimit;
import coach.connects.feature.host.HostInfo;
import coach.connects.feature.host.HostRuntime;
import coach.connects.feature.host.HostSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D-13: who stays away is told, and erased 30 days later; a visit in between keeps everything. */
class RetentionTest {
    private static final String FAREWELL = "farewell";

    @TempDir
    private Path folder;

    private Talk talk;
    private Talk.Person ann;

    @BeforeEach
    void open() {
        talk = Talk.in(folder, "2026-01-10T12:00:00Z").hostedBy(keeping("100 days"));
        ann = talk.as("zqann");
        ann.says("/buy 40");
        ann.says("/profile skills zqskill");
        talk.as("bob").says("/buy 7");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static HostSetup keeping(String limit) {
        return new HostSetup(HostInfo.UNTOLD, Set.of(), AwayLimit.parse(limit), 0, HostRuntime.NONE);
    }

    private long farewells() {
        return talk.reminders().stream().filter(key -> key.startsWith(FAREWELL)).count();
    }

    /** Bob is here every week, and only looks. */
    private void weeks(int count) {
        for (int week = 0; week < count; week++) {
            talk.advance(Duration.ofDays(7));
            talk.as("bob").says("/wallet");
        }
    }

    @Test
    void whoStaysAwayIsToldAndErasedThirtyDaysLaterAndWhoOnlyLooksIsNot() {
        weeks(13);
        assertThat(farewells()).isZero();
        weeks(2);
        assertThat(farewells()).isEqualTo(1);
        assertThat(talk.lastReminder()).contains("I erase everything that I keep of you");
        weeks(3);
        assertThat(Traceless.inFiles(folder, List.of("zqskill"))).isNotEmpty();
        weeks(3);
        assertThat(Traceless.inFiles(folder, List.of("zqskill", "zqann"))).isEmpty();
        assertThat(talk.as("bob").says("/wallet")).startsWith("7 Connects");
        assertThat(farewells()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wallet", "/buy 3", "hello", "/help"})
    void aVisitInBetweenKeepsEverything(String visit) {
        weeks(15);
        assertThat(farewells()).isEqualTo(1);
        ann.says(visit);
        weeks(12);
        assertThat(farewells()).isEqualTo(1);
        assertThat(ann.says("/profile")).contains("zqskill");
    }

    @Test
    void theButtonOfTheFarewellKeepsEverything() {
        weeks(15);
        assertThat(ann.labels()).contains("Keep my data", "Export my data");
        ann.presses("Keep my data");
        weeks(10);
        assertThat(ann.says("/profile")).contains("zqskill");
    }

    @Test
    void whoWentAwayBeforeItWasSwitchedOnHasAllOfTheTimeFromThen() {
        talk.hostedBy(HostSetup.NONE);
        weeks(20);
        talk.hostedBy(keeping("100 days"));
        weeks(13);
        assertThat(farewells()).isZero();
        weeks(2);
        assertThat(farewells()).isEqualTo(1);
    }

    @Test
    void withoutALimitNobodyIsErased() {
        talk.hostedBy(HostSetup.NONE);
        weeks(25);
        assertThat(farewells()).isZero();
        assertThat(ann.says("/profile")).contains("zqskill");
    }

    @Test
    void privacyTellsWhenSomebodyWhoStaysAwayIsErased() {
        assertThat(ann.says("/privacy")).contains("write nothing for 100 days", "30 days later");
        talk.hostedBy(keeping("2 years"));
        assertThat(ann.says("/privacy")).contains("write nothing for 24 months");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "never",
                "1 day",
                "89 days",
                "2 months",
                "21 years",
                "-5 years",
                "1e3 days",
                "2 fortnights",
                "99999 days",
                "365"
            })
    void aLimitThatCannotBeMeantIsNone(String limit) {
        assertThat(AwayLimit.parse(limit)).isEqualTo(Optional.empty());
    }
}
