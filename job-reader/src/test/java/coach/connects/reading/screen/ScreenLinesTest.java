package coach.connects.reading.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a program saw becomes the lines of a page; what it may have misread becomes a line that says nothing. */
class ScreenLinesTest {
    private static final int SURE = 96;
    private static final int WIDTH = 595;

    private final List<List<ScannedWord>> lines = new ArrayList<>();

    /** A line of words of one size, at this place. */
    private ScreenLinesTest line(int left, int top, int size, String... words) {
        List<ScannedWord> row = new ArrayList<>();
        int x = left;
        for (String word : words) {
            int wide = word.length() * size / 2;
            row.add(new ScannedWord(word, SURE, x, top, wide, size));
            x += wide + size / 3;
        }
        lines.add(row);
        return this;
    }

    private List<String> read() {
        return ScreenLines.of(ScannedPicture.of(lines, WIDTH, 1280));
    }

    private static ScannedWord word(String text, int confidence) {
        return new ScannedWord(text, confidence, 50, 300, 60, 20);
    }

    private static List<String> seen(ScannedWord word, ScannedWord again) {
        List<List<ScannedWord>> other = List.of(List.of(again));
        return ScreenLines.of(new ScannedPicture(List.of(List.of(word)), List.of(other), WIDTH, 1280));
    }

    @Test
    void iconsAndStarsAreTakenOffAndNoWordOfALine() {
        line(50, 100, 20, "Worldwide").line(50, 140, 20, "Summary").line(50, 180, 20, "Fixed-price");
        lines.add(List.of(new ScannedWord("O", 90, 18, 220, 18, 18), new ScannedWord("Posted", SURE, 50, 220, 60, 20)));
        lines.add(List.of(new ScannedWord("0", 90, 18, 260, 18, 18), new ScannedWord("10", SURE, 50, 260, 20, 20)));
        line(18, 300, 20, "©", "Hourly");
        line(50, 340, 20, "kkk", "Kk", "4.9");
        line(50, 380, 20, "I", "am", "here");
        line(50, 420, 20, "+", "WooCommerce");
        line(50, 460, 20, "No", "payment");

        assertThat(read()).contains("Posted", "10", "Hourly", "4.9", "I am here", "+ WooCommerce", "No payment");
    }

    @Test
    void thePhonesClockComesFirstAndTheRestOfItsBarIsGone() {
        lines.add(List.of(new ScannedWord("9:41", SURE, 20, 12, 40, 14), new ScannedWord("LTE", 80, 500, 12, 30, 14)));
        line(50, 100, 20, "Worldwide");

        assertThat(read()).containsExactly("9:41", "Worldwide");
    }

    @Test
    void aLineThatTheScreenWrappedIsOneAndWhatStandsBelowAFullLineIsNot() {
        line(50, 100, 36, "Senior", "Web", "Developer", "Wordpress").line(50, 155, 36, "WooCommerce");
        line(50, 230, 20, "words", "of", "a", "description", "that", "fill", "all", "of", "it", "up", "very", "nearly")
                .line(50, 258, 20, "and", "go", "on.")
                .line(
                        50,
                        300,
                        20,
                        "words",
                        "of",
                        "a",
                        "description",
                        "that",
                        "fill",
                        "all",
                        "of",
                        "it",
                        "up",
                        "very",
                        "nearly")
                .line(50, 338, 20, "$200.00");

        assertThat(read())
                .containsExactly(
                        "Senior Web Developer Wordpress WooCommerce",
                        "words of a description that fill all of it up very nearly and go on.",
                        "words of a description that fill all of it up very nearly",
                        "$200.00");
    }

    @Test
    void aLabelAndItsValueAtTheOtherEdgeAreTwoLines() {
        lines.add(List.of(
                new ScannedWord("Proposals", SURE, 50, 300, 90, 20), new ScannedWord("50+", SURE, 480, 300, 30, 20)));

        assertThat(read()).containsExactly("Proposals", "50+");
    }

