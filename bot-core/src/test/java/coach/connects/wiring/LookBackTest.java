package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** /history, /stats and /undo of a part of the past; no argument of theirs is ignored. */
class LookBackTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456780";

    LookBackTest() {
        super("2026-11-23T09:00:00Z");
    }

    @BeforeEach
    void someMonths() {
        ann.says("/buy 60 on 2026-09-01");
        ann.says("/spend 10 on 2026-10-05");
        ann.says("/spend 16 " + JOB + " boost 5 on 2026-11-02");
        ann.says("/spend 8 " + OTHER + " on 2026-11-20");
        ann.says("/return 5 " + JOB + " boost on 2026-11-21");
    }

    @ParameterizedTest
    @CsvSource({
        "week,-8 proposal,-16 proposal",
        "7 days,-8 proposal,-16 proposal",
        "30 days,-16 proposal,-10 proposal",
        "last month,-10 proposal,-8 proposal",
        "month,-16 proposal,-10 proposal",
        "October,-10 proposal,-16 proposal",
        "2026,+60 bought,nothing",
        "November 20,-8 proposal,-16 proposal",
        "20 November,-8 proposal,-16 proposal",
        "2026-11-20,-8 proposal,-16 proposal",
        "November 2026,-16 proposal,-10 proposal",
        "this week,Nothing happened on 23 November 2026,-8",
    })
    void theHistoryOfSomeDaysHoldsThoseAlone(String words, String held, String not) {
        assertThat(ann.says("/history " + words)).contains(held).doesNotContain(not);
    }

    @Test
    void theHistoryOfAJobHoldsItsLinesAlone() {
        assertThat(ann.says("/history " + JOB))
                .contains("-16 proposal", "-5 boost", "+5 came back")
                .doesNotContain("-8", "-10", "+60");
        assertThat(ann.says("/history https://www.upwork.com/jobs/~022104567890123456700"))
                .startsWith("Nothing is recorded for that job.");
    }

    @Test
    void linesBearTheirJobsTitle() {
        ann.says("Logo for a bakery\nPosted 2 hours ago\nWorldwide\nSummary\nA logo.\n$200.00\nFixed-price\n"
                + "Activity on this job\nProposals:\n5 to 10\nAbout the client\nPayment method verified\n80% hire rate\n"
                + "Job link\n" + OTHER);

        assertThat(ann.says("/history week")).contains("-8 proposal, then 21: “\u2068Logo for a bakery\u2069”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/history 13/2026",
                "/history 0/2026",
                "/history 0 days",
                "/history days",
                "/history nonsense",
                "/history 2009",
                "/history 2027",
                "/history March nonsense",
                "/history " + JOB + " nonsense",
                "/history 30 days nonsense",
                "/stats nonsense",
                "/stats by",
                "/stats by nonsense",
                "/stats week nonsense",
            })
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThat(ann.says(words)).startsWith("Nothing shown: I can't read");
    }

    @Test
    void statisticsOfSomeDaysCountThoseAlone() {
        assertThat(ann.says("/stats")).contains("3 proposals");
        assertThat(ann.says("/stats week"))
                .contains("17 November 2026 to 23 November 2026")
                .contains("1 proposal, 8");
        assertThat(ann.says("/stats month")).contains("2 proposals");
        assertThat(ann.says("/stats all by boost"))
                .contains("Boosted: 1 sent, 0 interviews, too few to tell")
                .contains("Not boosted: 2 sent");
        assertThat(ann.presses("Show by price")).contains("13 to 18: 1 sent").contains("7 to 12: 2 sent");
        assertThat(ann.presses("Back")).contains("3 proposals");
    }

    /** The share of each verdict that led to an interview. */
    @Test
    void tenCasesAreEnoughToTell() {
        ann.says("/buy 60 on 2026-11-22");
        for (int i = 0; i < 10; i++) {
            String job = "https://www.upwork.com/jobs/~02210456789012345679" + i;
            ann.says(job + " verified hourly entry <5 80% 4.9 40 reviews 2c United States");
            ann.presses("I applied");
            if (i < 4) {
                ann.says("/outcome " + job + " interview");
            }
        }

        assertThat(ann.says("/stats by verdict"))
                .contains("APPLY: 10 sent, 4 interviews (40%)")
                .contains("Not checked: 3 sent, 0 interviews, too few to tell");
        assertThat(ann.says("/stats by country")).contains("Americas: 10 sent, 4 interviews (40%)");
        assertThat(ann.says("/stats by level")).contains("Entry level: 10 sent");
        assertThat(ann.says("/stats by proposals")).contains("Fewer than 5: 10 sent");
    }

    @Test
    void anEarlierEntryIsShownAndTakenBack() {
        assertThat(ann.says("/undo 2")).contains("proposal for 8 Connects on 20 November 2026");
        String before = balance();
        ann.says("/undo 2");
        ann.presses("Undo it");

        assertThat(before).startsWith("26 Connects");
        assertThat(balance()).startsWith("34 Connects");
        assertThat(ann.says("/history " + OTHER)).contains("undone");
    }

    /** W-05: what a later entry names is not taken back before it. */
    @Test
    void aJobsEntriesAreTakenBackTheLastOneFirst() {
        assertThat(ann.says("/undo " + JOB)).contains("5 Connects of a boost back");
        ann.presses("Undo it");
        assertThat(ann.says("/undo " + JOB)).contains("proposal for 16 Connects", "boost for 5 Connects");
        ann.presses("Undo it");
        assertThat(ann.says("/undo " + JOB)).startsWith("Nothing to undo");
        assertThat(balance()).startsWith("42 Connects");
    }

    @Test
    void whatALaterEntryNeedsIsNotTakenBack() {
        assertThat(ann.says("/undo 3")).startsWith("Not undone: it has a later entry, 5 Connects of a boost back");
        assertThat(ann.says("/undo 5")).startsWith("Not undone: without it");
        assertThat(balance()).startsWith("26 Connects");
    }

    @ParameterizedTest
    @CsvSource({
        "/undo nonsense,Not undone: I can't read",
        "/undo 0,Not undone: I can't read",
        "/undo 9,Nothing to undo there: 5 messages",
        "/undo https://www.upwork.com/jobs/~022104567890123456700,Nothing to undo: nothing that stands",
    })
    void whatCannotBeTakenBackIsSaid(String words, String answer) {
        assertThat(ann.says(words)).startsWith(answer);
    }

    /** No days were asked for: what was skipped is told, and there is nothing to group. */
    @Test
    void whoOnlySkippedJobsReadsThatNothingWasSentAndWhatWasKept() {
        Talk.Person bob = talk.as("bob");
        bob.says("/buy 40");
        bob.says("https://www.upwork.com/jobs/~022104567890123456781 not verified <5 40% 3.9 8c");
        assertThat(bob.says("/stats")).startsWith("No proposals recorded yet.").contains("1 job, 8 Connects kept");
        assertThat(bob.labels()).isEmpty();
        assertThat(bob.says("/stats week")).contains("No proposals on these days.");
    }
}
