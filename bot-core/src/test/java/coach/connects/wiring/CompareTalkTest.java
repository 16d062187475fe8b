package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Upwork's own history is held against the wallet, and each difference is settled by a press (W-35). */
class CompareTalkTest extends TalkTest {
    private static final String LOGO = "~022104567890123456789";
    private static final String SHOP = "~022104567890123456790";

    /** As a browser copies the page: the cells of a row parted by tabs, the job on a line of its own. */
    private static final String PAGE = """
            Connects history
            My balance
            72 Connects
            Buy Connects
            Last 30 days
            Date\tAction\tConnects
            Today\tApplied to job
            Logo for a bakery
            -12
            Spent 12 Connects
            Yesterday\tPurchased Connects\t+40
            Nov 20, 2026\tBoosted proposal
            Shop in Shopify
            -10
            Nov 20, 2026\tApplied to job
            Shop in Shopify
            -16
            """;

    CompareTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void whatIsMissingIsNamedAndRecordedByOnePressEach() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says("/spend 16 " + SHOP + " boost 10 on 2026-11-20");

        assertThat(compared(PAGE))
                .startsWith("2 differences to Upwork's page; 2 rows are the same.")
                .contains(
                        "1. Missing: proposal for 12 on 23 November 2026, Logo for a bakery",
                        "2. Missing: 40 bought on 22 November 2026");
        assertThat(ann.labels()).containsExactly("Record 1", "Record 2", "Mend all of them");
        assertThat(balance()).startsWith("44 Connects");

