package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody wrote to the bot alone and mended afterwards. */
class DirectEditTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    @TempDir
    Path folder;

    private DiscordTestBed bed;
    private FakePerson kai;

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder);
        kai = bed.discord.user("kai");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void whatAMendedCommandDidStandsAndTheMendedOneIsOffered() {
        FakeMessage said = kai.writes("/buy 40");
        kai.awaitHears("You have 40 Connects");
        bed.later(Duration.ofSeconds(2));
        FakeMessage mended = kai.edits(said, "/buy 50");
        kai.awaitHears("edit");
        kai.writes("/wallet");
        kai.awaitHears(message -> message.reads().startsWith("**40 Connects"));
        // Told once more, and touched by Discord itself: nothing more is said.
        kai.hasTouched(mended);
        FakeMessage asked = kai.writes("/history");
        kai.awaitHears("+40 bought");
        assertThat(kai.hears()).hasSize(4);
        assertThat(asked.content()).isEqualTo("/history");
    }

    @Test
    void theCardThatDiscordMakesOfALinkIsNoEdit() {
        FakeMessage said = kai.writes(LINK);
        kai.awaitHears("payment method");
        kai.hasTouched(said);
        kai.writes("/wallet");
        kai.awaitHears("0 Connects");
        assertThat(kai.hears()).hasSize(2);
    }

    @Test
    void aJobThatIsMendedIsCheckedAnew() {
        FakeMessage said = kai.writes(LINK + " not verified");
        kai.awaitHears("SKIP");
        bed.later(Duration.ofSeconds(2));
        kai.edits(said, LINK + " verified 5-10 80% 4.9 16c");
        kai.awaitHears("APPLY");
    }

    @Test
    void aToldSentenceThatIsMendedIsAskedAnewAndItsOldOfferIsClosed() {
        kai.writes("/buy 60");
        kai.awaitHears("You have 60 Connects");
        FakeMessage said = kai.writes("applied for 6 " + LINK);
        kai.awaitHears("proposal for 6 Connects");
        bed.later(Duration.ofSeconds(2));
        kai.edits(said, "applied for 4 " + LINK);
        kai.awaitHears("The buttons under your first words are closed now.");
        kai.writes("Record 6");
        kai.awaitHears("you changed the words above it since");
        kai.writes("Record 4");
        kai.awaitHears("Recorded: proposal for 4");
    }
}
