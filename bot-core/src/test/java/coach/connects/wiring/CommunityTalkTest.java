package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts that the members of a group share, as they meet them. Every group message is scanned for private figures. */
class CommunityTalkTest {
    private static final String GROUP = "group:lancers";
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456790";
    private static final String TEXT =
            "We have paper cards and need them in a spreadsheet. There are four thousand cards from"
                    + " three rooms and each has a number, a name, a year and a place on it. Please tell us how you would check your"
                    + " own work.";
    private static final String GOOD =
            SamplePages.GOOD.replace("We have paper cards and need them in a spreadsheet.", TEXT);
    private static final String BAD = GOOD.replace("Payment method verified", "Payment method not verified");

    @TempDir
    Path folder;

    private DocumentStore store;
    private Talk talk;
    private Talk.Person ann;
    private Talk.Person bob;
    private Talk.Person cyd;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
        talk = Talk.over(store, "2026-11-23T09:00:00Z");
        ann = talk.as("ann");
        bob = talk.as("bob");
        cyd = talk.as("cyd");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static String page(String link, String page) {
        return link + "\n" + page;
    }

    private static String words(List<OutgoingMessage> replies) {
        return replies.stream()
                .map(OutgoingMessage::text)
                .map(RichText::plain)
                .reduce("", (one, more) -> one + more + "\n");
    }

    private void annSharesAWarning() {
        ann.saysIn(GROUP, "/verdicts");
        ann.says(page(LINK, BAD));
        ann.presses("Share");
    }

    @Test
    void aWarningIsSharedByOneTapAndTheGroupReadsTheCardAlone() {
        ann.says("/buy 137");
        ann.says("/profile experience some");
        annSharesAWarning();
        List<OutgoingMessage> replies =
                ann.seen().subList(ann.seen().size() - 2, ann.seen().size());

        assertThat(replies.get(0).at()).isEqualTo(ChatAddress.group("console", GROUP));
        assertThat(replies.get(0).text().plain())
                .startsWith("SKIP: would cost about 6")
                .contains("Payment not verified", "Data entry for a small museum", LINK, "Checked by 1 member");
        assertThat(replies.get(1).at().isPrivate()).isTrue();
    }

    @Test
    void w19_whoPastesWithoutItsLinkAJobThatTheGroupKnowsHasThatJobAndNoCopy() {
        annSharesAWarning();
        bob.saysIn(GROUP, "/verdicts");

        assertThat(bob.says(BAD)).startsWith("SKIP").doesNotContain("Same text").contains("1 member");
        assertThat(bob.says(BAD.replace("Member since Apr 2, 2017", "Member since May 2, 2024")))
                .contains("Same text");
        assertThat(bob.says(page(OTHER, BAD))).contains("Same text");
    }

    @Test
    void aJobToApplyForIsOfferedForSharingOnlyAfterItsOwnerAppliedOrLeftIt() {
        ann.saysIn(GROUP, "/verdicts");
        ann.says(page(LINK, GOOD));
        assertThat(ann.labels()).doesNotContain("Share");

        ann.presses("Not for me");
        assertThat(ann.labels()).contains("Share");

        ann.says("/adjust 137");
        ann.presses("Skip");
        ann.says(page(OTHER, GOOD));
        ann.presses("I applied");
        ann.presses(ann.labels().get(0));
        assertThat(ann.labels()).contains("Share");
    }

    @Test
    void threeMembersTwoChecksAndAChangedOpinionComeToOneCard() {
        annSharesAWarning();
        bob.pressesIn(GROUP, "Agree");
        cyd.pressesIn(GROUP, "Disagree");
        cyd.pressesIn(GROUP, "Agree");
        bob.saysIn(GROUP, "/check " + page(LINK, GOOD.replace("Less than 5", "20 to 50")));

        String card = words(cyd.saysIn(GROUP, "/check " + LINK));
        assertThat(card)
                .contains("Checked by 2 members", "2 agree, 0 disagree")
                .contains("payment verified yes, also no", "proposals 20 to 50, also under 5");
        assertThat(words(cyd.saysIn(GROUP, "/verdicts museum"))).contains("Data entry", "2 agree, 0 disagree");
    }