        ann.presses("Record 2");
        assertThat(balance()).startsWith("84 Connects");
        ann.presses("Record 1");
        assertThat(balance()).startsWith("72 Connects");
        assertThat(compared(PAGE)).isEqualTo("Nothing to do: your wallet has all 4 rows of Upwork's page.");
        assertThat(ann.labels()).isEmpty();
    }

    @Test
    void allOfThemAreOneWriteWithOneUndo() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says(PAGE);

        ann.presses("Mend all of them");

        assertThat(balance()).startsWith("72 Connects");
        assertThat(compared(PAGE)).startsWith("Nothing to do: your wallet has all 4 rows");
        ann.presses("Undo it");
        assertThat(balance()).startsWith("70 Connects");
    }

    @Test
    void whatIsTwiceOrNotOnThePageIsTakenBackByAPress() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says("/spend 16 " + SHOP + " boost 10 on 2026-11-20");
        ann.says("/spend 16 " + SHOP + " on 2026-11-20");
        ann.says("/buy 40 on 2026-11-22");
        ann.says("/spend 9 on 2026-11-22");
        ann.says("/spend 12 " + LOGO);

        assertThat(compared(PAGE))
                .contains("Twice here, once at Upwork: proposal for 16 Connects on 20 November 2026")
                .contains("Not on Upwork's page: proposal for 9 Connects on 22 November 2026");
        ann.presses("Mend all of them");

        assertThat(compared(PAGE)).startsWith("Nothing to do: your wallet has all 4 rows");
        assertThat(balance()).startsWith("72 Connects");
    }

    @Test
    void anotherAmountIsChangedInOnePress() {
        ann.says("/adjust 200 on 2026-11-01");
        ann.says("/spend 14 " + LOGO);

        assertThat(compared("Date\tAction\tConnects\nToday\tApplied to job\nLogo\thttps://www.upwork.com/jobs/" + LOGO
                        + "\n-12\n"))
                .contains("Upwork says proposal for 12 on 23 November 2026, Logo; I have: proposal for 14 Connects");
        ann.presses("Change 1");

        assertThat(balance()).startsWith("188 Connects");
    }

    /** What was boosted is changed with its boost. */
    @Test
    void aProposalIsChangedWithWhatBelongsToIt() {
        ann.says("/adjust 200 on 2026-11-01");
        ann.says("/spend 14 " + SHOP + " boost 10 on 2026-11-20");
        String link = "https://www.upwork.com/jobs/" + SHOP;

        assertThat(compared("Connects history\nMy balance\n174 Connects\nNov 20, 2026 Boosted proposal " + link
                        + " -10\nNov 20, 2026 Applied to job " + link + " -16\n"))
                .startsWith("1 difference");
        ann.presses("Change 1");

        assertThat(balance()).startsWith("174 Connects");
        assertThat(ann.says("/history " + link)).contains("-16 proposal", "-10 boost");
    }

    /** One row at Upwork, two entries here, and the other way round; a week of the badge and its days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/spend 16 JOB boost 10 on 2026-11-20 | Nov 20, 2026 Applied to job Shop LINK -26",
                "/spend 26 JOB on 2026-11-20 | Nov 20, 2026 Boosted proposal Shop LINK -10"
                        + " ; Nov 20, 2026 Applied to job Shop LINK -16",
                "/spend 26 on 2026-11-20 | Nov 20, 2026 Boosted proposal Shop -10 ; Nov 20, 2026 Applied to job Shop -16",
                "/spend badge 3 on 2026-11-20 | Nov 22, 2026 Paid invitation badge -1 ; Nov 21, 2026 Paid invitation badge -1"
                        + " ; Nov 20, 2026 Paid invitation badge -1",
                "/spend badge 1 on 2026-11-19 ; /spend badge 1 on 2026-11-20 ; /spend badge 1 on 2026-11-21"
                        + " | Nov 19, 2026 Paid invitation badge -3",
            })
    void whatIsOneHereAndSeveralThereIsTheSame(String said, String rows) {
        ann.says("/adjust 200 on 2026-11-01");
        List.of(said.split(" ; ")).forEach(one -> ann.says(one.replace("JOB", SHOP)));
        String page = rows.replace(" ; ", "\n").replace("LINK", "https://www.upwork.com/jobs/" + SHOP);

        assertThat(compared("Connects history\nNov 22, 2026 Applied to job Edge -6\n" + page
                        + "\nNov 10, 2026 Applied to job Edge -6\n"))
                .startsWith("2 differences")
                .contains("6 on 22 November 2026, Edge", "6 on 10 November 2026, Edge");
    }

    /** Five days of a week that is over; and five entries of a row of seven. */
    @Test
    void aWeekOfTheBadgeThatIsShorterThanHereIsOneDifference() {
        ann.says("/rules policy upwork-2025");
        ann.says("/adjust 200 on 2026-11-01");
        ann.says("/spend badge 7 on 2026-11-05");
        String days = "Nov %d, 2026 Paid invitation badge -1\n";
        StringBuilder page = new StringBuilder("Connects history\nNov 20, 2026 Purchased Connects +40\n");
        for (int day = 9; day >= 5; day--) {
            page.append(days.formatted(day));
        }
        page.append("Nov 2, 2026 Purchased Connects +20\n");
        ann.says("/buy 40 on 2026-11-20");
        ann.says("/buy 20 on 2026-11-02");

        assertThat(compared(page.toString()))
                .startsWith("1 difference")
                .contains("Upwork says badge for 5 on 5 November 2026; I have: availability badge for 7");
        ann.presses("Change 1");
        assertThat(balance()).startsWith("255 Connects");
        assertThat(compared(page.toString())).startsWith("Nothing to do");
    }

    @Test
    void daysOfTheBadgeThatMakeUpPartOfAWeekLeaveTheRestMissing() {
        ann.says("/adjust 200 on 2026-11-01");
        for (int day = 5; day < 10; day++) {
            ann.says("/spend badge 1 on 2026-11-0" + day);
        }

        assertThat(compared("Connects history\nNov 5, 2026 Paid invitation badge -7\n"))
                .startsWith("1 difference")
                .contains("Missing: 2 of the badge for 7 on 5 November 2026");
        ann.presses("Record 1");
        assertThat(balance()).startsWith("193 Connects");
        assertThat(compared("Connects history\nNov 5, 2026 Paid invitation badge -7\n"))
                .startsWith("Nothing to do");
    }

    /** The page's balance tells which rows of the day of /adjust came after it. */
    @ParameterizedTest
    @CsvSource({"70, 0", "58, 1", "42, 2"})
    void ofTheDayOfAToldBalanceThePagesBalanceDecides(int shown, int missing) {
        ann.says("/adjust 70");

        assertThat(compared("Connects history\nMy balance\n" + shown
                        + " Connects\nToday Applied to job Logo -12\nToday Applied to job Shop -16\n"))
                .startsWith(missing == 0 ? "Nothing to do" : missing + " difference")
                .doesNotContain("Perhaps");
        if (missing > 0) {
            ann.presses(missing == 1 ? "Record 1" : "Mend all of them");
        }
        assertThat(balance()).startsWith(shown + " Connects");
    }

    @Test
    void rowsAWeekApartOfNoSameJobAreTwo() {
        ann.says("/adjust 200 on 2026-11-01");
        ann.says("/spend 16 on 2026-11-17");

        assertThat(compared("""
                        Connects history
                        Nov 20, 2026 Applied to job Edge -6
                        Nov 10, 2026 Applied to job Logo -16
                        Nov 5, 2026 Applied to job Edge -6
                        """))
                .doesNotContain("Upwork says")
                .contains("Missing: proposal for 16 on 10 November 2026", "Not on Upwork's page: proposal for 16");
    }

    @Test
    void aRowThatWasLostInCopyingIsBetrayedByTheBalances() {
        ann.says("/adjust 100 on 2026-11-01");
        ann.says("/spend 16 on 2026-11-12");

        assertThat(compared("""
                        Date,Action,Connects,Balance
                        2026-11-20,Applied to job,-12,62
                        2026-11-05,Applied to job,-10,90
                        """))
                .contains("A row seems lost in copying: between 5 November 2026 and 20 November 2026 the page's balance"
                        + " moves by -16 that no row says.")
                .doesNotContain("Not on Upwork's page");
    }

    @ParameterizedTest
    @CsvSource({"3 November 2026, 84", "11 March 2026, 90"})
    void daysThatMayBeSwappedAreAskedAboutOnce(String day, int after) {
        ann.says("/adjust 100 on 2026-11-01");
        ann.says("/spend 10 on 2026-11-02");

        assertThat(compared("03/11/2026 Applied to job Logo -6\n03/11/2026 Purchased Connects +5\n"))
                .startsWith("Which day is 03/11/2026 on Upwork's page: 3 November 2026, or 11 March 2026?");
        assertThat(ann.labels()).containsExactly("3 November 2026", "11 March 2026");
        assertThat(plain(ann.presses(day))).startsWith(after == 90 ? "Nothing to do" : "2 differences");
    }

    @Test
    void aWalletThatBeginsWithThePageHasItsBoostsAndReturns() {
        assertThat(compared("""
                        Connects history
                        My balance
                        138 Connects
                        Nov 22, 2026 Refunded: job closed Shop +26
                        Nov 20, 2026 Boosted proposal Shop -10
                        Nov 20, 2026 Applied to job Shop -16
                        Nov 3, 2026 Purchased Connects +100
                        """)).startsWith("Your wallet is empty.");
        assertThat(plain(ann.presses("Begin with 138"))).startsWith("Recorded: 4 rows");

        assertThat(balance()).startsWith("138 Connects");
        assertThat(ann.says("/history 30 days"))
                .contains("+16 came back", "+10 came back", "-10 boost", "-16 proposal", "+100");
        assertThat(ann.says("/history 30 days")).contains("Shop");
    }

    /** A balance that was told holds what happened before it. */
    @Test
    void whatABalanceHoldsThatWasToldLaterIsNotOfferedAgain() {
        ann.says("/adjust 72 on 2026-11-22");
        ann.says("/spend 12 " + LOGO);

        assertThat(compared(PAGE.replace("72 Connects", "60 Connects")))
                .startsWith("Nothing to do: your wallet has the 1 row")
                .contains("3 older rows are left out");
        assertThat(ann.labels()).isEmpty();
    }

    @Test
    void aRowThatIsNotUnderstoodIsSaidAndNothingIsCalledTooMuch() {
        ann.says("/adjust 200 on 2026-11-01");
        ann.says("/spend 9 on 2026-11-22");

        assertThat(compared(PAGE + "Nov 19, 2026\tMoon adjustment\t-3\n"))
                .contains("Not read, so left out of all this: 1 row", "- Nov 19, 2026 Moon adjustment -3")
                .doesNotContain("Not on Upwork's page");
    }

    @Test
    void anEmptyWalletBeginsWithThePage() {
        assertThat(compared(PAGE)).startsWith("Your wallet is empty. Upwork's page has 4 rows and shows 72 Connects.");
        ann.presses("Begin with 72");

        assertThat(balance()).startsWith("72 Connects");
        assertThat(compared(PAGE)).startsWith("Nothing to do");
    }

    @Test
    void morePagesThanAreKeptAreRefusedWhole() {
        ann.says("/adjust 70 on 2026-11-01");
        String rows = "2026-11-20,Applied to job,Logo,-2\n".repeat(1_001);

        assertThat(compared("Date,Action,Job,Connects\n" + rows)).startsWith("Not compared: that is 1001 rows");
        assertThat(compared("Date,Action,Job,Connects\n" + rows.substring(0, rows.length() / 1_001)))
                .startsWith("1 difference");
    }

    @Test
    void aFileIsComparedAsAPasteIs() {
        ann.says("/adjust 70 on 2026-11-01");
        String csv = """
                Date,Action,Job,Connects,Balance\r
                2026-11-23,Applied to job,"Logo, and more",-12,98\r
                2026-11-22,Purchased Connects,,40,110\r
                """;
        String saved = "<!DOCTYPE html><html><body><h1>Connects history</h1><table><thead><tr><th>Date</th>"
                + "<th>Action</th><th>Connects</th></tr></thead><tbody><tr><td>Today</td><td><small>Applied to job</small>"
                + "<a href=\"/jobs/" + LOGO
                + "\"><strong>Logo</strong></a></td><td><span aria-hidden=\"true\">-12</span>"
                + "<span class=\"sr-only\">Spent 12 Connects</span></td></tr></tbody></table></body></html>";

        assertThat(uploaded("history.csv", csv))
                .startsWith("2 differences")
                .contains("proposal for 12 on 23 November 2026, Logo, and more", "40 bought on 22 November 2026");
        assertThat(uploaded("history.html", saved)).contains("proposal for 12 on 23 November 2026, Logo");
        ann.presses("Record 1");
        assertThat(ann.says("/history https://www.upwork.com/jobs/" + LOGO)).contains("-12 proposal");
    }

    /** It is heard in the middle of anything, and what was asked is still asked. */
    @Test
    void aPageIsComparedWhileSomethingElseIsAsked() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says("/buy");

        assertThat(compared(PAGE)).startsWith("4 differences");
        assertThat(ann.says("20")).startsWith("Recorded: 20 Connects bought");
    }

    @Test
    void afterADayThePageIsSentAgain() {
        ann.says("/adjust 70 on 2026-11-01");
        ann.says(PAGE);
        talk.later(Duration.ofHours(25));

        assertThat(ann.presses("Mend all of them")).startsWith("I keep a pasted history for a day");
        assertThat(balance()).startsWith("70 Connects");
    }

    @Test
    void withoutAHistoryItSaysWhatToSend() {
        for (String words : List.of("/compare", "/history compare")) {
            assertThat(ann.says(words)).startsWith("Send me Upwork's Connects history");
        }
        assertThat(ann.says("/compare hello")).startsWith("Not compared");
    }

    private String compared(String page) {
        return plain(ann.says(page));
    }

    private String uploaded(String name, String content) {
        return plain(ann.uploads(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String plain(String words) {
        return words.replace("\u2068", "").replace("\u2069", "");
    }
}