    @Test
    void aFigureThatIsFaintOrSeenInTwoWaysSaysNothing() {
        assertThat(ScreenLines.of(ScannedPicture.of(List.of(List.of(word("12", 40))), WIDTH, 1280)))
                .containsExactly("?");
        assertThat(ScreenLines.of(ScannedPicture.of(List.of(List.of(word("12", 90))), WIDTH, 1280)))
                .containsExactly("12");
        assertThat(seen(word("4.9", 90), word("49", 90))).containsExactly("?");
        assertThat(seen(word("$45.00", 90), word("$4500", 90))).containsExactly("?");
        assertThat(seen(word("50+", 90), word("50", 90))).containsExactly("?");
        assertThat(seen(word("verified", 90), word("unverified", 90))).containsExactly("?");
        assertThat(seen(word("1", 60), word("i", 60))).containsExactly("1");
        assertThat(seen(word("12", 60), word("12", 60))).containsExactly("12");
    }

    @Test
    void oneOtherLookThatSawTheSameIsEnough() {
        List<List<ScannedWord>> same = List.of(List.of(word("0", 90)));
        List<List<ScannedWord>> another = List.of(List.of(word("10)", 90)));
        ScannedPicture doubted = new ScannedPicture(same, List.of(another), WIDTH, 1280);

        assertThat(doubted.isDoubtful()).isTrue();
        assertThat(ScreenLines.of(doubted.witnessedBy(another, 1))).containsExactly("?");
        assertThat(ScreenLines.of(doubted.witnessedBy(same, 1))).containsExactly("0");
        assertThat(doubted.witnessedBy(same, 1).isDoubtful()).isFalse();
    }

    @Test
    void bracketsAroundAnIconAndALineOfStarsAreTakenOff() {
        line(50, 100, 20, "(©)", "Intermediate").line(50, 140, 20, "khkkk").line(50, 180, 20, "(2)", "Payment");

        assertThat(read()).containsExactly("Intermediate", "(2) Payment");
    }

    @Test
    void linesThatBeginAtOneEdgeTellTheMarginWhateverTheirSizes() {
        for (int i = 0; i < 3; i++) {
            line(50 + i, 100 + 40 * i, 18 + 2 * i, "Summary");
            lines.add(List.of(
                    new ScannedWord("O", 90, 20, 300 + 40 * i, 16, 20),
                    new ScannedWord("Hourly", SURE, 52, 300 + 40 * i, 60, 20)));
        }

        assertThat(read()).hasSize(6).containsOnly("Summary", "Hourly");
    }

    @Test
    void aFullLineGoesOnWhereItsLastWordWaitsAndNotInALabelWithItsFigure() {
        String[] full = {"words", "that", "fill", "all", "of", "the", "screen", "up", "and", "no", "blank", "else"};
        line(50, 100, 20, "Fixed-price", "Entry", "level", "with", "a", "budget", "of", "$600", "Posted")
                .line(50, 128, 20, "12", "hours");
        line(50, 200, 20, full).line(50, 228, 20, "Available", "Connects:", "46");

        assertThat(read())
                .contains("Fixed-price Entry level with a budget of $600 Posted 12 hours", "Available Connects: 46");
    }

    @Test
    void aLineThatEveryPageHasGetsItsBlanksBack() {
        line(50, 100, 20, "Required", "Connects", "to", "submita", "proposal:", "13")
                .line(50, 140, 20, "Aboutthe", "client")
                .line(50, 180, 20, "About", "the", "clients");

        assertThat(read())
                .containsExactly("Required connects to submit a proposal: 13", "About the client", "About the clients");
    }

    @Test
    void aBlankThatWasOverlookedIsPutBackOnlyWhereNothingElseIsMeant() {
        line(50, 100, 20, "10", "to15").line(50, 140, 20, "2", "openjobs").line(50, 180, 20, "tomato15", "to1a");

        assertThat(read()).containsExactly("10 to 15", "2 open jobs", "tomato15 to1a");
    }

    @Test
    void aPictureOfNothingHasNoLinesAndOneOfEndlessWordsAnEnd() {
        assertThat(read()).isEmpty();
        for (int i = 0; i < 20_000; i++) {
            line(50, 100 + i, 1, "a", "b");
        }
        assertThat(read()).hasSizeLessThan(6_000);
    }
}
