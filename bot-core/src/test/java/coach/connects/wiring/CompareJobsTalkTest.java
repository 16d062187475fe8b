package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which job a row of Upwork's history is of, where only titles tell and several jobs cost the same (W-35). */
class CompareJobsTalkTest extends TalkTest {
    private static final List<String> TITLES = List.of("Logo", "Shopify theme", "Angular expert");

    CompareJobsTalkTest() {
        super("2026-11-30T09:00:00Z");
    }

    /** Whatever is pressed first: each boost and each return goes to the proposal of its title, missing ones along with it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void boostsAndReturnsGoToTheProposalOfTheirTitleInWhateverOrderTheyAreRecorded(int seed) {
        Random random = new Random(seed);
        List<String> titles = new ArrayList<>(TITLES);
        Collections.shuffle(titles, random);
        String page = page(titles);
        ann.says("/buy 100 on 2026-11-01");
        ann.says(page);

        for (int press = 0; press < 8 && !ann.labels().isEmpty(); press++) {
            List<String> labels = ann.labels().stream()
                    .filter(label -> label.startsWith("Record"))
                    .toList();
            assertThat(labels).isNotEmpty();
            ann.presses(labels.get(random.nextInt(labels.size())));
            ann.says(page);
        }

        assertThat(ann.says(page)).startsWith("Nothing to do");
        assertThat(balance()).startsWith("63 Connects");
        assertThat(pairs())
                .containsExactlyInAnyOrder(
                        "boost -5 of " + titles.get(0),
                        "return 16 of " + titles.get(0),
                        "boost -2 of " + titles.get(2));
    }

    @Test
    void allAtOnceAndAsTheBeginningTheyAreTheSame() {
        ann.says(page(TITLES));
        ann.presses("Begin with 63");
        List<String> begun = pairs();
        ann.presses("Undo it");
        ann.says("/buy 100 on 2026-11-01");
        ann.says(page(TITLES));
        ann.presses("Mend all of them");

        assertThat(pairs()).isEqualTo(begun).hasSize(3);
        assertThat(ann.says(page(TITLES))).startsWith("Nothing to do");
    }

    /** Whether the wallet begins with what was there before, with nothing, or with too little for what was spent (W-04). */
    @ParameterizedTest
    @ValueSource(ints = {20, 37, 100, 300})
    void aWalletThatBeginsHasEachBoostAtTheProposalOfItsTitle(int bought) {
        ann.says(page(TITLES).replace("+100\t100", "+" + bought + "\t100"));
        ann.presses("Begin with 63");

        assertThat(balance()).startsWith("63 Connects");
        assertThat(pairs()).containsExactly("boost -2 of Angular expert", "boost -5 of Logo", "return 16 of Logo");
    }

    /** What makes up for rows that were lost is said before the press. */
    @Test
    void anEmptyWalletIsToldOfRowsThatWereLostBeforeItBegins() {
        assertThat(plain("""
                        Nov 28, 2026\tApplied to Figma\t-10\t60
                        Nov 25, 2026\tApplied to Data\t-7\t90
                        Nov 1, 2026\tPurchased\t+100\t100
                        """))
                .startsWith("Your wallet is empty.")
                .contains(
                        "between 25 November 2026 and 28 November 2026 the page's balance moves by -20",
                        "between 1 November 2026 and 25 November 2026 the page's balance moves by -3",
                        "if you begin now, a correction makes up for them");
        assertThat(ann.labels()).containsExactly("Begin with 60");
        assertThat(ann.says(page(TITLES))).doesNotContain("lost in copying");
    }

    /** A page of which nothing is counted is not called one of which all is there. */
    @Test
    void noRowsAreNotAllRows() {
        ann.says("/adjust 50 on 2026-11-29");

        assertThat(ann.says("Connects history\nNov 20, 2026 Applied to Logo -8\n"))
                .startsWith("Nothing to do")
                .doesNotContain(" 0 ")
                .contains("1 older row is left out");
    }

    /** A proposal of another amount or day, and of another title, is another one. */
    @ParameterizedTest
    @CsvSource({"Today, 12", "Yesterday, 12", "Nov 28 2026, 8"})
    void twoTitlesAreTwoJobs(String day, int connects) {
        ann.says("/buy 100 on 2026-11-01");
        ann.says("Connects history\nToday Applied to React job -8\n");
        ann.presses("Record 1");

        assertThat(ann.says("Connects history\n" + day + " Applied to Vue job -" + connects + "\n"))
                .contains("Missing: proposal for " + connects)
                .doesNotContain("Upwork says", "Not on Upwork's page");
        ann.presses("Record 1");

        assertThat(balance()).startsWith(92 - connects + " Connects");
    }

    /** Words of one's own are the job where the title holds them. */
    @Test
    void theWordsOfAPersonAreTheJobWhoseTitleHoldsThem() {
        ann.says("/buy 100 on 2026-11-01");
        ann.says("Connects history\nToday Applied to Logo -8\n");
        ann.presses("Record 1");

        assertThat(ann.says("Connects history\nToday Applied to Logo for a bakery -12\n"))
                .contains("Upwork says proposal for 12");
        assertThat(ann.presses("Change 1")).doesNotContain("Recorded: Undone");
    }

    /** Of a boost whose proposal the wallet lacks and the page does not show, no other is taken. */
    @Test
    void aBoostOfNoKnownProposalIsHungOnNoOther() {
        ann.says("/buy 100 on 2026-11-01");
        ann.says("Connects history\nYesterday Applied to Wordpress fix -4\n");
        ann.presses("Record 1");

        assertThat(ann.says("""
                        Connects history
                        Today Boosted proposal Figma expert -2
                        Yesterday Applied to Wordpress fix -4
                        """))
                .contains("I can't tell to which of your proposals it belongs")
                .doesNotContain("link");
        assertThat(ann.labels()).isEmpty();
    }

    private String plain(String page) {
        return ann.says(page).replace("\u2068", "").replace("\u2069", "");
    }

    private static String page(List<String> titles) {
        return "Nov 29, 2026\tBoosted proposal " + titles.get(2) + "\t-2\t63\n"
                + "Nov 28, 2026\tRefund: " + titles.get(0) + "\t+16\t65\n"
                + "Nov 26, 2026\tBoosted proposal " + titles.get(0) + "\t-5\t49\n"
                + "Nov 24, 2026\tApplied to " + titles.get(1) + "\t-14\t54\n"
                + "Nov 22, 2026\tApplied to " + titles.get(2) + "\t-16\t68\n"
                + "Nov 20, 2026\tApplied to " + titles.get(0) + "\t-16\t84\n"
                + "Nov 1, 2026\tPurchased\t+100\t100\n";
    }

    /** Each boost and return that stands, with the words of its proposal; the columns are those of the export. */
    private List<String> pairs() {
        List<String[]> lines = RoundTripTest.exported(ann, "csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        Set<String> undone = lines.stream().map(cells -> cells[10]).collect(Collectors.toSet());
        Map<String, String> words = lines.stream().collect(Collectors.toMap(cells -> cells[0], cells -> cells[9]));
        return lines.stream()
                .filter(cells -> !cells[11].isEmpty() && cells[10].isEmpty() && !undone.contains(cells[0]))
                .map(cells -> cells[1] + " " + cells[4] + " of " + words.get(cells[11]))
                .sorted()
                .toList();
    }
}
