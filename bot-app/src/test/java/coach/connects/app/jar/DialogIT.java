package coach.connects.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main dialog, as a script has it with the jar that was built. */
class DialogIT {
    private static final String PAGE = """
            Redraw floor plans of a small clinic in AutoCAD
            Posted 2 hours ago
            Worldwide
            Summary
            We have scans of three floors and need clean DWG files.
            $18.00
            -
            $30.00
            Hourly
            Less than 30 hrs/week
            Hourly
            1 to 3 months
            Duration
            Entry level
            Experience Level
            Skills and Expertise
            AutoCAD
            Activity on this job
            Proposals:
            Less than 5
            Interviewing:
            0
            Invites sent:
            0
            Send a proposal for: 12 Connects
            Available Connects: 40
            About the client
            Payment method verified
            Rating is 5.0 out of 5.
            5.0 of 40 reviews
            Canada
            Toronto 9:13 AM
            52 jobs posted
            80% hire rate, 1 open job
            $41K total spent
            44 hires, 2 active
            Member since Mar 5, 2015
            Job link
            https://www.upwork.com/jobs/~022001234567890123456""";

    @TempDir
    Path folder;

    private Script script;

    @BeforeEach
    void start() throws IOException {
        script = Script.on(folder, "2026-01-10T09:00:00Z");
    }

    @AfterEach
    void stop() {
        script.close();
    }

    @Test
    void fromTheFirstWordToTheLastLot() throws IOException {
        assertThat(script.says("ann", "/start")).contains("APPLY, CAUTION or SKIP");
        assertThat(script.says("ann", "/buy 40")).startsWith("Recorded: 40 Connects");
        assertThat(script.says("ann", PAGE)).startsWith("APPLY").contains("12 ($1.80) of your 40");
        assertThat(script.presses("ann", "I applied")).startsWith("Recorded: proposal for 12 Connects");
        assertThat(firstLine(script.says("ann", "/wallet"))).isEqualTo("28 Connects ($4.20)");

        script.advances("P13M");

        assertThat(firstLine(script.says("ann", "/wallet"))).startsWith("0 Connects");
        JsonNode export = Script.tree(script.receives("ann", "/export json"));
        assertThat(expiries(export)).containsExactly("2027-01-10 -28");
        assertThat(sum(export)).isEqualTo(export.at("/wallet/balance").asInt()).isZero();
        assertThat(export.at("/checks/0/verdict").asText()).isEqualTo("APPLY");
        assertThat(script.ends()).as(script.errors()).isZero();
    }

    @Test
    void eachLotGoesOnItsOwnDay() throws IOException {
        script.says("ann", "/buy 40");
        script.advances("P20D");
        script.says("ann", "/buy 30");
        script.says("ann", "/spend 15");
        script.advances("P13M");

        JsonNode export = Script.tree(script.receives("ann", "/export json"));
        assertThat(expiries(export)).containsExactly("2027-01-10 -25", "2027-01-30 -30");
        assertThat(sum(export)).isZero();
    }

    /** G-05: with a balance of 67, 73 can be bought. */
    @Test
    void theAllowanceOfTheGuidesExample() throws IOException {
        script.says("ann", "/buy 67");
        script.says("bob", "/buy 67");

        assertThat(script.says("ann", "/buy 73")).startsWith("Recorded: 73");
        assertThat(script.says("bob", "/buy 74")).startsWith("Not recorded").contains("73");
        assertThat(firstLine(script.says("bob", "/wallet"))).startsWith("67 Connects");
        assertThat(script.presses("bob", "Record anyway")).startsWith("Recorded: 74");
        assertThat(firstLine(script.says("bob", "/wallet"))).startsWith("141 Connects");
    }

    /** G-15: ten large jobs cost 60 Connects, $9. */
    @Test
    void tenLargeJobs() throws IOException {
        script.says("ann", "/buy 60");
        assertThat(firstLine(script.says("ann", "/wallet"))).isEqualTo("60 Connects ($9.00)");
        for (int job = 1; job <= 10; job++) {
            assertThat(script.says("ann", "/spend large"))
                    .startsWith("Recorded: proposal for 6 Connects")
                    .contains("You have " + (60 - 6 * job) + " Connects");
        }
        assertThat(firstLine(script.says("ann", "/wallet"))).startsWith("0 Connects");
    }

    @Test
    void theSameMessageTwiceCountsOnce() throws IOException {
        String twice = "{\"message_id\":\"m-1\",\"from\":\"ann\",\"text\":\"/buy 40\"}";

        assertThat(Script.words(script.plays(twice))).startsWith("Recorded: 40");
        script.plays(twice);
        assertThat(firstLine(script.says("ann", "/wallet"))).startsWith("40 Connects");
    }

    private static List<String> expiries(JsonNode export) {
        List<String> found = new java.util.ArrayList<>();
        for (JsonNode entry : export.at("/wallet/entries")) {
            if (entry.get("kind").asText().equals("expiry")) {
                found.add(entry.get("effectiveOn").asText() + " " + entry.get("amount"));
            }
        }
        return found;
    }

    private static int sum(JsonNode export) {
        int sum = 0;
        for (JsonNode entry : export.at("/wallet/entries")) {
            sum += entry.get("amount").asInt();
        }
        return sum;
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("");
    }
}
