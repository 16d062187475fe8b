package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Upwork's own history is held against the wallet, and each difference is settled by a press (W-35). */
class CompareTalkTest extends TalkTest {
    private static final String LOGO = "~022104567890123456789";
    private static final String SHOP = "~022104567890123456790";

    /** As a browser copies the page: the cells of a row parted by tabs, the job on a line of its own. */
    private static final String PAGE =
            """
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
        assertThat(ann.labels()).containsExactly("Record 1", "Record 2", "All of them");
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

        ann.presses("All of them");

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
        ann.presses("All of them");

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

    /** A balance that was told holds what happened before it. */
    @Test
    void whatABalanceHoldsThatWasToldLaterIsNotOfferedAgain() {
        ann.says("/adjust 72 on 2026-11-22");
        ann.says("/spend 12 " + LOGO);

        assertThat(compared(PAGE.replace("72 Connects", "60 Connects")))
                .startsWith("Nothing to do: your wallet has all 1 row")
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
    void aFileIsComparedAsAPasteIs() {
        ann.says("/adjust 70 on 2026-11-01");
        String csv = "Date,Action,Job,Connects,Balance\r\n2026-11-23,Applied to job,\"Logo, and more\",-12,98\r\n"
                + "2026-11-22,Purchased Connects,,40,110\r\n";
        String saved = "<!DOCTYPE html><html><body><h1>Connects history</h1><table><thead><tr><th>Date</th>"
                + "<th>Action</th><th>Connects</th></tr></thead><tbody><tr><td>Today</td><td><small>Applied to job</small>"
                + "<a href=\"/jobs/" + LOGO + "\"><strong>Logo</strong></a></td><td><span aria-hidden=\"true\">-12</span>"
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

        assertThat(ann.presses("All of them")).startsWith("I keep a pasted history for a day");
        assertThat(balance()).startsWith("70 Connects");
    }

    @Test
    void itSaysHow() {
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
