package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server's settings are for those of whom Discord says, with the very interaction, that they administer it. */
class DiscordAdministratorsTest {
    private static final String ONLY = "Only administrators of the group can change this. Nothing changed.";

    @TempDir
    Path folder;

    private DiscordTestBed bed;
    private FakeServer weavers;
    private FakePerson uma;
    private FakePerson vic;

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder);
        weavers = bed.discord.server("weavers");
        uma = bed.discord.user("uma").in(weavers).administers(weavers);
        vic = bed.discord.user("vic").in(weavers);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private String settings() {
        return uma.slash("/community").awaitReply().reads();
    }

    private static void isRefused(FakeMessage answer) {
        assertThat(answer.reads()).isEqualTo(ONLY);
        assertThat(answer.isEphemeral()).isTrue();
    }

    @Test
    void aMemberCanSetNothingByCommandNorByAnAdministratorsOrAForgedButton() {
        FakeMessage overview = uma.slash("/community").awaitReply();
        assertThat(overview.isEphemeral()).isTrue();
        isRefused(vic.slash("/community what:digest value:sunday 7").awaitReply());
        isRefused(vic.forges("g@community:links on", overview).awaitReply());
        isRefused(vic.forges("g@community:bar " + uma.id(), overview).awaitReply());
        assertThat(settings()).contains("Weekly digest: off.");
    }

    @Test
    void whoAdministeredTheServerCanNoLongerUseTheButtonsOfThatTime() {
        FakeMessage overview = uma.slash("/community").awaitReply();
        uma.administersNoMore(weavers);
        isRefused(uma.presses("Set the digest", overview).awaitReply());
        isRefused(uma.slash("/community what:links value:on").awaitReply());
        uma.administers(weavers);
        assertThat(settings()).contains("Weekly digest: off.");
        uma.slash("/community what:digest value:sunday 7").awaitAnswered();
        assertThat(settings()).contains("7:00 UTC");
    }

    /** The bot hears no messages there, and bars nobody whom the server does not know. */
    @Test
    void whatCannotBeDoneThereIsNeitherOfferedNorClaimed() {
        FakeMessage overview = uma.slash("/community").awaitReply();
        assertThat(overview.reads()).doesNotContain("Job links");
        assertThat(overview.labels()).doesNotContain("Answer job links");
        assertThat(uma.slash("/community what:links value:on").awaitReply().reads())
                .startsWith("Nothing changed: I don't read messages here.");
        assertThat(uma.slash("/community what:bar value:nonsense").awaitReply().reads())
                .contains("I know no member");
        assertThat(settings()).doesNotContain("Kept from sharing");
    }
}
