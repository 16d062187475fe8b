package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is taken, cannot be written, or is on a disk that fills up: a clear line, and nothing half written. */
@EnabledOnOs(OS.LINUX)
class FolderIT {
    private static final String CLOCK = "2026-01-10T09:00:00Z";
    private static final int LIMIT_KILOBYTES = 200;
    private static final int MORE_THAN_FIT = 150;

    @TempDir
    Path folder;

    @Test
    void aSecondProcessOnTheSameFolderIsRefused() throws IOException {
        try (Script first = Script.on(folder, CLOCK);
                Script second = started(first)) {
            assertThat(second.ends()).isEqualTo(1);
            assertThat(second.errors().lines().toList())
                    .singleElement()
                    .asString()
                    .contains(folder.toString(), "in use", "CONNECTS_DATA_DIR");
            assertThat(first.says("ann", "/wallet")).contains("5 Connects");
        }
    }

    @Test
    void everythingInTheFolderIsForItsOwnerAlone() throws IOException {
        Path data = folder.resolve("data");
        try (Script script = Script.on(data, CLOCK)) {
            script.says("ann", "/buy 5");
            script.receives("ann", "/export json");
            try (Stream<Path> made = Files.walk(data)) {
                assertThat(made)
                        .allSatisfy(
                                path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                                        .as("%s", path)
                                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
            }
        }
    }

    private Script started(Script first) throws IOException {
        first.says("ann", "/buy 5");
        return Script.on(folder, CLOCK);
    }

    @Test
    void aFolderThatCannotBeWrittenStopsTheStart() throws IOException {
        Path locked = Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));

        try (Script script = Script.of(Jar.withoutPrivileges(Jar.console(locked, CLOCK)))) {
            assertThat(script.ends()).isEqualTo(2);
            assertThat(script.errors().lines().toList())
                    .singleElement()
                    .asString()
                    .contains(locked.toString(), "cannot be written", "CONNECTS_DATA_DIR");
        }
        try (var files = Files.list(locked)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatDoesNotFitOnTheDiskIsSaidAndNotThere() throws IOException {
        try (Script script = Script.on(folder, CLOCK)) {
            script.says("ann", "/grant other 1");
        }
        int recorded = 1;
        try (Script script = Script.of(Jar.limited(LIMIT_KILOBYTES, Jar.console(folder, CLOCK)))) {
            for (int i = 0; i < MORE_THAN_FIT; i++) {
                String answer = script.says("ann", "/grant other 1");
                boolean done = answer.startsWith("Recorded");
                recorded += done ? 1 : 0;
                assertThat(done || answer.startsWith("Not done")).as(answer).isTrue();
            }
            assertThat(script.says("ann", "/wallet"))
                    .startsWith(recorded + " Connects")
                    .contains("Without buttons");
            assertThat(script.says("ann", "/history")).doesNotContain("Not done");
            assertThat(script.isAlive()).isTrue();
            assertThat(script.errors()).contains("disk").doesNotContain("\tat ");
        }
        assertThat(recorded).isLessThan(MORE_THAN_FIT);
        try (Script script = Script.on(folder, CLOCK)) {
            assertThat(script.says("ann", "/wallet")).startsWith(recorded + " Connects");
            assertThat(script.says("ann", "/grant other 1")).startsWith("Recorded");
        }
    }
}
