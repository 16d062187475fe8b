package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paste that the platform cut is one page, and postings passed on together are one list. */
class PartsTalkTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String PAGE = """
            Garden planner for a small nursery
            Posted 3 hours ago
            Worldwide
            Summary
            %s
            $150.00
            Fixed-price
            Entry level
            I am looking for freelancers with the lowest rates
            Project Type: One-time project
            Skills and Expertise
            Landscape Design
            Activity on this job
            Proposals:
            5 to 10
            Interviewing:
            2
            About the client
            Payment method not verified
            Rating is 4.7 out of 5.
            4.71 of 12 reviews
            Norway
            Bergen 2:13 PM
            15 jobs posted
            60%% hire rate, 1 open job
            $3.4K total spent
            11 hires, 2 active
            Member since Feb 3, 2019
            """.formatted("We grow roses and need a plan of the beds. ".repeat(275));

    PartsTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    private static String verdict(List<OutgoingMessage> replies) {
        assertThat(replies).hasSize(1);
        return replies.get(0).text().plain();
    }

    @Test
    void aPageInThreeMessagesGivesOneVerdictAlsoAfterARestartAndADoubledDelivery() {
        assertThat(PAGE.length()).isGreaterThan(12_000);
        assertThat(ann.pastes(PAGE.substring(0, 4000), "a")).isEmpty();
        talk.restarted();
        assertThat(ann.pastes(PAGE.substring(0, 4000), "a")).isEmpty();
        assertThat(ann.pastes(PAGE.substring(4000, 8000), "b")).isEmpty();
        assertThat(ann.pausesAfter("a")).isEmpty();
        assertThat(ann.pastes(PAGE.substring(8000), "c")).isEmpty();

        assertThat(verdict(ann.pausesAfter("c"))).startsWith("SKIP").contains("Garden planner");
    }

    @Test
    void theShortEndOfAPasteIsNotWaitedForAndALineThatTheCutTookIsPutBack() {
        int line = PAGE.indexOf("Payment method");
        ann.pastes(PAGE.substring(0, line - 1), "a");

        assertThat(verdict(ann.sends(PAGE.substring(line), "b"))).startsWith("SKIP");
        assertThat(ann.presses("Why?")).contains("not verified");
        assertThat(ann.presses("Show more reasons")).contains("4.7");
    }

    @Test
    void whatWasReadIsAnsweredAgainWithTheSameVerdictAndItsButtonsAndNothingElse() {
        ann.pastes(PAGE.substring(0, 6000), "a");
        List<OutgoingMessage> first = ann.sends(PAGE.substring(6000), "b");

        assertThat(ann.pastes(PAGE.substring(0, 6000), "a")).isEmpty();
        assertThat(ann.pausesAfter("a")).isEmpty();
        assertThat(ann.sends(PAGE.substring(6000), "b")).isEqualTo(first);
    }

    /** Whichever part comes first, the page is read as it was sent; the last short one waits for what its place leaves out. */
    @Test
    void partsThatOvertookEachOtherAreJoinedInTheirOrder() {
        List<String> parts = List.of(PAGE.substring(0, 4000), PAGE.substring(4000, 12_000), PAGE.substring(12_000));
        for (List<Integer> came : List.of(List.of(0, 1, 2), List.of(1, 0, 2), List.of(0, 2, 1), List.of(1, 2, 0))) {
            Talk.Person one = talk.as("one" + came);
            List<OutgoingMessage> last = List.of();
            String key = "";
            for (int part : came) {
                key = "part" + part;
                last = one.pastes(parts.get(part), key, 100 + part, part < 2);
            }
            String said = verdict(last.isEmpty() ? one.pausesAfter(key) : last);
            assertThat(said).as("%s", came).startsWith("SKIP").contains("Garden planner");
            assertThat(one.presses("Why?")).contains("not verified");
        }
    }

    @Test
    void aPartIsForgottenAfterADay() {
        ann.pastes(PAGE.substring(0, 6000), "a");
        talk.later(Duration.ofHours(25));

        assertThat(ann.pausesAfter("a")).isEmpty();
        assertThat(ann.says("so what")).startsWith("I only know jobs");
    }

    @Test
    void aCommandBetweenIsAnsweredAtOnceAndThePartsWaitOn() {
        ann.pastes(PAGE.substring(0, 6000), "a");

        assertThat(ann.says("/wallet")).contains("Connects");
        assertThat(verdict(ann.sends(PAGE.substring(6000), "b"))).startsWith("SKIP");
    }

    @Test
    void anOpenQuestionIsStillOpenAfterAPaste() {
        ann.says(LINK);
        ann.pastes("x".repeat(3600), "a");
        assertThat(ann.labels()).contains("Not verified");

        ann.pausesAfter("a");
        assertThat(ann.says("not verified")).startsWith("SKIP");
    }

    @Test
    void severalPostingsPassedOnAreOneRankedAnswer() {
        ann.passesOn("Logo for a bakery\nFixed-price\nPayment method not verified\n" + LINK, "a");
        ann.passesOn("https://www.upwork.com/jobs/~022104567890123456788", "b");
        ann.passesOn("Cat photos\nHourly\nPayment verified\nProposals: 5 to 10", "c");

        String answer = verdict(ann.pausesAfter("c"));
        assertThat(answer).startsWith("3 jobs");
        assertThat(ann.labels()).hasSize(3);
        assertThat(verdict(ann.pausesAfter("c"))).isEqualTo(answer);
    }

    @Test
    void filesSentTogetherAreOneRankedAnswerAlsoWithWordsAmongThemAndAfterARestart() {
        assertThat(ann.uploadsAmongOthers("a.txt", PAGE, "/check " + LINK, "a")).isEmpty();
        talk.restarted();
        assertThat(ann.uploadsAmongOthers("a.txt", PAGE, "/check " + LINK, "a")).isEmpty();
        ann.passesOn("Cat photos\nHourly\nPayment verified\nProposals: 5 to 10", "b");
        assertThat(verdict(ann.uploadsAmongOthers("list.pdf", "%PDF-1.4", "", "c")))
                .startsWith("I can't read this file");

        assertThat(verdict(ann.pausesAfter("b"))).startsWith("2 jobs").contains("2. SKIP", "Garden planner");
        assertThat(ann.labels()).hasSize(2);
    }

    @Test
    void aFileAloneIsAnOrdinaryCheckOfTheJobThatItsCaptionNames() {
        ann.uploadsAmongOthers("a.txt", PAGE, LINK + " 17c", "a");

        assertThat(verdict(ann.pausesAfter("a")))
                .startsWith("SKIP: keep your 17")
                .contains("Garden planner");
    }

    @Test
    void onePostingPassedOnIsAnOrdinaryCheckAndChatIsNone() {
        ann.passesOn(LINK, "a");
        assertThat(verdict(ann.pausesAfter("a"))).contains("payment");

        ann.passesOn("hello", "b");
        ann.passesOn("world", "c");
        assertThat(verdict(ann.pausesAfter("c"))).startsWith("Sorry, I don't follow. I am still waiting for this:");
    }

    @Test
    void moreThanIsGatheredIsReadAtOnce() {
        List<OutgoingMessage> last = List.of();
        for (int i = 0; i < 30; i++) {
            assertThat(last).isEmpty();
            last = ann.passesOn("https://www.upwork.com/jobs/~0221045678901234567" + (10 + i), "k" + i);
        }
        assertThat(verdict(last)).startsWith("30 jobs");
    }
}
