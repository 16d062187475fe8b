package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(ann.presses("2: hired")).contains("Noted: hired for " + LINK);
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
}