    @Test
    void anOpinionMakesNoDossier() {
        annSharesAWarning();

        List<OutgoingMessage> replies = bob.pressesIn(GROUP, "Agree");

        assertThat(replies).singleElement().satisfies(message -> {
            assertThat(message.replacesMessageId()).isPresent();
            assertThat(message.version()).isPresent();
        });
        assertThat(new FreelancerRepository(store)
                        .load(new Identity("console", "bob"))
                        .stored())
                .isEmpty();
    }

    @Test
    void aDoubleTapCountsOnceAndIsSaidToThePresserAlone() {
        annSharesAWarning();
        Button agree = bob.buttonIn(GROUP, "Agree");
        bob.pressesIn(GROUP, agree, "press-1");

        assertThat(bob.pressesIn(GROUP, agree, "press-2"))
                .singleElement()
                .satisfies(message -> assertThat(message.visibleTo()).isPresent());
        cyd.pressesIn(GROUP, "Disagree");
        bob.pressesIn(GROUP, "Disagree");
        bob.pressesIn(GROUP, agree, "press-1");
        assertThat(words(cyd.saysIn(GROUP, "/check " + LINK))).contains("0 agree, 2 disagree");
    }

    @Test
    void checkItForMeStartsFromWhatTheGroupKnowsAndAsksOneQuestionAtMost() {
        ann.saysIn(GROUP, "/check " + page(LINK, GOOD.replace("Payment method verified\n", "")));

        List<OutgoingMessage> replies = bob.pressesIn(GROUP, "Check it for me");

        assertThat(replies)
                .allSatisfy(message -> assertThat(message.at().isPrivate()).isTrue());
        assertThat(words(replies)).contains("I start from what the group knows", "payment");
        assertThat(bob.presses("Verified")).startsWith("APPLY");
    }

    @Test
    void theSameButtonFollowedByALinkLeadsToTheSameCheck() {
        annSharesAWarning();
        Button button = bob.buttonIn(GROUP, "Check it for me");

        assertThat(button.inPrivate()).isTrue();
        assertThat(button.id()).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(bob.says("/start " + button.id())).startsWith("SKIP").contains("I start from");
    }

    @Test
    void whatOthersDoIsStaleAfterADayAndSaidSo() {
        annSharesAWarning();
        talk.later(Duration.ofHours(25));

        assertThat(words(bob.saysIn(GROUP, "/check " + LINK)))
                .contains("More than a day old: proposals, interviews, invitations.");
    }

    @Test
    void anInvitationAndAPageWithoutItsLinkAreNotKept() {
        assertThat(words(ann.saysIn(GROUP, "/check " + GOOD))).contains("With its link beside the page");
        assertThat(words(ann.saysIn(GROUP, "/check " + page(LINK, "Invitation to interview\n" + GOOD))))
                .contains("invitations and private jobs stay with you");
        assertThat(ann.saysIn(GROUP, "/check Invitation to interview\n" + GOOD))
                .allSatisfy(message -> assertThat(
                                message.at().isPrivate() || message.visibleTo().isPresent())
                        .isTrue());
        assertThat(words(ann.saysIn(GROUP, "/verdicts"))).contains("No verdict is shared here yet");
    }

    @Test
    void aPageSeenBeforeUnderAnotherJobRaisesTheAlarm() {
        annSharesAWarning();
        bob.saysIn(GROUP, "/verdicts");
        String copy =
                GOOD.replace("four thousand cards", "many hundred sheets").replace("a place on it", "a town on it");

        assertThat(bob.says(page(OTHER, copy))).contains("Same text as another job that 1 member met");
        assertThat(words(bob.saysIn(GROUP, "/check " + page(OTHER, copy)))).contains("Same text");
    }

