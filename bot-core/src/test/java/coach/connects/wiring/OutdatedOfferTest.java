package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was offered before a balance was told and is pressed after it: it may be in that balance, so it is asked (W-06). */
class OutdatedOfferTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    OutdatedOfferTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spent 16 | Record 16",
                "i bought 40 yesterday | Record 40",
                "they returned 6 | Record 6",
                "/buy 100 | Record anyway",
                "spent 70 | It shows 0",
                "/buy | Record 60",
                "bought 40 and spent 16 | Record all 2",
                "i have 50 connects | Set it to 50"
            })
    void itIsAskedOnceMoreAndTheAnswerCounts(String words, String label) {
        for (Duration pause : List.of(Duration.ZERO, Duration.ofHours(3))) {
            Talk.Person person = talk.as("ann " + pause);
            person.says("/adjust 60");
            person.presses("Skip");
            person.says("/spend 6 https://www.upwork.com/jobs/~022104567890123456789");
            person.says(words);
            Button old = person.button(label).orElseThrow();
            talk.later(pause);
            person.says("/adjust 55");
            assertThat(said(person.pressesButton(old)))
                    .startsWith("Not recorded yet: you set your balance to 55 since.");
            assertThat(person.says("/wallet")).startsWith("55 Connects");
            assertThat(said(person.pressesButton(old))).startsWith("This button is closed");
            person.presses(label);
            assertThat(person.says("/wallet")).doesNotStartWith("55 Connects");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"my balance is 44", "Upwork shows 44"})
    void aBalanceInWordsCountsLikeTheCommand(String words) {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("spent 16");
        Button old = ann.button("Record 16").orElseThrow();
        ann.says(words);
        ann.presses("Set it to 44");
        assertThat(said(ann.pressesButton(old))).startsWith("Not recorded yet: you set your balance to 44 since.");
        assertThat(ann.says("no")).isEqualTo("All right, nothing was changed.");
        assertThat(balance()).startsWith("44");
    }

    @Test
    void aBalanceThatStandsAlreadyClosesWhatWasOffered() {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("spent 16");
        Button old = ann.button("Record 16").orElseThrow();
        assertThat(ann.says("my balance is 60"))
                .contains("you have 60 already", "What I offered before is not recorded.");
        assertThat(said(ann.pressesButton(old))).contains("you told me your balance since");
        assertThat(ann.says("my balance is 60")).doesNotContain("What I offered");
        assertThat(balance()).startsWith("60");
    }

    @Test
    void whatWaitedForTheBalanceIsAskedAbout() {
        ann.says("/adjust 10");
        ann.presses("Skip");
        ann.says("spent 16");
        ann.says("/adjust 40");
        assertThat(ann.presses("Go on with it")).startsWith("Not recorded yet: you set your balance to 40 since.");
        ann.presses("Go on with it");
        assertThat(balance()).startsWith("24");
    }

    @Test
    void whatWasUndoneIsAskedAboutBeforeItIsRecordedAgain() {
        ann.says("/buy 40");
        ann.presses("Undo it");
        Button again = ann.button("Record it again").orElseThrow();
        ann.says("/adjust 40");
        assertThat(said(ann.pressesButton(again))).startsWith("Not recorded yet:");
        assertThat(balance()).startsWith("40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/buy 10", "/spend 2", "/undo", "/wallet", "/adjust 50 agency"})
    void whatSetsNoBalanceOfThisWalletLeavesAnOfferAsItIs(String words) {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("spent 16");
        Button old = ann.button("Record 16").orElseThrow();
        ann.says(words);
        assertThat(said(ann.pressesButton(old))).contains("Recorded: proposal for 16");
    }

    @Test
    void aBalanceThatWasTakenBackAsksNothing() {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("spent 16");
        Button old = ann.button("Record 16").orElseThrow();
        ann.says("/adjust 44");
        ann.presses("Undo it");
        assertThat(said(ann.pressesButton(old))).startsWith("Recorded: proposal for 16");
    }

    @Test
    void datesOfWhatIsThereSetNoBalance() {
        ann.says("/adjust 60");
        ann.says("spent 16");
        Button old = ann.button("Record 16").orElseThrow();
        ann.says("/wallet");
        ann.presses("Tell the dates");
        assertThat(ann.says("40 on 3 March")).startsWith("Recorded: for these");
        assertThat(said(ann.pressesButton(old))).startsWith("Recorded: proposal for 16");
    }

    @Test
    void whatIsOfferedAfterTheBalanceIsRecordedAtOnce() {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("spent 16");
        assertThat(ann.presses("Record 16")).startsWith("Recorded: proposal for 16");
    }

    @ParameterizedTest
    @CsvSource({"i have 40, Set it to 40", "spent 70, It shows 0"})
    void aBalanceOfBeforeWhatWasRecordedSinceIsAskedAbout(String words, String label) {
        for (Duration pause : List.of(Duration.ZERO, Duration.ofHours(3))) {
            Talk.Person person = talk.as("bob " + pause);
            person.says("/adjust 60");
            person.presses("Skip");
            person.says(words);
            Button old = person.button(label).orElseThrow();
            talk.later(pause);
            person.says("/spend 6");
            assertThat(said(person.pressesButton(old)))
                    .startsWith("Not recorded yet: more was recorded since I offered that.");
            assertThat(person.says("/wallet")).startsWith("54 Connects");
            person.presses(label);
            assertThat(person.says("/wallet")).doesNotStartWith("54 Connects");
        }
    }

    @Test
    void anUndoOfWhatIsInABalanceOffersThatBalanceAgain() {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("/spend 6");
        Button undo = ann.button("Undo it").orElseThrow();
        ann.says("/adjust 50");
        ann.says("/buy 10");
        assertThat(said(ann.pressesButton(undo)))
                .contains(
                        "You have 66", "You told me your balance after that. If Upwork still shows 60, set it again.");
        ann.presses("Set it to 60");
        assertThat(balance()).startsWith("60");
        ann.says("/spend 2");
        assertThat(ann.presses("Undo it")).doesNotContain("You told me your balance");
    }

    @Test
    void theUndoOfAnOutcomeAsksWhereItWasToldAnewSince() {
        String link = "https://www.upwork.com/jobs/~022104567890123456789";
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says("/spend 6 " + link);
        ann.says("/outcome " + link + " interview");
        Button undo = ann.button("Undo it").orElseThrow();
        ann.says("/outcome " + link + " hired");
        assertThat(said(ann.pressesButton(undo))).startsWith("Nothing changed: you told me anew since");
        assertThat(ann.presses("Put it back")).startsWith("Taken back.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {JOB + " verified 5-10 80% 4.9 16c", "verified 5-10 80% 4.9 16c", JOB + " verified 5-10 80% 4.9"})
    void whoAppliedIsAskedBelowAVerdictOfBeforeTheBalance(String check) {
        ann.says("/adjust 80");
        ann.presses("Skip");
        ann.says(check);
        if (ann.button("Verdict now").isPresent()) {
            ann.presses("Verdict now");
        }
        Button old = ann.button("I applied").orElseThrow();
        ann.says("/adjust 64");
        assertThat(said(ann.pressesButton(old))).startsWith("Not recorded yet: you set your balance to 64 since.");
        assertThat(balance()).startsWith("64");
        assertThat(said(ann.pressesButton(old))).startsWith("Not recorded yet: you set your balance to 64 since.");
        assertThat(ann.presses("I applied")).doesNotContain("you set your balance");
    }

    @Test
    void aBalanceOfBeforeAVerdictAsksNothing() {
        ann.says("/adjust 80");
        ann.presses("Skip");
        ann.says(JOB + " verified 5-10 80% 4.9 16c");
        assertThat(ann.presses("I applied")).startsWith("Recorded: proposal for 16 Connects");
    }

    @Test
    void aBoostIsAskedBelowAReceiptOfBeforeTheBalance() {
        ann.says("/adjust 80");
        ann.presses("Skip");
        ann.says("/spend 16 " + JOB);
        Button boost = ann.button("Add a boost").orElseThrow();
        assertThat(said(ann.pressesButton(boost))).startsWith("Not recorded yet: how many Connects did you bid");
        ann.presses("Cancel");
        ann.says("/adjust 60");
        assertThat(said(ann.pressesButton(boost))).startsWith("Not recorded yet: you set your balance to 60 since.");
        ann.presses("Add a boost");
        assertThat(ann.says("5")).startsWith("Recorded: boost for 5 Connects");
    }

    @Test
    void theCorrectionOfBeforeAProposalIsNotReplacedByTheSameProposal() {
        ann.says("/adjust 80");
        ann.presses("Skip");
        ann.says(JOB + " verified 5-10 80% 4.9 16c");
        Button applied = ann.button("I applied").orElseThrow();
        ann.says("/adjust 64");
        Button instead = ann.button("It was job 1").orElseThrow();
        ann.pressesButton(applied);
        ann.presses("I applied");
        assertThat(said(ann.pressesButton(instead))).contains("stands already");
        assertThat(balance()).startsWith("48");
    }

    @Test
    void aJobThatGotItsProposalSinceIsAskedAbout() {
        ann.says("/adjust 80");
        ann.presses("Skip");
        ann.says(JOB + " verified 5-10 80% 4.9 16c");
        Button applied = ann.button("I applied").orElseThrow();
        assertThat(ann.says("i spent 16 on it")).contains("The job: " + JOB);
        Button offer = ann.button("Record 16").orElseThrow();
        ann.pressesButton(applied);
        assertThat(said(ann.pressesButton(offer))).startsWith("Not recorded yet: this job got a proposal of 16");
        assertThat(balance()).startsWith("64");
        assertThat(ann.says("spent 16 on " + JOB)).contains("This job has one of 16");
        assertThat(ann.says("spent 6 on https://www.upwork.com/jobs/~022104567890123456780"))
                .contains("~022104567890123456780")
                .doesNotContain("This job has one");
        assertThat(ann.presses("Record 6")).startsWith("Recorded: proposal for 6");
    }

    private static String said(List<OutgoingMessage> messages) {
        return messages.get(0).text().plain();
    }
}
