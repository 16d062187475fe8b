package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakeChannel;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeResponse;
import coach.connects.discord.fake.FakeServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a thread of a server and in a post of its forum: all is as in a channel, and a card stays where it was shared. */
class DiscordThreadTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String CHECK = "/check job:" + LINK + " facts:not verified <5 40% 3.9 8c";

    @TempDir
    Path folder;

    private final Semaphore noted = new Semaphore(0);
    private DiscordTestBed bed;
    private FakeServer potters;
    private FakePerson kai;
    private FakePerson lea;

    /** Where people talk below a channel. */
    private enum Below {
        THREAD,
        FORUM_POST
    }

    @BeforeEach
    void open() {
        bed = DiscordTestBed.in(folder, gateway -> new NotedPosts(gateway, noted));
        potters = bed.discord.server("potters");
        kai = bed.discord.user("kai").in(potters);
        lea = bed.discord.user("lea").in(potters);
        lea.awaitHears("I speak when called");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private FakeChannel place(Below below) {
        return below == Below.THREAD
                ? bed.discord.thread(potters, "glazes")
                : bed.discord.forumPost(potters, "which glaze?");
    }

    private FakeMessage sharedIn(FakeChannel thread) {
        kai.at(thread).slash(CHECK).awaitReply();
        kai.at(thread).presses("Share").awaitAnswered();
        FakeMessage card = lea.at(thread).awaitHears("Checked by 1 member");
        NotedPosts.await(noted);
        return card;
    }

    @ParameterizedTest
    @EnumSource(Below.class)
    void aQuestionAskedThereIsAnsweredByAFormForOneAlone(Below below) {
        FakePerson there = kai.at(place(below));
        assertThat(there.slash("/adjust").awaitReply().isEphemeral()).isTrue();
        there.presses("Enter it").awaitModal();
        FakeMessage receipt =
                there.fillsModal(Map.of("What does Upwork show now?", "42")).awaitReply();
        assertThat(receipt.isEphemeral()).isTrue();
        assertThat(receipt.reads()).contains("42");
        assertThat(lea.hears()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Below.class)
    void aCardStandsWhereItWasSharedAndIsVotedOnThere(Below below) {
        FakeChannel thread = place(below);
        FakeMessage card = sharedIn(thread);
        assertThat(lea.hears()).as("nothing in the channel above").hasSize(1);
        lea.at(thread).presses("Agree", card).awaitAnswered();
        assertThat(kai.at(thread).awaitHears("1 agrees").id()).isEqualTo(card.id());
        FakeMessage list = lea.at(thread).slash("/verdicts").awaitReply();
        assertThat(list.isEphemeral()).isTrue();
        assertThat(list.reads()).contains("1 agrees");
    }

    @ParameterizedTest
    @EnumSource(Below.class)
    void theMenuOfAMessageThereChecksItsJob(Below below) {
        FakePerson there = lea.at(place(below));
        FakeMessage said = there.writes("see " + LINK);
        assertThat(kai.at(there.place())
                        .usesMessageMenu("Check this job", said)
                        .awaitReply()
                        .reads())
                .contains("payment method");
    }

    @ParameterizedTest
    @EnumSource(Below.class)
    void whoAdministersTheServerSetsItUpThereToo(Below below) {
        FakePerson there = kai.at(place(below));
        there.administers(potters);
        FakeMessage set = there.slash("/community what:digest value:monday 9").awaitReply();
        assertThat(set.isEphemeral()).isTrue();
        assertThat(set.reads()).contains("Mondays");
    }

    @Test
    void aVoteInTheThreadIsWrittenIntoTheCopyInTheChannelToo() {
        FakeChannel thread = place(Below.THREAD);
        FakeMessage below = sharedIn(thread);
        kai.slash("/share job:" + LINK).awaitReply();
        kai.presses("Post it again").awaitAnswered();
        FakeMessage above = lea.awaitHears("Checked by 1 member");
        NotedPosts.await(noted);
        lea.at(thread).presses("Disagree", below).awaitAnswered();
        assertThat(lea.awaitHears("1 disagrees").id()).isEqualTo(above.id());
    }

    /** Who logs in is told of no archived thread; a card that cannot be reached is left, and none is posted elsewhere. */
    @ParameterizedTest
    @EnumSource(Below.class)
    void aCardInAnArchivedThreadIsNotPostedElsewhereWhenMoreIsKnown(Below below) {
        FakeChannel thread = place(below);
        sharedIn(thread);
        bed.discord.archives(thread, false);
        bed.restart();
        lea.slash("/check job:" + LINK + " facts:verified 20-50 70% 4.8 8c").awaitReply();
        assertThat(lea.slash("/verdicts").awaitReply().reads()).contains("CAUTION");
        assertThat(lea.hears().stream().filter(message -> !message.isEphemeral()))
                .as("the welcome alone")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Below.class)
    void aCardInADeletedThreadIsGoneAndNoneIsPostedElsewhere(Below below) {
        FakeChannel thread = place(below);
        sharedIn(thread);
        bed.discord.deletes(thread);
        lea.slash("/check job:" + LINK + " facts:verified 20-50 70% 4.8 8c").awaitReply();
        assertThat(lea.slash("/verdicts").awaitReply().reads()).contains("CAUTION");
        assertThat(lea.hears().stream().filter(message -> !message.isEphemeral()))
                .hasSize(1);
    }

    @Test
    void whatIsSharedFromADirectMessageGoesIntoTheThreadWhereItWasChecked() {
        FakeChannel thread = place(Below.THREAD);
        FakePerson alone = checkedIn(thread);
        alone.writes("/share");
        lea.at(thread).awaitHears("Checked by 1 member");
        alone.awaitHears("Shared with");
        assertThat(lea.hears()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {50013, 50001, 160005})
    void whatAThreadDoesNotLetInIsSaidNotToBePosted(int code) {
        FakeChannel thread = place(Below.THREAD);
        FakePerson alone = checkedIn(thread);
        bed.discord.answers("POST /channels/" + thread.channel() + "/messages", FakeResponse.refusal(403, code, "no"));
        alone.writes("/share");
        assertNotPosted(alone);
        assertThat(lea.at(thread).hears()).isEmpty();
    }

    /** Other people read in another channel: nothing is posted there that was meant for the thread. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasMeantForAClosedOrDeletedThreadIsPostedNowhere(boolean locked) {
        FakeChannel thread = place(Below.THREAD);
        FakePerson alone = checkedIn(thread);
        if (locked) {
            bed.discord.archives(thread, true);
        } else {
            bed.discord.deletes(thread);
        }
        alone.writes("/share");
        assertNotPosted(alone);
    }

    private FakePerson checkedIn(FakeChannel thread) {
        kai.at(thread).slash(CHECK).awaitReply();
        return bed.discord.user("kai");
    }

    private void assertNotPosted(FakePerson alone) {
        alone.awaitHears("Not posted");
        assertThat(alone.hears()).noneMatch(message -> message.reads().contains("Shared with"));
        assertThat(lea.hears()).hasSize(1);
    }
}
