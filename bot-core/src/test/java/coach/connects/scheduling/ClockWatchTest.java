package coach.connects.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.persistence.LatestInstantStore;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that cannot be right holds what is done by itself; one that comes back is seen to. */
class ClockWatchTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Duration DAYS = Duration.ofDays(80);

    @TempDir
    private Path folder;

    private DocumentStore store;
    private final List<Instant> backs = new ArrayList<>();
    private long nanos;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aClockThatGoesOnIsBelieved() {
        ClockWatch watch = witnessed();
        for (int minutes = 0; minutes < 3_000; minutes += 7) {
            assertThat(at(watch, minutes, Duration.ZERO)).isTrue();
        }
        assertThat(watch.notes()).isEmpty();
        assertThat(backs).isEmpty();
        assertThat(new LatestInstantStore(store).get()).isPresent();
    }

    /** S-20: a machine that woke up in another year dates nobody's entries wrongly. */
    @ParameterizedTest
    @ValueSource(longs = {-20_000, -80, -2, 2, 80, 4_000})
    void whereAPlatformSaysAnotherDayItsTimeCounts(long days) {
        ClockWatch watch = witnessed();
        Clock machine = Clock.fixed(NOON.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        Clock told = watch.over(machine);
        assertThat(told.instant()).as("nobody said anything else").isEqualTo(machine.instant());

        watch.witness().accept(NOON);
        nanos = Duration.ofMinutes(30).toNanos();
        assertThat(told.instant()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
        assertThat(watch.notes()).singleElement().asString().startsWith("The machine's clock is off");
        assertThat(watch.allows(told.instant())).isTrue();

        nanos = Duration.ofMinutes(61).toNanos();
        assertThat(told.instant()).as("what was said long ago is no evidence").isEqualTo(machine.instant());
    }

    @Test
    void aClockThatIsOffByAnHourIsTheMachinesOwn() {
        ClockWatch watch = witnessed();
        Clock machine = Clock.fixed(NOON.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        watch.witness().accept(NOON);
        assertThat(watch.over(machine).instant()).isEqualTo(machine.instant());
        assertThat(watch.notes()).isEmpty();
    }

    @Test
    void oneThatJumpsAheadWhileRunningHoldsUntilItComesBack() {
        ClockWatch watch = witnessed();
        assertThat(at(watch, 0, Duration.ZERO)).isTrue();
        assertThat(at(watch, 1, DAYS)).isFalse();
        assertThat(at(watch, 120, DAYS)).isFalse();
        assertThat(watch.notes()).singleElement().asString().startsWith("The clock is not believed");

        nanos = Duration.ofMinutes(121).toNanos();
        watch.witness().accept(NOON.plus(Duration.ofMinutes(121)));
        assertThat(at(watch, 121, Duration.ZERO)).isTrue();
        assertThat(watch.notes()).isEmpty();
        assertThat(backs).as("what commands dated ahead is worked out anew").hasSize(1);
    }

    @Test
    void afterWeeksAwayAPlatformThatAgreesIsWaitedForAndNothingIsAJump() {
        at(witnessed(), 0, Duration.ZERO);
        ClockWatch later = witnessed();
        assertThat(at(later, 1, DAYS)).isFalse();
        later.witness().accept(NOON.plus(DAYS).plus(Duration.ofMinutes(3)));

        assertThat(at(later, 2, DAYS)).isTrue();
        assertThat(at(later, 200, DAYS)).isTrue();
        assertThat(backs).isEmpty();
    }

    @Test
    void withoutAnyEvidenceItIsBelievedAfterSixHours() {
        at(witnessed(), 0, Duration.ZERO);
        ClockWatch later = witnessed();
        assertThat(at(later, 0, DAYS)).isFalse();
        assertThat(at(later, 359, DAYS)).isFalse();
        assertThat(at(later, 361, DAYS)).isTrue();
        assertThat(at(later, 362, DAYS)).isTrue();
    }

    @Test
    void oneThatAPlatformContradictsIsNeverBelieved() {
        ClockWatch watch = witnessed();
        watch.witness().accept(NOON);
        assertThat(at(watch, 0, DAYS)).isFalse();
        nanos = Duration.ofMinutes(400).toNanos();
        watch.witness().accept(NOON.plus(Duration.ofMinutes(400)));
        assertThat(at(watch, 400, DAYS)).isFalse();
        assertThat(at(watch, 401, Duration.ZERO)).isTrue();
    }

    @Test
    void oneThatIsBehindWhatWasSeenIsSeenToAtAStartAndWhileRunning() {
        at(witnessed(), 0, DAYS);
        ClockWatch back = witnessed();
        assertThat(at(back, 1, Duration.ZERO)).isTrue();
        assertThat(backs).hasSize(1);
        back.witness().accept(NOON.plus(Duration.ofMinutes(4)));
        assertThat(at(back, 4, Duration.ZERO)).isTrue();
        assertThat(new LatestInstantStore(store).get()).contains(NOON.plus(Duration.ofMinutes(4)));

        assertThat(at(back, 5, Duration.ofHours(-2))).isTrue();
        assertThat(backs).hasSize(2);
    }

    @Test
    void aScriptsClockIsNeverHeldAndSeenToWhenItGoesBack() {
        ClockWatch script = watch(ClockWatch.Trust.SCRIPTED);
        assertThat(at(script, 0, Duration.ZERO)).isTrue();
        assertThat(at(script, 0, DAYS)).isTrue();
        assertThat(at(script, 0, Duration.ofDays(4_000))).isTrue();
        assertThat(backs).isEmpty();
        assertThat(at(watch(ClockWatch.Trust.SCRIPTED), 0, Duration.ZERO)).isTrue();
        assertThat(backs).hasSize(1);
    }

    /** Two processes over one database, the clock of one of them ahead by days, and nobody yet to say which. */
    @Test
    void theLatestInstantIsLoweredOnlyByAClockWithWhichAPlatformAgrees() {
        ClockWatch ahead = witnessed();
        ClockWatch right = witnessed();
        assertThat(at(ahead, 0, DAYS)).isTrue();
        assertThat(at(right, 1, Duration.ZERO)).isTrue();
        assertThat(new LatestInstantStore(store).get()).contains(NOON.plus(DAYS));

        right.witness().accept(NOON.plus(Duration.ofMinutes(10)));
        assertThat(at(right, 10, Duration.ZERO)).isTrue();
        assertThat(new LatestInstantStore(store).get()).contains(NOON.plus(Duration.ofMinutes(10)));

        // Who is ahead is not believed any more at its next start, and by no platform before.
        assertThat(at(witnessed(), 11, DAYS)).isFalse();
        ahead.witness().accept(NOON.plus(Duration.ofMinutes(12)));
        assertThat(at(ahead, 12, DAYS)).isFalse();
        assertThat(new LatestInstantStore(store).get()).contains(NOON.plus(Duration.ofMinutes(10)));
    }

    /** Who went ahead cannot put right what it left when it has been killed, and the other one never saw that time. */
    @Test
    void whatAnEndedProcessDidAheadOfTimeIsPutRightByTheOther() {
        ClockWatch right = watch(ClockWatch.Trust.SCRIPTED);
        assertThat(at(right, 0, Duration.ZERO)).isTrue();
        assertThat(at(watch(ClockWatch.Trust.SCRIPTED), 1, DAYS)).isTrue();
        assertThat(at(right, 4, Duration.ZERO)).isTrue();
        assertThat(backs).hasSize(1);
        assertThat(at(right, 8, Duration.ZERO)).isTrue();
        assertThat(backs).hasSize(1);
    }

    private boolean at(ClockWatch watch, long minutes, Duration off) {
        nanos = Duration.ofMinutes(minutes).toNanos();
        return watch.allows(NOON.plus(Duration.ofMinutes(minutes)).plus(off));
    }

    private ClockWatch witnessed() {
        ClockWatch watch = watch(ClockWatch.Trust.ALONE);
        watch.witness();
        return watch;
    }

    private ClockWatch watch(ClockWatch.Trust trust) {
        ClockWatch watch = new ClockWatch(new LatestInstantStore(store), trust, () -> nanos);
        watch.whenItGoesBack(backs::add);
        return watch;
    }
}