    @Test
    void theListGoesInPagesNewestFirst() {
        for (int i = 0; i < 7; i++) {
            String link = "https://www.upwork.com/jobs/~02210456789012345678" + i;
            ann.saysIn(GROUP, "/check " + page(link, GOOD.replace("Data entry for", "Job " + i + " for")));
            talk.later(Duration.ofMinutes(1));
        }

        assertThat(words(bob.saysIn(GROUP, "/verdicts")))
                .contains("1. APPLY", "Job 6", "Job 2")
                .doesNotContain("Job 1");
        assertThat(words(cyd.pressesIn(GROUP, "Show older"))).contains("6. APPLY", "Job 1", "Job 0");
        assertThat(words(cyd.pressesIn(GROUP, "Open 7"))).contains("Job 0").startsWith("APPLY");
        assertThat(words(bob.saysIn(GROUP, "/verdicts nothing like it"))).contains("No verdict here with");
    }

    @Test
    void whoIsForgottenIsNoLongerCounted() {
        annSharesAWarning();
        bob.pressesIn(GROUP, "Agree");
        bob.says("/forget");
        bob.presses("Erase everything");
        assertThat(words(cyd.saysIn(GROUP, "/check " + LINK))).contains("No opinion yet.");

        ann.says("/forget");
        ann.presses("Erase everything");
        assertThat(words(cyd.saysIn(GROUP, "/check " + LINK))).contains("Nobody here has checked this job yet");
    }

    @Test
    void aNameIsShownOnlyWhereItWasChosen() {
        annSharesAWarning();
        bob.says("/share as Bob the Brave");
        bob.pressesIn(GROUP, "Agree");
        cyd.pressesIn(GROUP, "Agree");

        assertThat(words(cyd.saysIn(GROUP, "/check " + LINK)))
                .contains("Openly: \u2068Bob the Brave\u2069")
                .doesNotContain("cyd");
    }

    @Test
    void aButtonOfAnotherGroupTellsNothing() {
        annSharesAWarning();
        Button agree = bob.buttonIn(GROUP, "Agree");

        assertThat(bob.pressesIn("group:others", agree, "x")).singleElement().satisfies(message -> {
            assertThat(message.visibleTo()).isPresent();
            assertThat(message.text().plain()).contains("not kept any more");
        });
    }

    @Test
    void whoSharesTooMuchIsToldKindly() {
        String answer = "";
        for (int i = 0; i < 31; i++) {
            answer = words(
                    ann.saysIn(GROUP, "/check https://www.upwork.com/jobs/~0221045678901234567" + (10 + i) + " 16c"));
        }

        assertThat(answer).contains("Not shared yet: 30 an hour");
    }

