package coach.connects.reading.history;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.reading.format.FileText;
import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Upwork's Connects history is read however it was copied, each row whole or not at all (W-35). */
class ConnectsHistoryParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneId.of("Asia/Colombo");

    @ParameterizedTest
    @CsvSource({
        "Applied to job,-12,proposal,-12",
        "Added extra Connects,-10,boost,-10",
        "Boosted proposal,−10,boost,-10",
        "Boosted proposal,+10,return,10",
        "Refunded: job canceled,+12,return,12",
        "Returned,12 Connects,return,12",
        "Purchased Connects,+40,purchase,40",
        "Freelancer Plus,+100,monthly,100",
        "Monthly Connects,10,monthly,10",
        "Paid invitation badge,-1,badge,-1",
        "Availability badge,(7),badge,-7",
        "Boosted profile,- 5,ad,-5",
        "Rising Talent,+30,rising-talent,30",
        "Top Rated,+30,top-rated,30",
        "Interview reward,+10,interview,10",
        "Promo code,+20,other-grant,20",
        "Expired,-4,expiry,-4",
        "Applied to job,12-,proposal,-12",
        "Purchased Connects,+40.00,purchase,40",
        "Applied to job,'Spent 1,012 Connects',proposal,-1012"
    })
    void eachActionIsReadInUpworksWords(String said, String number, String action, int amount) {
        UpworkHistory history = read("Date\tAction\tConnects\nJun 24, 2026\t" + said + "\t" + number + "\n")
                .orElseThrow();

        assertThat(history.unread()).isEmpty();
        assertThat(history.rows()).hasSize(1);
        assertThat(history.rows().get(0).action().word()).isEqualTo(action);
        assertThat(history.rows().get(0).amount()).isEqualTo(amount);
        assertThat(history.rows().get(0).day()).isEqualTo(LocalDate.of(2026, 6, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jun 24, 2026\tMoon dust\t-3",
                "Jun 24, 2026\tApplied to job\t+12",
                "Jun 24, 2026\tPurchased Connects\t-40",
                "Jun 24, 2026\tApplied to job\t-12\t-13",
                "Jun 24, 2026\tApplied to job\tLogo",
                "Jun 24, 2026\tBoosted proposal\t10",
                "Jun 24, 2026\tApplied to job\t-12.5",
            })
    void whatIsNotUnderstoodIsHandedBackAndNeverGuessed(String row) {
        UpworkHistory history = read("Date\tAction\tConnects\n" + row + "\n").orElseThrow();

        assertThat(history.rows()).isEmpty();
        assertThat(history.unread()).hasSize(1);
    }

    /** The same rows, in each of the forms in which people hold them. */
    @Test
    void theFormDoesNotMatter() {
        List<String> days = List.of("Nov 22, 2026", "November 21, 2026", "2026-11-20", "Fri, Nov 20, 2026 2:13 PM");
        Random random = new Random(35);
        for (int round = 0; round < 200; round++) {
            List<String> cells = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            List<String> csv = new ArrayList<>(List.of("Date,Action,Job title,Connects"));
            List<String> html = new ArrayList<>();
            List<String> oneLine = new ArrayList<>();
            int rows = 2 + random.nextInt(8);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                String day = days.get(i * days.size() / rows);
                String title = "Job number " + (char) ('A' + random.nextInt(20)) + " for a shop";
                int amount = 1 + random.nextInt(40);
                cells.add(day + "\tApplied to job\n" + title + "\n-" + amount);
                lines.add(day + "\nApplied to job\n" + title + "\n-" + amount + "\nSpent " + amount + " Connects");
                oneLine.add(day + " Applied to job " + title + " -" + amount);
                csv.add('"' + day + "\",Applied to job,\"" + title + "\",-" + amount);
                html.add("<tr><td>" + day + "</td><td><small>Applied to job</small><strong>" + title
                        + "</strong></td><td><span>-" + amount + "</span></td></tr>");
                expected.add(title + " -" + amount);
            }
            String head = "Date\tAction\tConnects\n";
            assertThat(said(head + String.join("\n", cells))).isEqualTo(expected);
            assertThat(said(String.join("\n", lines))).isEqualTo(expected);
            assertThat(said(String.join("\n", oneLine))).isEqualTo(expected);
            assertThat(said(String.join("\r\n", csv))).isEqualTo(expected);
            String page =
                    "<html><body><h2>Connects history</h2><table>" + String.join("", html) + "</table></body></html>";
            assertThat(said(FileText.of("page.html", page.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(expected);
        }
    }

    /** Columns that a copy parted by blanks: the amount and the balance behind it are two numbers. */
    @Test
    void anAmountAndABalanceBesideEachOtherAreTwoNumbers() {
        UpworkHistory history = read("""
                        Nov 12, 2025 Applied to job -4 80
                        10 Nov 2025  Applied to job  -16  84
                        Nov 1, 2025 Purchased Connects +100 100
                        """).orElseThrow();

        assertThat(history.unread()).isEmpty();
        assertThat(history.rows()).extracting(HistoryRow::amount).containsExactly(-4, -16, 100);
    }

    @Test
    void aRowOfADayThatCannotBeIsNamedAndTakesNoOtherRowsDay() {
        UpworkHistory history = read("""
                        Date,Action,Connects,Balance
                        2025-11-01,Connects purchase,100,100
                        2099-12-10,Applied to job,-4,96
                        2025-02-30,Applied to job,-6,90
                        1999-10-01,Applied to job,-8,82
                        """).orElseThrow();

        assertThat(history.rows()).extracting(HistoryRow::amount).containsExactly(100);
        assertThat(history.unread()).hasSize(3);
    }

    @Test
    void theBalanceIsThatOfTheNewestDayAtWhicheverEndItStands() {
        String head = "Date,Action,Connects,Balance\n";
        String first = "2025-10-01,Connects purchase,100,100\n";
        String second = "2025-10-05,Applied to job,-16,84\n";
        String third = "2025-10-07,Applied to job,-4,80\n";

        assertThat(read(head + first + second + third).orElseThrow().balance()).contains(Connects.of(80));
        assertThat(read(head + third + second + first).orElseThrow().balance()).contains(Connects.of(80));
        assertThat(read(head + second + third + first).orElseThrow().balance()).isEmpty();
    }

    @Test
    void aColumnOfItsOwnTellsTheWayAndTheBalance() {
        UpworkHistory history = read("""
                        Date;Type;Spent;Earned;Balance
                        2026-11-20;Applied to job;12;;88
                        2026-11-19;Purchased Connects;;40;100
                        """).orElseThrow();

        assertThat(history.rows()).extracting(HistoryRow::amount).containsExactly(-12, 40);
        assertThat(history.balance()).contains(Connects.of(88));
    }

    @Test
    void thePagesFrameIsNoRow() {
        UpworkHistory history = read("""
                        Find work
                        Connects history
                        My balance
                        28 Connects
                        8 Connects expire in the next 30 days
                        Buy Connects
                        Today
                        Last 30 days
                        Date
                        Action
                        Connects
                        Today
                        Applied to job
                        Boost my badge shop
                        -12
                        1
                        2
                        Next
                        About us
                        """).orElseThrow();

        assertThat(history.unread()).isEmpty();
        assertThat(history.balance()).contains(Connects.of(28));
        assertThat(history.rows()).singleElement().satisfies(row -> {
            assertThat(row.action().word()).isEqualTo("proposal");
            assertThat(row.title()).contains("Boost my badge shop");
            assertThat(row.day()).isEqualTo(TODAY);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "Applied to job\n-12",
                "I applied to a job yesterday for 12",
                "Yesterday I bought 40 for $6",
                "Nov 2025 - Jan 2026\nFixed-price $20.00\nNov 2024\nRating is 5.0 out of 5.",
                "Logo tracker\nPosted 2 hours ago\nDate Action Connects\nToday Applied to job -12\nYesterday Applied to job"
                        + " -10\nAbout the client\nPayment method verified",
                "Available Connects: 80\nSend a proposal for: 12 Connects",
            })
    void nothingElseIsTakenForIt(String text) {
        assertThat(read(text)).isEmpty();
    }

    /** Numbers that may be two days are read by the order of the rows, where that fits one way alone. */
    @Test
    void theOrderOfTheRowsTellsDayAndMonthApart() {
        assertThat(read("""
                                Date\tAction\tConnects
                                11/12/2025\tApplied to job\t-2
                                10/28/2025\tApplied to job\t-4
                                09/12/2025\tApplied to job\t-4
                                """).orElseThrow().rows())
                .extracting(HistoryRow::day)
                .containsExactly(LocalDate.of(2025, 11, 12), LocalDate.of(2025, 10, 28), LocalDate.of(2025, 9, 12));
    }

    /** Without a head, and in the forms of the world's spreadsheets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/03/2026|11/21/2026",
                "03.11.2026|21.11.2026",
                "3. Nov 2026|21. Nov 2026",
                "3 Nov 2026|21 Nov 2026",
                "3 November, 2026|21 November, 2026",
                "Nov 3|Nov 21",
                "3 Nov|21 Nov",
                "Tue, 3 Nov 2026|Sat, 21 Nov 2026",
                "Nov 3 2026 2:13 PM|Nov 21 2026 11:59 PM",
                "2026/11/03|2026/11/21",
                "3-Nov-2026|21-Nov-2026",
                "3/11/26|21/11/26"
            })
    void aDayIsReadInEachForm(String days) {
        String first = days.substring(0, days.indexOf('|'));
        String last = days.substring(days.indexOf('|') + 1);
        for (String form : List.of(
                "%s Applied to job Logo -12\n%s Refunded: job closed Shop +6\n",
                "%s\tApplied to job\tLogo\t-12\n%s\tRefunded: job closed\tShop\t+6\n",
                "%s\nApplied to job\nLogo\n-12\n%s\nRefunded: job closed\nShop\n+6\n")) {
            assertThat(read(form.formatted(last, first)).orElseThrow().rows())
                    .as(form)
                    .extracting(HistoryRow::day)
                    .containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 3));
        }
    }

    /** A day without its year is the last such day, though the next is near. */
    @Test
    void aPageWithoutYearsMayGoOverTheYearsEnd() {
        LocalDate january = LocalDate.of(2027, 1, 6);
        assertThat(ConnectsHistoryParser.read(
                                "Jan 5 Applied to job A -2\nDec 28 Applied to job B -4\nJan 20 Applied to job C -6\n",
                                january,
                                ZONE)
                        .orElseThrow()
                        .history()
                        .rows())
                .extracting(HistoryRow::day)
                .containsExactly(LocalDate.of(2027, 1, 5), LocalDate.of(2026, 12, 28), LocalDate.of(2026, 1, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "03/11/2026,05/11/2026,true",
        "11/03/2026,11/05/2026,true",
        "11/12/2026,11/11/2026,false",
        "03/11/2026,13/11/2026,false",
        "11/03/2026,11/13/2026,false",
        "03.11.2026,05.11.2026,false",
    })
    void itIsAskedWhichOfTwoDaysIsMeantOnlyWhereNothingTells(String first, String second, boolean asked) {
        String page = "%s Applied to job A -2\n%s Applied to job B -4\n".formatted(second, first);
        ParsedHistory reading = ConnectsHistoryParser.read(page, TODAY, ZONE).orElseThrow();

        assertThat(reading.doubt().isPresent()).isEqualTo(asked);
        assertThat(reading.history().unread()).isEmpty();
    }

    /** It took no part in the row before it, and did not vanish. */
    @ParameterizedTest
    @ValueSource(strings = {"Nov 19, 2026 Moon adjustment 3", "19.11.2026 Moon 3", "2026-11-19 Something new 12 80"})
    void aLineWithADayAndAnUnknownWordIsSaid(String line) {
        UpworkHistory history = read("Nov 20, 2026 Applied to job Logo -12\n" + line
                        + "\nNov 18, 2026 Applied to job Shop -6\n")
                .orElseThrow();

        assertThat(history.rows()).extracting(HistoryRow::amount).containsExactly(-12, -6);
        assertThat(history.unread()).containsExactly(line);
        assertThat(history.rows().get(0).title()).contains("Logo");
    }

    /** A balance that is no running one says nothing. */
    @Test
    void theSameBalanceInEachRowIsNoChain() {
        String rows = """
                Date,Action,Connects,Balance
                2026-11-20,Applied to job,-12,50
                2026-11-18,Applied to job,-6,50
                2026-11-17,Applied to job,-6,50
                """;
        assertThat(read(rows).orElseThrow().gaps()).isEmpty();
    }

    private static List<String> said(String text) {
        UpworkHistory history = read(text).orElseThrow();
        assertThat(history.unread()).isEmpty();
        return history.rows().stream()
                .map(row -> row.title().orElse("?") + " " + row.amount())
                .toList();
    }

    private static Optional<UpworkHistory> read(String text) {
        return ConnectsHistoryParser.read(text, TODAY, ZONE).map(ParsedHistory::history);
    }

    /** The line for those who hear the page says the number of its row once more. */
    @Test
    void whatIsSaidOfARowBelowItIsNoRowOfItsOwn() {
        UpworkHistory history = read("""
                Connects history
                Jun 24, 2026\tRefunded
                Logo for a bakery
                +12
                Earned 12 Connects
                Jun 20, 2026
                Earned 8 Connects
                """).orElseThrow();

        assertThat(history.unread()).isEmpty();
        assertThat(history.rows()).extracting(HistoryRow::amount).containsExactly(12, 8);
        assertThat(history.rows().get(0).title()).contains("Logo for a bakery");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|", "\t"})
    void theColumnsOfAFileStandInAnyOrder(String separator) {
        String file = """
                Connects,Date,Action,Job
                -12,2026-06-24,Applied to job,Logo for a bakery
                +40,2026-06-20,Purchased Connects,
                """.replace(",", separator).strip();

        UpworkHistory history = read(file).orElseThrow();

        assertThat(history.rows()).extracting(HistoryRow::amount).containsExactly(-12, 40);
        assertThat(history.rows().get(0).title()).contains("Logo for a bakery");
    }

    @Test
    void aSingleRowIsAPageOnlyWhereSomebodySaysSo() {
        String row = "Jun 24, 2026 Applied to job -12";

        assertThat(read(row)).isEmpty();
        assertThat(ConnectsHistoryParser.readTold(row, TODAY, ZONE)
                        .orElseThrow()
                        .history()
                        .rows())
                .hasSize(1);
        assertThat(ConnectsHistoryParser.readTold("About the client\n" + row + "\n" + row, TODAY, ZONE))
                .isEmpty();
    }

    @Test
    void aRowThatStandsOnTwoCopiesOfThePageIsOneRow() {
        String head = "Connects history\nMy balance\n40 Connects\nDate\tAction\tConnects\n";
        String buying = "Jun 20, 2026\tPurchased Connects\t+40\n";
        String applying = "Jun 24, 2026\tApplied to job\nLogo for a bakery\n-12\n";
        String older = "Jun 2, 2026\tApplied to job\nShop in Shopify\n-16\n";
        String twice = head + applying + buying + buying;

        assertThat(amounts(twice)).containsExactly(-12, 40, 40);
        assertThat(amounts(twice + twice)).containsExactly(-12, 40, 40);
        assertThat(amounts(twice + head + buying + older)).containsExactly(-12, 40, 40, -16);
    }

    private static List<Integer> amounts(String text) {
        return read(text).orElseThrow().rows().stream().map(HistoryRow::amount).toList();
    }
}
