package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Upwork's own server is asked by a host who switched it on; for all others nothing of it is there. */
class UpworkSwitchIT {
    private static final int PATIENCE_SECONDS = 60;
    private static final String ON =
            "CONNECTS_UPWORK=own-use\nCONNECTS_SECRET_KEY=bWFkZS11cC1leGFtcGxlLW9mLTMyLWJ5dGVzLWxvbmc=\n";
    private static final String INPUT = """
            {"from":"u1","text":"/upwork"}
            {"from":"u1","text":"https://www.upwork.com/jobs/~022112472640518280839"}
            """;

    @TempDir
    Path folder;

    /** The names of the classes that a talk about a job needs. */
    private List<String> classes(String settings) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".env"), settings);
        List<String> command = Jar.command("console", "--json", "--data", "data");
        command.add(1, "-Xlog:class+load:file=classes.log");
        Process process = Jar.startIn(folder, command, folder.resolve("errors"));
        process.getOutputStream().write(INPUT.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(out).contains("\"done\":2");
        return Files.readAllLines(folder.resolve("classes.log"));
    }

    @Test
    void switchedOffNothingOfItIsLoaded() throws IOException, InterruptedException {
        assertThat(classes(""))
                .hasSizeGreaterThan(1_000)
                .noneMatch(line -> line.contains(" coach.connects.upwork.") || line.contains(" java.net.http."));
    }

    @Test
    void switchedOnItAsksNothingBeforeSomebodyConnects() throws IOException, InterruptedException {
        assertThat(classes(ON))
                .anyMatch(line -> line.contains(" coach.connects.upwork.UpworkClient "))
                .noneMatch(line ->
                        line.contains(" java.net.http.HttpClient ") || line.contains(" jdk.internal.net.http."));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void oneSettingWithoutTheOtherIsRefusedInOneLine(int kept) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".env"), ON.lines().toList().get(kept));
        Process process = Jar.startIn(folder, Jar.command("console"), folder.resolve("errors"));
        process.getOutputStream().close();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readAllLines(folder.resolve("errors")))
                .singleElement()
                .asString()
                .startsWith("connects-coach: CONNECTS_")
                .contains(" is set without ");
    }
}
