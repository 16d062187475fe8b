package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.sqlite.BackupFolder;
import coach.connects.store.sqlite.BackupFolder.Stored;
import coach.connects.store.sqlite.SqliteStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H-03: the file is backed up once a day, by itself. */
class BackupScheduleTest {
    private static final ZoneId COLOMBO = ZoneId.of("Asia/Colombo");

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");
    private boolean believed = true;

    private BackupSchedule schedule() {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return COLOMBO;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new BackupSchedule(folder, Optional.of(LocalTime.of(3, 0)), clock, () -> believed);
    }

    private List<String> names() {
        return BackupFolder.of(folder).list().stream().map(Stored::name).toList();
    }

    private void minutes(BackupSchedule schedule, int count) {
        for (int i = 0; i < count; i++) {
            schedule.look();
            now = now.plus(Duration.ofMinutes(1));
        }
    }

    @Test
    void oneADayAtItsHourInTheMachinesZoneAndWhatWasMissedAtOnce() {
        try (SqliteStore store = SqliteStore.open(folder);
                BackupSchedule schedule = schedule()) {
            minutes(schedule, 2);
            assertThat(names()).as("none was made yet").containsExactly("2026-11-29T1200");
            minutes(schedule, 24 * 60);
            // 03:00 in Colombo is 21:30 in UTC.
            assertThat(names()).as("of a day the newest").containsExactly("2026-11-29T2130");

            now = Instant.parse("2026-12-05T10:07:00Z");
            minutes(schedule, 5);
            assertThat(names().get(0)).isEqualTo("2026-12-05T1007");
        }
    }

    @Test
    void byAClockThatIsNotBelievedNothingIsMadeOrRemoved() {
        try (SqliteStore store = SqliteStore.open(folder);
                BackupSchedule schedule = schedule()) {
            minutes(schedule, 1);
            believed = false;
            now = Instant.parse("2036-11-29T12:00:00Z");
            minutes(schedule, 5);
            assertThat(names()).containsExactly("2026-11-29T1200");
        }
    }

    @Test
    void whatFailsIsNotedTriedAgainInAnHourAndForgottenWhenItIsDone() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder);
                BackupSchedule schedule = schedule()) {
            Path inTheWay = Files.writeString(folder.resolve(BackupFolder.NAME), "a file");
            minutes(schedule, 3);
            assertThat(schedule.notes()).singleElement().asString().startsWith("The last backup was not made");
            Files.delete(inTheWay);
            minutes(schedule, 30);
            assertThat(names()).isEmpty();
            minutes(schedule, 40);
            assertThat(names()).hasSize(1);
            assertThat(schedule.notes()).isEmpty();
        }
    }

    @Test
    void restoreListsAndChecksThemAndGoesBackToOneByItsName() throws Exception {
        try (SqliteStore store = SqliteStore.open(folder);
                BackupSchedule schedule = schedule()) {
            minutes(schedule, 1);
            now = now.plus(Duration.ofDays(1));
            minutes(schedule, 1);
        }
        Function<String, String> restoring = name -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                Settings settings = Settings.from(Map.of("CONNECTS_DATA_DIR", folder.toString()));
                int status = new AdminCommands(settings, Clock.systemUTC(), out)
                        .run(new CliCommand.AdminCommand(
                                CliCommand.AdminCommand.Kind.RESTORE, Optional.of(Path.of(name)), Optional.empty()));
                return status + " " + out.toString(StandardCharsets.UTF_8);
            } catch (StartupException e) {
                return e.line();
            }
        };
        assertThat(restoring.apply("backups"))
                .startsWith("0 ")
                .contains("ok    2026-11-30T1201", "ok    2026-11-29T1200", "To go back to one");
        assertThat(restoring.apply("2026-11-29T1200")).startsWith("0 ").contains("Restored from");
        Path sums = folder.resolve("backups/2026-11-29T1200/SHA256SUMS");
        Files.writeString(sums, Files.readString(sums).replace('a', 'b'));
        assertThat(restoring.apply("backups")).startsWith("1 ").contains("FAIL  2026-11-29T1200");
        assertThat(restoring.apply("2026-11-29T1200")).contains("is damaged", "Nothing was changed");
    }
}
