package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W-37: wherever Connects are met, it is clear whose they are, and the other pool is left alone. */
class PoolReachTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456790";
    private static final String FACTS = " verified 5-10 80% 4.9 16c";

    private static final String PAGE = """
            Connects history
            My balance
            48 Connects
            Date\tAction\tConnects
            Mar 9, 2026\tApplied to job
            Website for a marketing agency
            -12
            Mar 8, 2026\tPurchased Connects\t+60
            """;

    PoolReachTest() {
        super("2026-03-10T09:00:00Z");
    }

    private void keeps(int own, int agency) {
        ann.says("/buy " + own + " on 2 March");
        ann.says("/buy " + agency + " on 2 March agency");
    }

    private void holds(int own, int agency) {
        assertThat(ann.says("/wallet")).startsWith("Own: " + own + " Connect");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: " + agency + " Connect");
    }

    @Test
    void upworksHistoryIsComparedWithThePoolThatWasNamed_W35() {
        ann.says("/adjust 30 on 1 March");
        ann.says("/adjust 1 on 1 March agency");
        assertThat(ann.says("/compare agency\n" + PAGE)).startsWith("Agency: ").contains("2 differences");
        ann.presses("Mend all of them");

        holds(30, 49);
    }

    @Test
    void aPageSaysNothingOfItsPoolThoughAJobsTitleNamesAnAgency() {
        ann.says("/adjust 30 on 1 March");
        ann.says("/adjust 1 on 1 March agency");
        assertThat(ann.says(PAGE)).startsWith("Own: ").contains("2 differences");
        assertThat(ann.says("/compare " + PAGE)).startsWith("Own: ");
        assertThat(ann.presses("Agency's Connects")).startsWith("Agency: ").contains("2 differences");
        ann.presses("Mend all of them");

        holds(30, 49);
    }

    @Test
    void anEarlierComparisonSettlesNothingOfAnotherPoolsPage() {
        ann.says("/adjust 30 on 1 March");
        ann.says("/adjust 1 on 1 March agency");
        ann.says("/compare own\n" + PAGE);
        var earlier = ann.button("Record 2").orElseThrow();
        ann.says("/compare agency\n" + PAGE.replace("+60", "+80"));
        ann.pressesButton(earlier);

        holds(90, 1);
    }

    @Test
    void theProposalsOfBothAreListedAndEachIsToldToItsPool() {
        keeps(40, 60);
        ann.says("/spend 10 " + OTHER);
        ann.says("/spend 12 " + JOB + " agency");
        assertThat(ann.says("/outcome")).startsWith("Which proposal?").contains("1. Agency: ", "2. Own: ");

        ann.presses("Tell of 1");
        assertThat(ann.presses("Interview")).startsWith("Agency: Noted");
        assertThat(ann.says("/stats agency")).contains("1 interview");
        assertThat(ann.says("/stats")).contains("no outcome yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"got an interview for " + JOB, "client replied " + JOB})
    void whatIsToldInWordsReachesThePoolThatPaid(String words) {
        keeps(40, 60);
        ann.says("/spend 10 " + OTHER);
        ann.says("/spend 12 " + JOB + " agency");
        assertThat(ann.says(words)).contains("Agency: ");
        ann.presses("Interview");

        assertThat(ann.says("/stats agency")).contains("1 interview");
        assertThat(ann.says("/stats")).contains("no outcome yet");
    }

    @Test
    void aSlipIsPutRightInThePoolWhereItHappened() {
        keeps(40, 60);
        ann.says("/spend 16 agency");
        assertThat(ann.says("oops it was 12 not 16")).startsWith("Agency: This is recorded:");
        assertThat(ann.presses("Record 12 instead")).startsWith("Agency: Undone: ");

        holds(40, 48);
    }

    @Test
    void anEditedMessagePutsAnotherAmountIntoItsPool() {
        keeps(40, 60);
        ann.sends("/spend 16 agency", "m-1");
        assertThat(ann.edits("m-1", "/spend 12 agency")).startsWith("Agency: ");
        assertThat(ann.presses("Record 12 instead")).startsWith("Agency: Undone: ");

        holds(40, 48);
    }

    @Test
    void appliedUnderWhyIsPaidByThePoolThatTheVerdictNamed() {
        keeps(40, 60);
        ann.says(JOB + FACTS);
        ann.presses("Use the agency's");
        ann.presses("Why?");
        assertThat(ann.presses("I applied")).startsWith("Agency: Recorded");

        holds(40, 44);
    }

    @Test
    void appliedInWordsBelowACheckIsPaidByThePoolThatTheVerdictNamed() {
        keeps(40, 60);
        ann.says(JOB + FACTS);
        ann.presses("Use the agency's");
        ann.says("I applied for 16");
        assertThat(ann.presses("Record 16")).startsWith("Agency: Recorded");

        holds(40, 44);
    }

    @Test
    void anEstimateThatIsAskedBackIsPaidByThePoolThatTheVerdictNamed_W16() {
        keeps(40, 60);
        ann.says(JOB + " verified 5-10 80% 4.9 fixed $300");
        ann.says("Verdict now");
        ann.presses("Use the agency's");
        ann.presses("I applied");
        assertThat(ann.says("4")).startsWith("Agency: Recorded");

        holds(40, 56);
    }

    @Test
    void aListOfJobsGoesByTheBudgetOfThePoolThatPays() {
        keeps(40, 60);
        ann.says("/budget 10 a week");
        ann.says(JOB + FACTS);
        assertThat(ann.presses("Use the agency's")).doesNotContain("left this week");
        assertThat(ann.presses("Use my own")).contains("10");
    }

    @Test
    void whatIsLeftOpenGoesOnInItsPool() {
        keeps(40, 60);
        ann.says("/spend " + JOB + " agency");
        assertThat(ann.says("/adjust 30")).startsWith("Own: ").contains("Left open: /spend LINK agency");
        ann.presses("Go on with it");
        assertThat(ann.says("12")).startsWith("Agency: Recorded");

        holds(30, 48);
    }

    @Test
    void theCalendarHasTheDaysOfBothApart() {
        ann.says("/buy 40 on 17 March 2025");
        ann.says("/buy 30 agency on 17 March 2025");
        ann.says("/export ics");
        String file = new String(
                ann.seen()
                        .get(ann.seen().size() - 1)
                        .file()
                        .orElseThrow()
                        .content()
                        .array(),
                StandardCharsets.UTF_8);

        assertThat(file).contains("SUMMARY:Own: 40 Connects", "SUMMARY:Agency: 30 Connects");
        assertThat(file.lines().filter(line -> line.startsWith("UID:")).distinct())
                .hasSize(2);
    }

    @Test
    void aPictureThatIsPassedOnSaysWhoseItIs() {
        keeps(40, 60);
        ann.says("/spend 12 agency on 3 March");
        for (String words : new String[] {"/forecast", "/charts weeks"}) {
            ann.says(words + " agency");
            var picture = ann.seen().get(ann.seen().size() - 1).file().orElseThrow();
            assertThat(picture.chart().orElseThrow().title()).startsWith("Agency: ");
        }
    }

    @Test
    void theWeeklyBadgeIsRecordedInOnesOwnAlone_W36() {
        keeps(40, 60);
        assertThat(ann.says("/spend badge 7 agency")).doesNotContain("each week");
        ann.says("/spend badge 7");
        ann.presses("Yes");
        talk.advance(Duration.ofDays(7));

        holds(26, 53);
    }

    @Test
    void monthlyConnectsAreRecordedInOnesOwnAlone_W11() {
        keeps(40, 60);
        ann.says("/profile billing-day 15");
        ann.says("/reminders grant 10");
        assertThat(ann.says("/forecast")).contains("10 monthly ones come in on day 15");
        assertThat(ann.says("/forecast agency")).contains("Nothing comes in");
        talk.advance(Duration.ofDays(7));

        holds(50, 60);
    }

    @Test
    void undoneImportsGoPoolByPool() {
        keeps(40, 60);
        ann.says("/spend 12 agency");
        String file = RoundTripTest.exported(ann, "json");
        ann.says("/forget");
        ann.says("Erase everything");
        ann.says("/import");
        ann.uploads("export.json", file.getBytes(StandardCharsets.UTF_8));
        assertThat(ann.says("Yes")).contains("40 Connects", "Agency: - 48 Connects", "each wallet by itself");
        holds(40, 48);

        ann.says("/undo agency");
        ann.presses("Undo it");
        assertThat(ann.says("/wallet")).startsWith("40 Connects");
    }

    @Test
    void anImportWaitsUntilBothAreEmpty() {
        keeps(40, 60);
        String file = RoundTripTest.exported(ann, "json");
        ann.says("/undo own");
        ann.presses("Undo it");
        ann.says("/import");

        assertThat(ann.uploads("export.json", file.getBytes(StandardCharsets.UTF_8)))
                .startsWith("Nothing was imported");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 60 Connects");
    }

    @Test
    void oldReceiptsAnswerAboutTheirPoolThoughTheOtherWasUsedSince() {
        keeps(40, 60);
        ann.says("/spend 12 " + JOB + " agency");
        var undo = ann.button("Undo it").orElseThrow();
        ann.says("/spend 5 " + OTHER);
        ann.pressesButton(undo);

        holds(35, 60);
    }

    @Test
    void aFigureOfTheRulesIsThePersonsAndThePolicyThePools() {
        keeps(40, 60);
        assertThat(ann.says("/rules feedback-stop 3.2 agency"))
                .doesNotStartWith("Agency")
                .doesNotStartWith("Own");
        assertThat(ann.says("/rules policy upwork-2025 agency")).startsWith("Agency: ");
        assertThat(ann.says("/rules feedback-stop")).contains("3.2");
        assertThat(ann.says("/wallet")).contains("the guide of 2021");
    }

    @Test
    void whoJoinsTwoPlatformsIsToldOfBothPools() {
        Talk.Person phone = talk.as("telegram", "7001");
        Talk.Person administration = talk.as("discord", "8001");
        phone.says("/buy 40");
        phone.says("/buy 60 agency");
        assertThat(administration.says("/link " + LinkContract.code(phone)))
                .contains("with 40 Connects")
                .contains("60 Connects of the agency's");
        assertThat(administration.says("/wallet agency")).startsWith("Agency: 60 Connects");
    }

    @Test
    void whatWasSaidLastIsUndoneThoughNoTimeWentBy_W05() {
        ann.says("/buy 40");
        ann.says("/buy 60 agency");
        ann.says("/spend 5 " + OTHER);
        ann.says("/spend 12 " + JOB + " agency");
        for (String pool : new String[] {"Agency: ", "Own: ", "Agency: "}) {
            assertThat(ann.says("/undo")).startsWith(pool);
            ann.presses("Undo it");
        }
        assertThat(ann.says("/undo")).startsWith("This would be undone:").contains("40 Connects bought");
    }

    @Test
    void whatCameBackWithoutALinkGoesWhereAloneItCanHavePaid_W07() {
        keeps(40, 60);
        ann.says("/spend 12 " + JOB + " agency");
        assertThat(ann.says("/return 12")).startsWith("Agency: Recorded");
        holds(40, 60);

        ann.says("/spend 10 " + OTHER);
        ann.says("/spend 12 " + JOB + " agency");
        assertThat(ann.says("/return 6")).startsWith("Own: Recorded");
    }

    @Test
    void anAnswerMayNameItsPoolAgain() {
        keeps(40, 60);
        ann.says("/buy agency");
        assertThat(ann.says("30 agency")).startsWith("Agency: Recorded: 30");
        ann.says("/buy");
        assertThat(ann.says("30 agency")).startsWith("Own: Not recorded");

        holds(40, 90);
    }

    @Test
    void aQuestionInWordsSaysWhoseBalanceItTells() {
        keeps(40, 60);

        assertThat(ann.says("how many connects do i have?")).startsWith("Own: 40 Connects");
    }
}
