package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card in a server: shared by one, told more of by another, read by all. */
class ServerCardTest {
    private static final String LINK = "https://www.upwork.com/jobs/~021993456789012345671";

    @TempDir
    Path folder;

    private final Semaphore noted = new Semaphore(0);
    private DiscordTestBed bed;
    private FakeServer weavers;
    private FakePerson ivo;
    private FakePerson jun;
    private FakePerson kai;

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder, gateway -> new NotedPosts(gateway, noted));
        weavers = bed.discord.server("weavers");
        ivo = bed.discord.user("ivo").in(weavers);
        jun = bed.discord.user("jun").in(weavers);
        kai = bed.discord.user("kai").in(weavers);
        kai.awaitHears("I speak when called");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private FakeMessage shared() {
        ivo.slash("/check job:" + LINK + " facts:not verified <5 40% 3.9 8c").awaitReply();
        ivo.presses("Share").awaitAnswered();
        FakeMessage card = kai.awaitHears("Checked by 1 member");
        NotedPosts.await(noted);
        return card;
    }

    @Test
    void aCheckThatOnlyItsOwnerSeesIsWrittenIntoTheCardThatAllSee() {
        FakeMessage card = shared();
        FakeMessage verdict = jun.slash("/check job:" + LINK + " facts:verified 20-50 70% 4.8 8c")
                .awaitReply();
        assertThat(verdict.isEphemeral()).isTrue();
        FakeMessage anew = kai.awaitHears("Checked by 2 members");
        assertThat(anew.id()).isEqualTo(card.id());
        assertThat(anew.reads()).contains("payment verified yes, also no").doesNotContain("jun");
        assertThat(kai.hears()).hasSize(2);
    }

    @Test
    void threeMembersTwoChecksAndAChangedOpinionComeToOneCard() {
        ivo.slash("/buy amount:7331").awaitReply();
        FakeMessage card = shared();
        jun.slash("/check job:" + LINK + " facts:verified 20-50 70% 4.8 8c").awaitReply();
        jun.presses("Agree", card).awaitAnswered();
        kai.presses("Agree", card).awaitAnswered();
        kai.presses("Disagree", card).awaitAnswered();
        FakeMessage last = kai.awaitHears("1 agrees, 1 disagrees");
        assertThat(last.id()).isEqualTo(card.id());
        assertThat(last.reads())
                .startsWith("CAUTION: costs 8")
                .contains("Checked by 2 members", "proposals 20 to 50, also under 5", "feedback 4.8, also 3.9");
        assertThat(ivo.slash("/verdicts words:caution").awaitReply().reads())
                .contains("CAUTION job of ", "1 agrees, 1 disagrees");
        assertThat(bed.discord.allMessages().stream()
                        .filter(message -> !message.isEphemeral())
                        .map(FakeMessage::reads))
                .isNotEmpty()
                .noneMatch(text -> text.contains("7331") || text.contains("You have"));
    }

    @Test
    void whoIsErasedIsTakenOutOfTheTallyThatAllSeeAndACardOfTheirsIsGone() {
        FakeMessage card = shared();
        jun.presses("Agree", card).awaitAnswered();
        kai.awaitHears("1 agrees, 0 disagree");
        jun.slash("/forget").awaitReply();
        jun.presses("Erase everything").awaitAnswered();
        FakeMessage anew = kai.awaitHears("No opinion yet");
        assertThat(anew.id()).isEqualTo(card.id());
        ivo.slash("/forget").awaitReply();
        ivo.presses("Erase everything").awaitAnswered();
        FakeMessage gone = kai.awaitHears("This card is gone");
        assertThat(gone.id()).isEqualTo(card.id());
        assertThat(gone.reads()).doesNotContain(LINK);
    }

    @Test
    void anOpinionGivenAgainIsTakenBackInTheCardAndThePresserAloneIsTold() {
        FakeMessage card = shared();
        jun.presses("Agree", card).awaitAnswered();
        kai.awaitHears("1 agrees, 0 disagree");
        bed.later(Duration.ofSeconds(4));
        jun.presses("Agree", card).awaitAnswered();
        assertThat(kai.awaitHears("No opinion yet").id()).isEqualTo(card.id());
        assertThat(jun.awaitHears("Taken back").isEphemeral()).isTrue();
        assertThat(kai.hears()).noneMatch(message -> message.reads().contains("Taken back"));
    }

    @Test
    void whatAServerKnowsIsToldInPrivateOnlyToWhoIsInItAsDiscordSays() {
        shared();
        jun.slash("/verdicts").awaitReply();
        FakePerson alone = bed.discord.user("jun");
        alone.writes("/verdicts");
        alone.awaitHears("newest first");
        jun.leaves(weavers);
        alone.writes("/verdicts");
        alone.awaitHears("Only members of that group can do this. Nothing changed.");
    }

    @Test
    void helpInAServerIsForWhoAskedAlone() {
        FakeMessage help = jun.slash("/help").awaitReply();
        assertThat(help.isEphemeral()).isTrue();
        assertThat(help.reads()).contains("/verdicts", "/buy");
    }

    @Test
    void aPressOnOneCopyIsWrittenIntoTheOtherToo() {
        FakeMessage card = shared();
        ivo.slash("/share job:" + LINK).awaitReply();
        ivo.presses("Post it again").awaitAnswered();
        FakeMessage second = jun.awaitHears(message ->
                message.reads().contains("Checked by 1 member") && !message.id().equals(card.id()));
        jun.presses("Disagree", second).awaitAnswered();
        assertThat(jun.awaitHears(message -> message.id().equals(card.id())
                                && message.reads().contains("1 disagrees"))
                        .isEphemeral())
                .isFalse();
    }
}
