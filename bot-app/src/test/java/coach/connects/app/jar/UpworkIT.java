package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coach.connects.app.jar.UpworkStandIn.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A freelancer connects Upwork to the jar, has links checked, and ends it, whatever form the server's answers have. */
@Tag("long")
class UpworkIT {
    private static final boolean ALL_FORMS =
            System.getProperty("upwork.forms", "").equals("all");
    private static final String CLOCK = "2026-10-20T14:05:00Z";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aLinkIsEnoughUntilTheyForgetAndNoSecretIsLeftAnywhere(Form form) throws IOException {
        assumeTrue(form == Form.JSON || ALL_FORMS, "no -Dupwork.forms=all");
        try (UpworkStandIn upwork = UpworkStandIn.answering(form);
                Script script = Script.with(upwork.settings(), Jar.console(folder, CLOCK))) {
            script.says("ann", "/buy 63");
            String link = script.says("ann", "/upwork connect");
            String said = script.says("ann", upwork.allows(link));
            assertThat(said).startsWith("Connected.");

            assertThat(script.says("ann", UpworkStandIn.JOB)).contains("Upwork, 14:05", "Question 1 of at most 2");
            script.presses("ann", "Verified");
            assertThat(script.presses("ann", "5 to 10")).startsWith("APPLY: 14").contains("Facts from Upwork, 14:05");

            upwork.forgetsAccess();
            upwork.knowsOfAProposal();
            script.advances("PT10M");
            assertThat(script.presses("ann", "Check again")).startsWith("SKIP").contains("Facts from Upwork, 14:15");
            assertThat(upwork.count("refresh_token")).isOne();
            assertThat(upwork.count("manage_proposals")).isZero();

            String export = script.receives("ann", "/export json");
            assertThat(List.of(said, export, script.errors()))
                    .allSatisfy(words -> assertThat(words).doesNotContain(upwork.secrets()));
            assertThat(script.errors()).contains("find_jobs get answered");
            assertThat(holding(upwork.secrets())).isEmpty();

            script.says("ann", "/forget");
            assertThat(script.presses("ann", "Erase everything")).startsWith("Erased");
            assertThat(upwork.isAnythingAlive()).isFalse();
            assertThat(script.ends()).isZero();
            assertThat(script.errors()).doesNotContain(upwork.secrets());
        }
    }

    /** The files under the data folder that hold any of these. */
    private List<Path> holding(Set<String> words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> words.stream().anyMatch(text(file)::contains))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
