package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W-37: what is said in words of a message is about the pool of that message, whatever came after it. */
class PoolRepliesTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456790";
    private static final String GROUP = "group:lancers";

    PoolRepliesTest() {
        super("2026-03-10T09:00:00Z");
    }

    @BeforeEach
    void keepsBoth() {
        ann.says("/buy 40 on 2 March");
        ann.says("/buy 60 on 2 March agency");
    }

    private OutgoingMessage newest() {
        return ann.seen().get(ann.seen().size() - 1);
    }

    private void holds(int own, int agency) {
        assertThat(ann.says("/wallet")).startsWith("Own: " + own + " Connect");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: " + agency + " Connect");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "no, 12", "oops it was 12", "12 not 16 sorry"})
    void aReceiptIsPutRightInItsPool(String words) {
        ann.says("/spend 16 agency");
        OutgoingMessage receipt = newest();
        ann.says("/spend 16");
        assertThat(ann.repliesTo(receipt, words)).startsWith("Agency: This is recorded:");
        assertThat(ann.presses("Record 12 instead")).startsWith("Agency: Undone: ");

        holds(24, 48);
    }

    @Test
    void aReceiptOfOnesOwnIsPutRightThoughTheAgencysCameAfterIt() {
        ann.says("/spend 16");
        OutgoingMessage receipt = newest();
        ann.says("/spend 16 agency");
        assertThat(ann.repliesTo(receipt, "wrong")).startsWith("Own: This is recorded:");
        assertThat(ann.says("12")).startsWith("Own: This is recorded:");
        assertThat(ann.presses("Record 12 instead")).startsWith("Own: Undone: ");

        holds(28, 44);
    }

    @Test
    void aReceiptIsTakenBackInItsPoolByAReply() {
        ann.says("/spend 16 agency");
        OutgoingMessage receipt = newest();
        ann.says("/spend 10");
        assertThat(ann.repliesTo(receipt, "undo")).startsWith("Agency: Undone: ");

        holds(30, 60);
        assertThat(ann.repliesTo(receipt, "no, 12")).startsWith("Agency: Nothing changed");
    }

    @Test
    void anOfferIsAmendedInItsPool() {
        ann.says("I applied to " + JOB + " for 16 from the agency");
        assertThat(ann.says("no, 12")).startsWith("Agency: Shall I record this?");
        assertThat(ann.says("yes")).startsWith("Agency: Recorded");

        holds(40, 48);
    }

    @Test
    void whatIsRightOfAnOfferIsAskedInItsPool() {
        ann.says("I applied to " + JOB + " for 16 from the agency");
        ann.says("wrong");
        assertThat(ann.says("12")).startsWith("Agency: Shall I record this?");
        ann.says("yes");

        holds(40, 48);
    }

    @Test
    void anOutcomeIsTakenBackInWordsInItsPool() {
        ann.says("/spend 12 " + JOB + " agency");
        ann.says("/outcome " + JOB + " interview");
        ann.says("undo");
        ann.presses("Undo it");

        assertThat(ann.says("/stats agency")).contains("no outcome yet");
    }

    @Test
    void anOutcomeOfADayIsToldToThePoolThatPaidAndOnlyOnce() {
        ann.says("/spend 10 " + OTHER + " on 5 March");
        ann.says("/spend 12 " + JOB + " agency on 5 March");
        String words = "got an interview yesterday for " + JOB;
        assertThat(ann.says(words)).contains("Agency: ");
        ann.presses("Interview");

        assertThat(ann.says("/stats agency")).contains("1 interview");
        assertThat(ann.says("/stats")).contains("no outcome yet");
        assertThat(ann.says(words)).contains("Agency: ").contains("already");
    }

    @Test
    void aNumberSaidToAVerdictIsPaidByThePoolThatItNamed() {
        ann.says(JOB + " verified 5-10 80% 4.9 16c");
        ann.says("Use the agency's");
        OutgoingMessage verdict = newest();
        ann.says("/wallet");
        assertThat(ann.repliesTo(verdict, "12")).startsWith("Agency: Shall I record this?");
        assertThat(ann.says("yes")).startsWith("Agency: Recorded");

        holds(40, 48);
    }

    @Test
    void theBadgesPriceIsAskedAboutInOnesOwnAlone_W36() {
        ann.says("/spend badge 7");
        ann.presses("Yes");
        assertThat(ann.says("/spend badge 9 agency"))
                .startsWith("Agency: Recorded")
                .doesNotContain("each week");

        assertThat(ann.says("/spend badge 9")).startsWith("Own: Recorded").contains("7");
    }

    @Test
    void whatIsGoneOrCameInNamesThePoolThatItIsTakenFor() {
        assertThat(ann.says("lost 16 connects")).startsWith("Own: ").contains("40");
        assertThat(ann.says("upwork gave me 10 connects for the agency")).startsWith("Agency: ");
        assertThat(ann.presses("Free ones")).startsWith("Agency: Recorded");

        holds(40, 70);
    }

    @Test
    void whatCannotBeRecordedIsSaidOfAPool() {
        assertThat(ann.says("spend 0")).startsWith("Own: ");
    }

    @Test
    void aBalanceAskedForInAGroupSaysWhoseItIs() {
        List<OutgoingMessage> answers = ann.callsIn(GROUP, "balance");

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).text().plain()).startsWith("Own: 40 Connects");
    }
}
