package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Platforms take the bot's own name off a command; one that still names somebody when the core hears it is not ours. */
class OtherBotsTest {
    private static final String GROUP = "group:potters";
    private static final String LINK = "https://www.upwork.com/jobs/~021993456789012345671";

    @TempDir
    Path folder;

    private Talk talk;
    private Talk.Person mia;

    @BeforeEach
    void open() {
        talk = Talk.over(SqliteStore.open(folder), "2026-10-23T18:00:00Z");
        mia = talk.as("mia");
        mia.says("/adjust 40");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void aCommandThatNamesSomebodyIsNoneOfOurCommands() {
        for (String command : talk.commands()) {
            String other = "/" + command + "@OtherBot";
            assertThat(mia.saysIn(GROUP, other + " 16 " + LINK)).as(other).isEmpty();
            assertThat(mia.says(other + " 16 " + LINK)).as(other).startsWith("There is no");
            mia.sends(other, other);
            mia.passesOn(other + " 16 " + LINK, other + " passed on");
            assertThat(mia.pausesAfter(other + " passed on").get(0).text().plain())
                    .as(other)
                    .doesNotStartWith("Recorded");
            mia.says("stop");
        }
        assertThat(mia.says("/wallet")).contains("40");
        assertThat(mia.says("/history")).doesNotContain("16");
    }

    @Test
    void aDeepLinkOfAnotherBotLeadsNowhere() {
        assertThat(mia.says("/start@OtherBot go-check-02" + "1993456789012345671"))
                .startsWith("There is no");
    }

    @Test
    void aFileUnderAnotherBotsImportIsNotImported() {
        String export = "date,kind,amount,job,note\n2026-10-01,purchase,16,,\n";
        assertThat(mia.uploadsAmongOthers("table.csv", export, "/import@OtherBot", "f1"))
                .extracting(message -> message.text().plain())
                .allMatch(said -> said.startsWith("There is no"));
        assertThat(mia.uploadsAmongOthers("table.csv", export, "/import", "f2"))
                .extracting(message -> message.text().plain())
                .noneMatch(said -> said.startsWith("I can't read this file"));
        assertThat(mia.says("/wallet")).contains("40").doesNotContain("56");
    }
}