    @Test
    void twoHundredMembersPressingAtOnceAreAllCounted() throws Exception {
        annSharesAWarning();
        Button agree = ann.buttonIn(GROUP, "Agree");
        Button disagree = ann.buttonIn(GROUP, "Disagree");
        ExecutorService members = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> presses = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Talk.Person member = talk.as("m" + i);
                Button button = i % 5 == 0 ? disagree : agree;
                String key = "p" + i;
                presses.add(members.submit(() -> member.pressesIn(GROUP, button, key)));
            }
            for (Future<?> press : presses) {
                press.get();
            }
        } finally {
            members.shutdown();
        }

        assertThat(words(bob.saysIn(GROUP, "/check " + LINK))).contains("160 agree, 40 disagree");
    }

    @Test
    void theScanOfGroupMessagesFindsAWalletFigure() {
        ann.says("/buy 137");
        OutgoingMessage leak = OutgoingMessage.at(ChatAddress.group("console", GROUP), RichText.of("Ann has 137 left"));

        GroupScan scan = new GroupScan(store);
        scan.guard(new Identity("console", "ann"));
        assertThatThrownBy(() -> scan.look(leak)).isInstanceOf(AssertionError.class);
    }

    @Test
    void onDiscordTheAskerAloneReadsUntilItIsShared() {
        talk.serving("discord");
        Talk.Person dee = talk.as("discord", "dee");

        List<OutgoingMessage> replies = dee.saysIn("server", "/check " + page(LINK, BAD));
        assertThat(replies)
                .allSatisfy(message -> assertThat(
                                message.at().isPrivate() || message.visibleTo().isPresent())
                        .isTrue());
        dee.presses("Share");

        assertThat(dee.seen()).anySatisfy(message -> {
            assertThat(message.at())
                    .isEqualTo(ChatAddress.group("discord", "server").withEphemeral());
            assertThat(message.visibleTo()).isEmpty();
        });
    }

    /** Trial of Discord, D17 j: whoever asks for a check gets a check. */
    @Test
    void onDiscordAJobThatTheGroupKnowsIsCheckedForWhoeverAsksFromWhatItKnows() {
        talk.serving("discord");
        Talk.Person dee = talk.as("discord", "dee");
        dee.saysIn("server", "/check " + page(LINK, BAD));
        dee.presses("Share");
        Talk.Person eli = talk.as("discord", "eli");

        List<OutgoingMessage> replies = eli.saysIn("server", "/check " + LINK);

        OutgoingMessage own = replies.get(0);
        assertThat(own.at().isPrivate()).isTrue();
        assertThat(own.text().plain())
                .startsWith("SKIP: keep")
                .contains("1 member", "I start from what the group knows.");
        assertThat(own.buttons().get(1)).extracting(Button::label).containsExactly("I applied", "Not for me");
        assertThat(replies)
                .as("the group's card, which learned nothing, stays as it is")
                .hasSize(1);
    }

    @Test
    void aDearPriceIsSaidSoFromTwentyPagesOfFiveMembersOn() {
        for (int i = 0; i < 20; i++) {
            String link = "https://www.upwork.com/jobs/~0221045678901234567" + (10 + i);
            String page = GOOD.replace(
                    "Activity on this job", "Send a proposal for: " + (7 + i) + " Connects\nActivity on this job");
            talk.as("m" + i % 5).saysIn(GROUP, "/check " + page(link, page));
        }
        String dear = GOOD.replace("Activity on this job", "Send a proposal for: 24 Connects\nActivity on this job");

        assertThat(words(ann.saysIn(GROUP, "/check " + page(OTHER.replace("790", "999"), dear))))
                .contains("24 is dear: this group's pages this month 7 to 26, half of them 17 or less.");
    }

    @Test
    void aShareDeliveredAgainPostsNoSecondCard() {
        annSharesAWarning();
        ann.saysIn(GROUP, "/share " + LINK);
        long before = ann.seen().size();

        List<OutgoingMessage> again = ann.sendsIn(GROUP, "/share " + LINK, "twice");
        List<OutgoingMessage> redelivered = ann.sendsIn(GROUP, "/share " + LINK, "twice");

        assertThat(before).isPositive();
        assertThat(words(again)).doesNotContain("SKIP");
        assertThat(words(redelivered)).doesNotContain("SKIP");
    }

    @Test
    void aCardThatStandsIsPostedOnceMoreOnlyWhereThatIsSaid() {
        annSharesAWarning();
        ann.saysIn(GROUP, "/share " + LINK);
        assertThat(ann.says("/share " + LINK)).startsWith("It stands in").doesNotContain("SKIP");
        assertThat(ann.presses("Post it again")).contains("SKIP").contains("Shared with");
        assertThat(ann.presses("Take it back")).startsWith("Taken back");
        assertThat(words(ann.saysIn(GROUP, "/verdicts"))).doesNotContain("SKIP");
    }
}
