package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words in answer to a message are about that one, whatever came after it (UX-11). */
class RepliesTest extends TalkTest {
    private static final String LOGO = "https://www.upwork.com/jobs/~022104567890123456700";
    private static final String SHOP = "https://www.upwork.com/jobs/~022104567890123456711";
    private static final String FACTS = " verified 5-10 80% 4.9 ";

    private OutgoingMessage logo;
    private OutgoingMessage shop;

    RepliesTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void twoVerdicts() {
        ann.says("/buy 100");
        ann.says(LOGO + FACTS + "16c");
        logo = newest();
        ann.says(SHOP + FACTS + "8c");
        shop = newest();
    }

    private OutgoingMessage newest() {
        return ann.seen().get(ann.seen().size() - 1);
    }

    @Test
    void aLabelSaidToAnOlderVerdictIsPressedThere() {
        assertThat(ann.repliesTo(logo, "why?")).contains("16 ($2.40)");
        assertThat(ann.repliesTo(logo, "I applied")).contains("proposal for 16");
        assertThat(ann.repliesTo(shop, "applied")).contains("proposal for 8");
        assertThat(balance()).contains("76");
    }

    @Test
    void aVerdictSaysInWordsWhatItsButtonsSayAlsoAfterTheyWerePressed() {
        ann.repliesTo(logo, "why?");

        assertThat(ann.repliesTo(logo, "why?")).contains("16 ($2.40)");
        assertThat(ann.presses("Back")).startsWith("APPLY: 16");
    }

    @Test
    void aNumberSaidToAVerdictIsWhatWasSpentOnItAndOnlyOffered() {
        assertThat(ann.repliesTo(logo, "12")).startsWith("Shall I record this?").contains("proposal for 12");
        assertThat(balance()).contains("100");
        ann.presses("Record 12");
        assertThat(ann.says("/history")).contains("12");
    }

    @Test
    void aNumberSaidToAVerdictOfUnknownCostIsTheCost() {
        ann.says("https://www.upwork.com/jobs/~022104567890123456722" + FACTS);
        OutgoingMessage free = newest();
        ann.says(SHOP + FACTS + "8c");

        assertThat(free.text().plain()).contains("not known");
        assertThat(ann.repliesTo(free, "12")).startsWith("APPLY: 12");
        assertThat(balance()).contains("100");
    }

    @Test
    void aFactSaidToAnOlderVerdictIsOfItsJobAndKeepsWhatWasKnown() {
        assertThat(ann.repliesTo(logo, "payment not verified"))
                .startsWith("SKIP")
                .contains("16");
        assertThat(ann.repliesTo(shop, "I applied for 9")).contains("proposal for 9");
    }

    @Test
    void aCommandSaidToAVerdictIsAboutItsJob() {
        ann.says("/spend 16 " + LOGO);
        ann.says("/spend 8 " + SHOP);

        assertThat(ann.repliesTo(logo, "/outcome hired")).contains("Congratulations");
        assertThat(ann.says("/outcome"))
                .contains(LOGO + ", 23 November 2026: hired")
                .contains(SHOP + ", 23 November 2026: not told yet");
    }

    @Test
    void aReceiptIsPutRightOrTakenBackByAReplyThoughOthersFollowed() {
        ann.says("/spend 16 " + LOGO);
        OutgoingMessage first = newest();
        ann.says("/spend 8 " + SHOP);
        talk.later(Duration.ofHours(3));

        for (String words : new String[] {"12", "no, 12", "oops it was 12", "12 not 16 sorry"}) {
            assertThat(ann.repliesTo(first, words))
                    .as(words)
                    .contains("proposal for 16")
                    .contains("proposal for 12");
        }
        assertThat(ann.repliesTo(first, "wrong")).contains("proposal for 16").doesNotContain("for 8");
        assertThat(ann.repliesTo(first, "undo")).contains("Undone: proposal for 16");
        assertThat(balance()).contains("92");
        assertThat(ann.repliesTo(first, "no, 12")).startsWith("Nothing changed");
    }

    @Test
    void aPageOrALinkIsCheckedByAReplyToIt() {
        String page = SamplePages.GOOD;
        for (String words : new String[] {"/check", "check", "Check this please", "worth it?", "should I apply?"}) {
            Talk.Person bob = talk.as("bob " + words);
            assertThat(bob.repliesTo(page, words)).as(words).contains("Data entry for a small museum");
        }
        assertThat(ann.repliesTo("see " + LOGO, "I applied for 12")).contains("proposal for 12");
        assertThat(ann.repliesTo("see " + LOGO, "I applied")).startsWith("Not recorded yet");
        assertThat(ann.says("12")).contains("proposal for 12");
        assertThat(ann.repliesTo(page, "thanks")).startsWith("You're welcome");
    }

    @Test
    void whatWasSaidToTheQuestionThatWaitsIsItsAnswer() {
        ann.says("/buy");
        OutgoingMessage question = newest();

        assertThat(ann.repliesTo(question, "40")).contains("40 Connects bought");
    }

    @Test
    void anOldVerdictWhoseButtonsAreForgottenIsStillKnownByItsJob() {
        for (int i = 0; i < 40; i++) {
            ann.says("/wallet");
            ann.says("/help");
        }
        assertThat(ann.repliesTo(logo, "I applied for 12")).contains("proposal for 12");
        assertThat(ann.repliesTo(logo, "hired")).contains("Not noted");
    }
}
