package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of a proposal is told in words, asked back, and noted by one tap (docs/questions.md). */
class SpokenOutcomeTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456780";

    SpokenOutcomeTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "i won the job LINK,I was hired,hired",
        "got hired!,I was hired,hired",
        "They hired me for LINK,I was hired,hired",
        "i got the contract,I was hired,hired",
        "got an interview for LINK,Interview,interview",
        "client replied LINK,Interview,interview",
        "The client wrote back!,Interview,interview",
        "they sent me an offer for LINK,Interview,interview",
        "client viewed my proposal,It was viewed,viewed",
        "they closed LINK,'Closed, no hire',closed without a hire",
        "the job was cancelled,'Closed, no hire',closed without a hire",
        "withdrew from LINK,No answer,no answer",
        "I withdrew my proposal,No answer,no answer",
        "lost LINK,No answer,no answer",
        "they hired someone else,No answer,no answer",
        "i didn't get the job LINK,No answer,no answer",
        "no answer from LINK,No answer,no answer",
        "client ghosted me,No answer,no answer",
    })
    void whatBecameOfAProposalIsAskedBackAndNotedByOneTap(String told, String button, String noted) {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);

        assertThat(ann.says(told.replace("LINK", LINK))).startsWith("Shall I note it: " + noted);
        assertThat(ann.says("/outcome")).contains("not told yet");
        ann.says(told.replace("LINK", LINK));
        assertThat(ann.labels()).contains(button, "No");
        assertThat(ann.presses(button)).contains("Noted: " + noted);
    }

    @Test
    void ofSeveralProposalsItIsAskedWhichOne() {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        ann.says("/spend 6 " + OTHER);

        assertThat(ann.says("got hired")).startsWith("Which proposal?");
        assertThat(ann.labels()).contains("1: hired", "2: hired");
        assertThat(ann.presses("2: hired")).contains("Noted: hired for the job of ");
        assertThat(ann.says("client replied")).startsWith("Shall I note it: interview, for " + OTHER);
    }

    @Test
    void withoutAProposalTheWayToOneIsShownAndNothingNoted() {
        assertThat(ann.says("got hired!")).startsWith("Not noted: no proposal is recorded yet.");
        assertThat(ann.says("got an interview for " + LINK)).startsWith("Not noted: no proposal for that job stands.");
        assertThat(ann.labels()).containsExactly("Record a proposal");
    }

    /** A page says the same of its job, and other words are about something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed",
                "i replied",
                "i hired a designer",
                "they hired 3",
                "client last viewed 2 hours ago",
                "got it",
                "i saw this job",
                "did they reply",
                "can i get hired",
                "what if they closed it?",
                "won 3 awards"
            })
    void anythingElseIsNoNewsOfAProposal(String said) {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        ann.says("verified 5-10 80% 4.9 16c");

        assertThat(ann.says(said)).doesNotContain("Shall I note it");
    }

    @Test
    void whatIsToldIsTakenBackInWordsToo() {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        ann.says("i won");
        ann.presses("I was hired");

        assertThat(ann.says("undo that")).isEqualTo("Shall I take that back?");
        assertThat(ann.presses("Undo it")).startsWith("Taken back.").contains("not told yet");
    }

    @ParameterizedTest
    @CsvSource({
        "hired LINK yesterday,hired on 22 November 2026",
        "got hired 2 days ago,hired on 21 November 2026",
        "client replied last friday,interview on 20 November 2026",
        "they closed LINK today,closed without a hire",
    })
    void theDayThatWasToldIsKept(String told, String noted) {
        ann.says("/buy 60 on 2026-11-10");
        ann.says("/spend 16 " + LINK + " on 2026-11-12");

        assertThat(ann.says(told.replace("LINK", LINK))).startsWith("Shall I note it: " + noted);
        assertThat(ann.says("yes")).contains("Noted: " + noted);
        assertThat(ann.says(told.replace("LINK", LINK))).doesNotContain("Shall I note it");
    }

    @Test
    void nothingBecomesOfAProposalBeforeItIsSent() {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);

        assertThat(ann.says("hired yesterday")).startsWith("Not noted: 22 November 2026 is before");
        assertThat(ann.says("/outcome " + LINK + " hired yesterday"))
                .startsWith("Not noted: 22 November 2026 is before");
        assertThat(ann.says("/outcome " + LINK + " hired perhaps"))
                .startsWith("Not kept: I don't know \u2068hired perhaps");
    }

    @Test
    void whatIsToldAgainIsNotedAlready() {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        ann.says("got hired");
        ann.says("yes");

        assertThat(ann.says("got hired")).startsWith("Noted already: hired, for " + LINK);
        assertThat(ann.says("hired " + LINK)).startsWith("Noted already: hired, for " + LINK);
        assertThat(ann.says("they hired someone else")).startsWith("Shall I note it: no answer");
    }

    /** Upwork gives Connects back for a job that was closed without a hire, and for no other loss. */
    @ParameterizedTest
    @CsvSource({
        "'i did not get it, they cancelled',true",
        "they closed it without hiring anyone,true",
        "they hired someone else and closed it,false",
        "withdrew from it,false",
        "i lost it,false",
    })
    void connectsComeBackForAClosedJobAlone(String told, boolean back) {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        ann.says(told);
        ann.says("yes");

        assertThat(ann.labels().contains("Record 16 back")).isEqualTo(back);
    }

    /** The day on which they will speak is none of the past; the news is of today. 23 November 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "i have an interview on friday,interview",
        "i have an interview next friday,interview",
        "I have an interview tomorrow for LINK,interview",
        "my interview is on 3 December,interview",
        "interview is scheduled for wednesday,interview",
        "i had an interview on friday,interview on 20 November 2026",
        "i have had an interview on friday,interview on 20 November 2026",
        "got an interview yesterday,interview on 22 November 2026",
        "client replied on friday,interview on 20 November 2026",
        "i got hired on friday,hired on 20 November 2026",
    })
    void anInterviewAheadIsNewsOfToday(String told, String noted) {
        ann.says("/buy 60 on 2026-11-10");
        ann.says("/spend 16 " + LINK + " on 2026-11-12");

        assertThat(ann.says(told.replace("LINK", LINK))).startsWith("Shall I note it: " + noted + ", for ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "Not yet.", "nothing yet", "still waiting", "I'm still waiting", "no news yet"})
    void noNewsBelowTheQuestionNotesNothingAndLeavesItOpen(String said) {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        assertThat(ann.says(said)).as("nothing was asked").doesNotContain("Nothing noted");
        talk.advance(Duration.ofDays(8));

        assertThat(ann.says(said)).startsWith("Nothing noted: no news yet.");
        assertThat(ann.says("/outcome")).contains("not told yet");
    }

    @Test
    void tomorrowBelowTheQuestionPutsItOff() {
        ann.says("/buy 60");
        ann.says("/spend 16 " + LINK);
        assertThat(ann.says("tomorrow")).doesNotContain("again");
        talk.advance(Duration.ofDays(8));

        ann.says("tomorrow");
        assertThat(ann.labels()).contains("In an hour instead");
    }
}
