package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job check as a person meets it. */
class CheckTalkTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    CheckTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void startFitsAPhoneScreenAndAsksNothing() {
        String answer = ann.says("/start");

        assertThat(answer.lines()).hasSizeLessThanOrEqualTo(6);
        assertThat(answer).doesNotContain("?");
    }

    @Test
    void aBareLinkAsksTheMostDecisiveQuestionFirst() {
        String answer = ann.says(LINK);

        assertThat(answer).contains("payment");
        assertThat(ann.presses("Not verified")).startsWith("SKIP");
    }

    @Test
    void aQuestionIsNoPressOfTheButtonThatItNames() {
        ann.says("5-10 4.9 80% 16c fixed $500");

        assertThat(ann.says("verified?")).startsWith("Filter: payment verified");
        assertThat(ann.says("not verified")).startsWith("SKIP");
    }

    /** Part of a price, copied on a line of its own. */
    @Test
    void aPageMayBeginWithALineThatLooksLikeACommand() {
        assertThat(ann.says("/hr\n" + SamplePages.GOOD)).startsWith("APPLY");
        assertThat(ann.says("/hr")).startsWith("There is no");
        assertThat(ann.says("/hr\nof what\nI said")).startsWith("There is no");
    }

    @Test
    void aLongQualificationIsCutToWhatAVerdictHasRoomFor() {
        String missed = "You do not meet the following qualifications:\nLocation: " + "Northern Europe, ".repeat(12);
        String answer = ann.says(SamplePages.GOOD.replace("Activity on this job", missed + "\nActivity on this job"));

        assertThat(answer).startsWith("CAUTION").contains("You miss:", "Northern Europe", "…");
        assertThat(answer.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(105);
    }

    @Test
    void aBareLinkComesToAVerdictWithinFourTaps() {
        String answer = ann.says(LINK);
        for (int tap = 0; tap < 4 && !answer.startsWith("APPLY"); tap++) {
            answer = ann.presses(ann.labels().get(0));
        }

        assertThat(answer).startsWith("APPLY");
    }

    @Test
    void anAnswerAfterARestartGoesOnWhereItWas() {
        ann.says(LINK);
        talk.restarted();

        assertThat(ann.presses("Not verified")).startsWith("SKIP");
    }

    @Test
    void anAnswerAfterADayCounts() {
        ann.says(LINK);
        talk.later(Duration.ofHours(25));

        assertThat(ann.says("not verified"))
                .startsWith("SKIP")
                .contains("That check was 1 day old; here it is afresh.");
    }

    @Test
    void somebodyElsesButtonChangesNothingAndIsRefusedToThePresserAlone() {
        ann.says(LINK);
        Button button = ann.button("Verified").orElseThrow();

        List<OutgoingMessage> replies = talk.as("bob").pressesButton(button);

        assertThat(replies).singleElement().satisfies(message -> {
            assertThat(message.text().plain()).contains("closed");
            assertThat(message.visibleTo()).isPresent();
        });
    }

    @Test
    void aTypingErrorNamesTheNearestCommand() {
        assertThat(ann.says("/chekc")).contains("/check");
    }

    @Test
    void aGroupIsNeverAskedAnything() {
        List<OutgoingMessage> replies = ann.saysIn("lancers", "/check " + LINK);

        assertThat(replies).singleElement().satisfies(message -> {
            assertThat(message.text().plain()).hasLineCount(1);
            assertThat(message.buttons()).hasSize(1);
        });
    }

    @Test
    void aGroupHearsNothingUnlessTheBotIsCalled() {
        assertThat(ann.saysIn("lancers", LINK)).isEmpty();
    }

    @Test
    void everythingIsForgottenOnceConfirmed() {
        ann.says(LINK);
        ann.says("/forget");

        assertThat(ann.presses("Erase everything")).contains("Erased");
        assertThat(ann.presses("Verified")).contains("closed");
    }

    @Test
    void aWholePageAsTheFirstMessageIsAnsweredByItsVerdict() {
        assertThat(ann.says(SamplePages.GOOD)).startsWith("APPLY");
    }

    @Test
    void aFiveStarClientIsAnApplyInEightLinesOfFortyCharacters() {
        String answer = ann.says(SamplePages.GOOD);

        assertThat(answer.lines())
                .hasSizeLessThanOrEqualTo(8)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40 + 2));
    }

    @Test
    void anUnverifiedPaymentIsASkipWhateverElseIsGood() {
        assertThat(ann.says(SamplePages.GOOD.replace("Payment method verified", "Payment method not verified")))
                .startsWith("SKIP");
    }

    @Test
    void anExpertJobIsASkipForSomebodyNewAndTheirExperienceIsAskedWithIt() {
        String answer = ann.says(SamplePages.GOOD.replace("Entry level", "Expert"));

        assertThat(answer).startsWith("SKIP");
        assertThat(ann.presses("I am an expert")).startsWith("APPLY");
    }

    @Test
    void aLinkAndFactsInOneLineAreAVerdict() {
        assertThat(ann.says(LINK + " verified 5-10 80% 4.9 16c")).startsWith("APPLY: costs 16");
    }

    @Test
    void answersInWordsAreAsGoodAsButtons() {
        ann.says(LINK);

        assertThat(ann.says("verified")).contains("proposals");
        assertThat(ann.says("about 60")).startsWith("SKIP");
    }

    @Test
    void wordsThatAreNoAnswerAreSaidSoAndTheQuestionComesAgain() {
        ann.says(LINK);

        assertThat(ann.says("purple")).contains("can't read").contains("payment");
    }

    @Test
    void backForgetsTheAnswerBefore() {
        ann.says(LINK);
        ann.presses("Verified");

        assertThat(ann.presses("Back")).contains("payment");
        assertThat(ann.presses("Not verified")).startsWith("SKIP");
    }

    @Test
    void piecesOfAPageFeedOneDraft() {
        ann.says("Activity on this job\nProposals:\n5 to 10\nInterviewing:\n0");

        assertThat(ann.says("About the client\nPayment method verified\nRating is 4.9 out of 5.\n4.90 of 31 reviews"))
                .startsWith("APPLY");
    }

    @Test
    void aLinkAfterThePageJoinsIt() {
        ann.says(SamplePages.GOOD);

        assertThat(ann.says(LINK)).startsWith("APPLY");
    }

    @Test
    void aMessageDeliveredTwiceIsAnsweredOnceAndSaysSo() {
        ann.sends(LINK, "twice");

        assertThat(ann.sends(LINK, "twice").get(0).text().plain()).contains("answered this message before");
    }

    @Test
    void theRulesOfTodayAreOfferedOnce() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        ann.presses("Do more");
        assertThat(ann.labels()).contains("Use today's rules");

        ann.says("https://www.upwork.com/jobs/~022104567890123456780 verified 5-10 80% 4.9 16c");
        ann.presses("Do more");
        assertThat(ann.labels()).doesNotContain("Use today's rules");
    }

    @Test
    void aGroupSeesTheCardAndTheAskerTheRest() {
        List<OutgoingMessage> replies = ann.saysIn("lancers", "/check " + SamplePages.GOOD);

        assertThat(replies).hasSize(2);
        assertThat(replies.get(0).at().isPrivate()).isFalse();
        assertThat(replies.get(0).text().plain()).startsWith("APPLY").doesNotContain("Connects");
        assertThat(replies.get(1).at().isPrivate()).isTrue();
    }

    @Test
    void chatThatHoldsAWordOfAPageIsNoFact() {
        ann.says(SamplePages.GOOD);

        assertThat(ann.says("so what now")).startsWith("APPLY: this one").doesNotContain("Added to this check");
        assertThat(ann.says("hi, what now")).contains("jobs and Connects");
        assertThat(ann.says("|")).contains("don't follow");
    }

    @Test
    void anUnknownCostNamesWhatWasLatelySeen_W12() {
        ann.says("/rules policy upwork-2025");

        assertThat(ann.says(SamplePages.GOOD)).startsWith("APPLY: see the page, lately 11 to 27\n");
    }

    @Test
    void aLinkThatIsNotUpworksIsToldSo() {
        assertThat(ann.says("https://upwork.com.evil.example/jobs/~022104567890123456789"))
                .startsWith("That link is not Upwork's");
    }

    @Test
    void aPagePastedWhileTheWalletAsksForDatesIsChecked_W14() {
        ann.says("/adjust 5");

        assertThat(ann.says(SamplePages.GOOD)).startsWith("APPLY");
    }

    @Test
    void aLinkSentWhileADateIsAskedIsNoDate() {
        ann.says("/buy 5 on 2/3");

        assertThat(ann.says("https://example.com/")).doesNotContain("as a date");
    }

    @Test
    void checkWithNothingInAGroupTellsTheAskerAloneHow() {
        assertThat(ann.saysIn("lancers", "/check").get(0).visibleTo()).isPresent();
    }

    @Test
    void linksAloneAreNoJobsToChooseBetweenAndLinksWithFactsAre() {
        String other = "https://www.upwork.com/jobs/~022104567890123456780";

        assertThat(ann.says(LINK + " " + other)).startsWith("I see 2 links");
        assertThat(ann.says(LINK + " not verified\n" + other + " verified <5 80% 4.9 16c"))
                .startsWith("2 jobs, best first:\n1. APPLY");
    }

    @Test
    void aListOfJobsSaysWhatEachCostsAndHowManyTheWalletHolds() {
        String rows = "title,link,type,budget,connects\n";
        for (int i = 1; i <= 4; i++) {
            rows += "Page %d,https://www.upwork.com/jobs/~02210456789012345678%d,fixed,%d00,1%d\n"
                    .formatted(i, i, i, i);
        }
        assertThat(ann.says(rows))
                .startsWith("4 jobs, best first:\n1. CAUTION, 11:")
                .doesNotContain("Your ");
        ann.says("/adjust 40");

        assertThat(ann.says(rows)).contains("Your 40 Connects hold the first 3: 36 in all.");
        assertThat(ann.says(rows
                        + rows.replace("Page", "Site").replace("~0221", "~0220").substring(rows.indexOf('\n') + 1)))
                .startsWith("8 jobs, best first:");
    }

    @Test
    void ofALongListTheFirstTwentyAreChecked() {
        StringBuilder rows = new StringBuilder("title,link,type,budget,connects\n");
        for (int i = 10; i < 35; i++) {
            rows.append("Page %d,https://www.upwork.com/jobs/~0221045678901234567%d,fixed,%d00,8\n".formatted(i, i, i));
        }

        assertThat(ann.says(rows.toString()))
                .startsWith("25 jobs, the first 20 checked, best first:\n1. ")
                .contains("\n20. ")
                .doesNotContain("\n21. ");
    }

    @Test
    void aPressAfterADayIsAnsweredBelowAndNotInAnOldMessage() {
        ann.says(LINK);
        Button verified = ann.button("Verified").orElseThrow();
        talk.later(Duration.ofHours(25));

        assertThat(ann.pressesButton(verified))
                .hasSize(1)
                .noneMatch(message -> message.replacesMessageId().isPresent());
    }

    @Test
    void factsInAPersonsOwnWordsAreReadInOneLineToo() {
        assertThat(ann.says(
                        LINK + " payment verified, 5 to 10 proposals, 80 percent hire rate, 4.9 stars, 16 connects"))
                .startsWith("APPLY: costs 16 Connects");
    }

    @Test
    void aScreenReaderGetsNumberedWordsInsteadOfButtons() {
        ann.says("/profile reader on");

        assertThat(ann.says(LINK)).contains("\n#1 Verified\n#2 Not verified\n");
        assertThat(ann.labels()).isEmpty();
        assertThat(ann.says("#2")).startsWith("SKIP").contains("#1 I applied");
        assertThat(ann.says("3")).contains("Against it");
    }

    @Test
    void theWholePageOnceMoreForgetsWhatItSaysNoLonger() {
        ann.says("This job is no longer available\n" + SamplePages.GOOD);

        assertThat(ann.says(SamplePages.GOOD)).startsWith("APPLY");
    }

    @Test
    void theLinkOfAJobThatOneCheckedBeforeSaysSoAndShowsItAgain() {
        ann.says(LINK + " verified 5-10 80% 4.9 16c");
        talk.later(Duration.ofHours(2));

        assertThat(ann.says(LINK)).contains("You checked it on 23 November 2026: APPLY.");
        assertThat(ann.presses("Show that check")).startsWith("APPLY: costs 16 Connects");
    }

    @Test
    void aLongTitleFitsItsLine() {
        String title = "Translate ten pages from English to German for a shop";

        assertThat(ann.says(SamplePages.GOOD.replace("Data entry for a small museum", title))
                        .lines())
                .allMatch(line -> line.length() <= 40);
    }

    /** J-11: what the page names and nobody understood is said and asked, and no estimate stands for it. */
    @Test
    void whatThePageNamesInOtherWordsIsSaidAndAsked() {
        String page = SamplePages.GOOD.replace("hire rate", "of posts lead to a hire rate that is so-so");

        assertThat(ann.says(page)).contains("I could not read: hire rate").contains("hire rate?");
        assertThat(ann.presses("Verdict now")).startsWith("CAUTION");
    }

    @Test
    void aCostInOtherWordsIsOnThePageAndNoEstimate() {
        String page = SamplePages.GOOD + "\nIt costs a dozen Connects";

        assertThat(ann.says(page).lines().findFirst().orElseThrow()).contains("see the page");
    }

    @Test
    void twoJobsInOneTypedLineAreSentOneAtATime() {
        assertThat(ann.says("verified <5 80% 4.9 and unverified 50+ 10%"))
                .isEqualTo("This looks like 2 jobs: send one at a time.");
    }

    /** How many others applied is never taken for what one did oneself, be the job's link known or not (J-11). */
    @ParameterizedTest
    @ValueSource(strings = {"", "https://www.upwork.com/jobs/~022104567890123456789 "})
    void whatOthersDidAnswersTheQuestionOfACheck(String link) {
        Talk.Person asked = talk.as("asked");
        asked.says("/buy 100");
        assertThat(asked.says(link + "verified 80% 4.9 16c")).contains("How many proposals");

        assertThat(asked.says("55 applied")).startsWith("SKIP").contains("At least 55 proposals");
    }

    /** What is said of another job, asked, doubted or praised changes nothing of the job that was just checked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "another job was unverified",
                "hmm not sure about the client",
                "did he hire before",
                "he hasn't hired yet",
                "he hires a lot"
            })
    void aRemarkThatTellsNothingOfTheJobLeavesItsVerdict(String remark) {
        ann.says(SamplePages.GOOD);

        assertThat(ann.says(remark))
                .doesNotContain("Changed:")
                .doesNotContain("Added:")
                .doesNotStartWith("SKIP")
                .doesNotStartWith("CAUTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"went from verified to unverified", "I lied, not verified", "Update: payment not verified"})
    void whatBecameOfThePaymentChangesTheVerdict(String correction) {
        ann.says(SamplePages.GOOD);

        assertThat(ann.says(correction)).startsWith("SKIP").contains("Payment not verified");
    }

    @Test
    void anotherPayIsOfTheSameJob() {
        String page = SamplePages.GOOD;
        ann.says(page);

        assertThat(ann.says("it's hourly, $20-30")).doesNotContain("Question 1").doesNotStartWith("Read:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Srilanka",
                "beginner",
                "the client has 40 connects lol",
                "archived",
                "job expired",
                "no it was invitation",
                "expert level"
            })
    void oneFactThatMayBeOfAnythingBeginsNoCheck(String words) {
        assertThat(ann.says(words)).doesNotContain("Read:", "SKIP", "Question 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment verified", "20 proposals", "Experience level: Intermediate"})
    void oneFactOfAJobAloneBeginsOne(String words) {
        assertThat(ann.says(words)).containsAnyOf("Question 1", "APPLY", "CAUTION", "SKIP");
    }
}
