package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is asked yes or no may answer in any words for it, whichever conversation asks (UX-11). */
class YesNoTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    YesNoTest() {
        super("2026-11-23T09:00:00Z");
    }

    private void asks(String what) {
        ann.says("/buy 60 on 2026-11-20");
        ann.says("/spend 16 " + LINK);
        switch (what) {
            case "outcome" -> ann.says("got hired");
            case "correction" -> ann.says("no, it was 12");
            case "currency" -> ann.says("my currency is EUR 0.92");
            case "undo" -> ann.says("/undo");
            case "bare" -> ann.says("buy 40");
            default -> ann.says("they gave me 4 back");
        }
        assertThat(ann.labels()).contains("No");
    }

    @ParameterizedTest
    @CsvSource({
        "entry,yes,Recorded",
        "entry,yesss please!,Recorded",
        "entry,👍🏽,Recorded",
        "entry,record it,Recorded",
        "outcome,yep,Noted: hired",
        "outcome,ok,Noted: hired",
        "outcome,i was hired,Noted: hired",
        "correction,sure,Undone",
        "correction,that's right,Undone",
        "currency,ok,Saved",
        "bare,go ahead,Recorded",
        "undo,yes,Undone",
    })
    void aYesDoesWhatIsAsked(String what, String yes, String done) {
        asks(what);

        assertThat(ann.says(yes)).contains(done);
    }

    @ParameterizedTest
    @CsvSource({
        "entry,no",
        "entry,nope",
        "entry,👎",
        "entry,never mind",
        "outcome,nah",
        "outcome,not that one",
        "correction,no thanks",
        "currency,no",
        "bare,don't",
        "undo,nope",
    })
    void aNoDoesNothingAndEndsTheQuestion(String what, String no) {
        asks(what);

        assertThat(ann.says(no)).doesNotContain("I only know jobs").doesNotContain("question");
        assertThat(balance()).startsWith("44 Connects");
        assertThat(ann.says("/outcome")).contains("not told yet");
    }

    /** A screen reader's buttons carry numbers instead of their words. */
    @Test
    void aScreenReadersYesIsHeardToo() {
        ann.says("/buy 60");
        ann.says("/profile reader on");
        ann.says("I applied for 16");

        assertThat(ann.says("yes")).startsWith("Recorded: proposal for 16");
    }

    @Test
    void whichOfSeveralIsNotAnsweredByYes() {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        ann.says("/spend 6 https://www.upwork.com/jobs/~022104567890123456780");
        ann.says("got hired");

        assertThat(ann.says("yes")).startsWith("Which one, please?");
    }

    /** Of a later day it may be meant for something else; and what is pressed later is still of its day. */
    @Test
    void anOldQuestionIsAnsweredByItsButtonAlone() {
        ann.says("/buy 60");
        ann.says("I applied for 16");
        talk.advance(Duration.ofDays(3));

        assertThat(ann.says("yes")).startsWith("I have no question open");
    }

    /** A value may sound like a yes. */
    @ParameterizedTest
    @ValueSource(strings = {"go", "r"})
    void aValueThatSoundsLikeAYesIsTakenAsTheValue(String skill) {
        ann.says("/profile skills");

        assertThat(ann.says(skill)).startsWith("Saved: your skills are");
    }

    /** Of an amount in words and of a day long ago one is offered: that is asked by yes or no too. */
    @ParameterizedTest
    @CsvSource({
        "/spend twelve,12 Connects",
        "/buy ten,10 Connects",
        "/buy 10 on 25 november,10 Connects bought on 25 November 2025"
    })
    void whatWasProbablyMeantIsTakenByAYes(String said, String recorded) {
        ann.says("/buy 60 on 2026-01-10");
        ann.says(said);
        assertThat(ann.labels()).contains("No");

        assertThat(ann.says("yes")).startsWith("Recorded").contains(recorded);
    }

    /** What the bot said since was not asked by yes or no; the buttons of the older message go on. */
    @ParameterizedTest
    @CsvSource({
        "entry,bought 10 for 6 euro",
        "entry,/return 200",
        "bare,what is a connect?",
        "outcome,/wallet",
        "outcome,xyzzy plugh",
        "currency,/buy",
    })
    void aYesAnswersTheNewestMessageAlone(String what, String since) {
        asks(what);
        String offer = ann.labels().get(0);
        ann.says(since);

        assertThat(ann.says("yes"))
                .doesNotContain("Recorded:")
                .doesNotContain("Noted:")
                .doesNotContain("Saved");
        assertThat(ann.presses(offer)).containsAnyOf("Recorded", "Noted", "Saved");
    }
}
