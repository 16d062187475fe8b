package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes on by itself, and what was told of proposals, comes back with an export as well. */
class TakenOverTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456701";

    TakenOverTest() {
        super("2026-11-23T12:00:00Z");
    }

    @Test
    void w11_monthlyConnectsGoOnAfterAnImport() {
        ann.says("/adjust 100");
        ann.says("/reminders grant 10 25");

        leavesAndComesBack();
        talk.advance(Duration.ofDays(3));

        assertThat(balance()).startsWith("110 Connects");
    }

    @Test
    void w36_theBadgeGoesOnAfterAnImport() {
        ann.says("/adjust 100");
        ann.says("/spend badge 7");
        ann.presses("Yes");

        leavesAndComesBack();
        talk.advance(Duration.ofDays(8));

        assertThat(balance()).startsWith("86 Connects");
    }

    @Test
    void whatBecameOfAProposalWithoutACheckComesBack() {
        ann.says("/adjust 100");
        ann.says("/spend 16 " + LINK);
        ann.says("/outcome " + LINK + " interview");
        talk.advance(Duration.ofDays(1));

        leavesAndComesBack();

        assertThat(RoundTripTest.exported(ann, "json")).contains("\"on\" : \"2026-11-23\"");
        assertThat(ann.says("/outcome")).contains("interview");
    }

    @Test
    void whatGoesOnByItselfIsSaidAtAnImport() {
        ann.says("/adjust 100");
        ann.says("/reminders badge 7");
        String export = RoundTripTest.exported(ann, "json");
        ann.says("/forget");
        ann.presses("Erase everything");
        talk.later(Duration.ofDays(30));

        assertThat(sends(export)).contains("I record by myself from now on: 7 a week for the badge");
        ann.presses("Yes");
        talk.advance(Duration.ofDays(5));

        assertThat(balance()).startsWith("93 Connects");
        assertThat(talk.lastReminder()).contains("week of 28 December 2026").doesNotContain("week of 21 December");
    }

    @Test
    void whatCannotBeTrueOfThemIsRefused() {
        String entries = ImportTest.file(ImportTest.entry(1, "purchase", "2026-10-10", 40, ""));
        String hired = "{\"of\":1,\"outcome\":\"hired\",\"on\":\"2026-10-11\"}";

        assertThat(sends(entries.replace("\"checks\":[]", "\"checks\":[],\"outcomes\":[" + hired + "]")))
                .startsWith("Nothing was imported")
                .contains("entry 1");
        assertThat(sends(entries.replace("\"settings\":{}", "\"settings\":{\"monthly-grant\":0}")))
                .startsWith("Nothing was imported")
                .contains("monthly-grant", "a whole number from 1");
        for (String far :
                List.of("\"weekly-badge\":\"7 since +999999999-12-31\"", "\"reminder-pause\":\"+999999999-12-31\"")) {
            assertThat(sends(entries.replace("\"settings\":{}", "\"settings\":{" + far + "}")))
                    .startsWith("Nothing was imported");
        }
    }

    private void leavesAndComesBack() {
        String export = RoundTripTest.exported(ann, "json");
        ann.says("/forget");
        ann.presses("Erase everything");
        sends(export);
        assertThat(ann.presses("Yes")).startsWith("Taken over");
        String again = RoundTripTest.exported(ann, "json");
        assertThat(again.substring(again.indexOf("\"freelancer\"")))
                .isEqualTo(export.substring(export.indexOf("\"freelancer\"")));
    }

    private String sends(String file) {
        return ann.uploads("file.json", file.getBytes(StandardCharsets.UTF_8));
    }
}
