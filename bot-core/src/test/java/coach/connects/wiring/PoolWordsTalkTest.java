package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W-37: an agency's Connects spoken of in words, and what was recorded in the wrong pool put into the right one. */
class PoolWordsTalkTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    PoolWordsTalkTest() {
        super("2026-03-10T09:00:00Z");
    }

    private void keepsBoth() {
        ann.says("/buy 40 on 2 March");
        ann.says("/buy 60 on 2 March agency");
    }

    private void holds(int own, int agency) {
        assertThat(ann.says("/wallet")).startsWith("Own: " + own + " Connect");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: " + agency + " Connect");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Agency wallet                            | Agency: 60 Connects
            agency balance                           | Agency: 60 Connects
            the agency's connects                    | Agency: 60 Connects
            wallet of my agency                      | Agency: 60 Connects
            agency                                   | Agency: 60 Connects
            my own wallet                            | Own: 40 Connects
            agency history                           | Agency: History
            the agency’s stats                       | Agency: No proposals
            forecast for the agency                  | Agency: If you spend none
            how many connects does the agency have?  | Agency: 60 Connects
            how many are left in our agency?         | Agency: 60 Connects
            when will the agency run out of connects | Agency: If you spend none
            how much did the agency spend this month | Agency: No proposals
            agency undo                              | Did you mean
            """)
    void theAgencysAreShownInWords(String words, String answer) {
        keepsBoth();

        assertThat(ann.says(words)).startsWith(answer);
        holds(40, 60);
    }

    @Test
    void theAgencysWalletIsFoundBeforeThereIsOne() {
        ann.says("/buy 40");

        assertThat(ann.says("agency wallet")).startsWith("Agency: ");
        assertThat(ann.says("/wallet")).doesNotStartWith("Own: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that was the agency's",
                "no, agency",
                "it was paid by the agency",
                "agency, not own",
                "oops, from the agency pool",
                "move it to the agency",
                "should be the agency’s",
                "12 from the agency, sorry"
            })
    void whatWasRecordedInTheWrongPoolIsPutIntoTheRightOne(String words) {
        keepsBoth();
        ann.says("/spend 12 " + JOB);
        assertThat(ann.says(words)).contains("Own: This is recorded:", "Agency: Shall I record this instead?");
        String label = ann.labels().stream()
                .filter(one -> one.endsWith("instead"))
                .findFirst()
                .orElseThrow();
        assertThat(ann.presses(label)).contains("Own: Undone: ", "Agency: Recorded: proposal for 12");
        holds(40, 48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, mine", "that was my own", "mine, not the agency's", "not the agency's, my own"})
    void andBackAgain(String words) {
        keepsBoth();
        ann.says("/spend 12 " + JOB + " boost 5 agency");
        assertThat(ann.says(words)).contains("Agency: This is recorded:", "Own: Shall I record this instead?");
        ann.presses("Record this instead");

        holds(23, 60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /buy 30 for $7 on 5 March | Own: 40 Connects ($6.00) | Agency: 90 Connects ($16.00)
            /spend badge 7            | Own: 40 Connects ($6.00) | Agency: 53 Connects ($7.95)
            /grant other 5            | Own: 40 Connects ($6.00) | Agency: 65 Connects ($9.75)
            """)
    void everyKindOfEntryButABalanceIsMovedWithItsDayAndPrice(String recorded, String own, String agency) {
        keepsBoth();
        ann.says(recorded);
        ann.says("that was the agency's");
        ann.presses("Record this instead");

        assertThat(ann.says("/wallet")).startsWith(own);
        assertThat(ann.says("/wallet agency")).startsWith(agency);
    }

    @Test
    void whatCameBackStaysWithItsProposal() {
        keepsBoth();
        ann.says("/spend 12 " + JOB);
        ann.says("/return 12 " + JOB);
        assertThat(ann.says("that was the agency's")).contains("Not changed");

        holds(40, 60);
    }

    @Test
    void whereItStandsAlreadyIsSaid() {
        keepsBoth();
        ann.says("/spend 12 " + JOB + " agency");

        assertThat(ann.says("that was the agency's")).startsWith("Agency: It stands there already:");
        holds(40, 48);
    }

    @Test
    void aPoolAnswersWhatIsWrong() {
        keepsBoth();
        ann.says("/spend 12 " + JOB);
        assertThat(ann.says("wrong pool")).contains("yesterday or agency");
        ann.says("agency");
        ann.presses("Record this instead");

        holds(40, 48);
    }

    @Test
    void whatIsOnlyOfferedIsOfferedOfTheOther() {
        keepsBoth();
        ann.says("bought 40 yesterday for $6");
        assertThat(ann.says("no, for the agency")).startsWith("Agency: Shall I record this?");
        ann.presses("Record 40");

        holds(40, 100);
    }

    @Test
    void anEditPutsAnEntryIntoTheOtherPool() {
        keepsBoth();
        ann.sends("/spend 12 " + JOB, "m-1");
        assertThat(ann.edits("m-1", "/spend 14 " + JOB + " agency")).startsWith("Own: ");
        assertThat(ann.presses("Record 14 instead")).contains("Own: Undone: ", "Agency: Recorded: proposal for 14");
        holds(40, 46);

        ann.sends("/spend 5 agency", "m-2");
        ann.edits("m-2", "/spend 5 own");
        ann.presses("Record 5 instead");
        holds(35, 46);
    }

    @ParameterizedTest
    @CsvSource({
        "/spend 6, /spend 41, Undo it",
        "/buy 20, /buy 120, Record anyway",
        "/buy 20, /buy, Undo it",
        "/spend 6, /spend 61 agency, Undo it"
    })
    void anEditThatCannotBeRecordedLeavesWhatStandsAndNoQuestion(String first, String edited, String way) {
        keepsBoth();
        ann.sends(first, "m-1");
        String before = ann.says("/wallet");
        ann.edits("m-1", edited);
        String label = ann.labels().stream()
                .filter(one -> one.contains("instead"))
                .findFirst()
                .orElseThrow();
        assertThat(ann.presses(label)).contains("What was recorded before stands.");
        assertThat(ann.labels()).startsWith(way).endsWith("Undo it");
        ann.says("50");

        assertThat(ann.says("/wallet")).isEqualTo(before);
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 60");
    }
}
