package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
    private static final ChatAddress PRIVATE = ChatAddress.privateOf(new Identity("console", "u1"));

    @TempDir
    Path folder;

    private ScriptRun run;

    @BeforeEach
    void start() {
        run = ScriptRun.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "P30D,2026-03-31T09:00:00Z",
        "PT5M,2026-03-01T09:05:00Z",
        "P1M,2026-04-01T09:00:00Z",
        "P1Y,2027-03-01T09:00:00Z",
        "P2W,2026-03-15T09:00:00Z",
        "P13M,2027-04-01T09:00:00Z",
        "P1Y2M3DT4H,2027-05-04T13:00:00Z",
        "PT36H,2026-03-02T21:00:00Z",
        "PT0.5S,2026-03-01T09:00:00.500Z",
        "PT0S,2026-03-01T09:00:00Z"
    })
    void theClockGoesOnByWhatIsSaid(String span, String then) {
        assertThat(run.play("{\"advance\":\"" + span + "\"}"))
                .containsExactly("{\"done\":1,\"clock\":\"" + then + "\"}");
    }

    @Test
    void aMonthGoesByTheCalendar() {
        run.play("{\"clock\":\"2027-01-31T09:00:00Z\"}");

        assertThat(run.play("{\"advance\":\"P1M\"}"))
                .containsExactly("{\"done\":1,\"clock\":\"2027-02-28T09:00:00Z\"}");
    }

    @Test
    void theClockCanBeToldTheInstant() {
        assertThat(run.play("{\"clock\":\"2026-12-31T09:00:00Z\"}"))
                .containsExactly("{\"done\":1,\"clock\":\"2026-12-31T09:00:00Z\"}");
    }

    @Test
    void whatFallsDueOnTheWayIsDoneInOrderEachAtItsTime() {
        Instant first = Instant.parse("2026-03-02T09:00:00Z");
        Instant second = Instant.parse("2026-03-20T09:00:00Z");
        Instant last = Instant.parse("2026-03-31T09:00:00Z");
        run.timetable.due.addAll(List.of(last, second, first, Instant.parse("2026-03-31T09:00:01Z")));
        List<Instant> seen = new ArrayList<>();
        run.timetable.job = instant -> seen.add(run.clock.instant());

        run.play("{\"advance\":\"P30D\"}");

        assertThat(run.timetable.ran).containsExactly(first, second, last);
        assertThat(seen).containsExactly(first, second, last);
    }

    @Test
    void whatIsDueNowWasDoneBefore() {
        run.timetable.due.add(ScriptRun.START);

        run.play("{\"advance\":\"P1D\"}", "{\"advance\":\"PT0S\"}");

        assertThat(run.timetable.ran).isEmpty();
    }

    @Test
    void aJobMayPlanFurtherOnes() {
        run.timetable.due.add(ScriptRun.START.plusSeconds(60));
        run.timetable.job = instant -> run.timetable.due.add(instant.plusSeconds(86_400));

        run.play("{\"advance\":\"P1Y\"}");

        assertThat(run.timetable.ran).hasSize(365);
    }

    @Test
    void messagesSentOnTheWayComeOutBeforeTheLineIsDone() {
        run.timetable.due.add(Instant.parse("2026-03-02T09:00:00Z"));
        run.timetable.job = instant ->
                run.console.outbox().send(FakeBot.reminder(PRIVATE, "3 Connects expire", "expiry", "2026-03-05"));

        assertThat(run.play("{\"advance\":\"P2D\"}"))
                .containsExactly(
                        "{\"to\":\"u1\",\"chat\":\"u1\",\"text\":\"3 Connects expire\",\"id\":\"t-1\","
                                + "\"at\":\"2026-03-02T09:00:00Z\",\"reminder\":\"expiry:2026-03-05\"}",
                        "{\"done\":1,\"clock\":\"2026-03-03T09:00:00Z\"}");
    }

    @Test
    void aButtonOfAReminderCanBePressed() {
        run.timetable.due.add(Instant.parse("2026-03-02T09:00:00Z"));
        run.timetable.job = instant -> run.console.outbox().send(FakeBot.offer(PRIVATE, "soon", "Snooze"));

        run.play("{\"advance\":\"P2D\"}", "{\"from\":\"u1\",\"press\":\"Snooze\"}");

        assertThat(run.bot.lastPressed()).isEqualTo("snooze");
    }

    @Test
    void theRealClockCannotBeMoved() {
        ScriptRun real = ScriptRun.onRealClock(folder);

        assertThat(real.play("{\"advance\":\"P1D\"}", "{\"clock\":\"2030-01-01T00:00:00Z\"}"))
                .hasSize(4)
                .filteredOn(line -> line.contains("real one"))
                .hasSize(2);
    }

    @Test
    void theClockNeverGoesBack() {
        assertThat(run.play("{\"clock\":\"2026-02-28T09:00:00Z\"}", "{\"advance\":\"P-1D\"}"))
                .filteredOn(line -> line.contains("forward alone"))
                .hasSize(2);
        assertThat(run.clock.instant()).isEqualTo(ScriptRun.START);
    }

    @Test
    void aJobThatFailsLeavesTheClockWhereItFailed() {
        run.timetable.due.add(Instant.parse("2026-03-02T09:00:00Z"));
        run.timetable.job = instant -> {
            throw new IllegalStateException("no");
        };

        assertThat(run.play("{\"advance\":\"P2D\"}"))
                .hasSize(2)
                .last()
                .isEqualTo("{\"done\":1,\"clock\":\"2026-03-02T09:00:00Z\"}");
    }

    @Test
    void aClockOfAnotherZoneFollows() {
        SimulatedClock clock = SimulatedClock.at(ScriptRun.START);
        java.time.Clock colombo = clock.withZone(ZoneId.of("Asia/Colombo"));

        clock.set(ScriptRun.START.plusSeconds(1));

        assertThat(colombo.instant()).isEqualTo(ScriptRun.START.plusSeconds(1));
        assertThat(colombo.getZone()).isEqualTo(ZoneId.of("Asia/Colombo"));
    }
}
