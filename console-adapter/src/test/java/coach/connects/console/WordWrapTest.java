package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordWrapTest {
    private static List<String> wrapped(String text, int width) {
        return WordWrap.lines(text, width).stream()
                .map(line -> " ".repeat(line.indent()) + text.substring(line.from(), line.to()))
                .toList();
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(wrapped("one two three", 8)).containsExactly("one two", "three");
        assertThat(wrapped("one two", 7)).containsExactly("one two");
    }

    @Test
    void shortLinesAndEmptyOnesStay() {
        assertThat(wrapped("a\n\nb\n", 80)).containsExactly("a", "", "b", "");
        assertThat(wrapped("", 80)).containsExactly("");
    }

    @Test
    void aWordThatFitsNowhereStaysWhole() {
        String link = "https://www.upwork.com/jobs/~0123456789abcdef01";

        assertThat(wrapped("see " + link + " now", 20)).containsExactly("see", link, "now");
    }

    @Test
    void whatIsListedHangsBelowItsFirstWord() {
        assertThat(wrapped("- one two three", 9)).containsExactly("- one two", "  three");
        assertThat(wrapped("  one two three", 9)).containsExactly("  one two", "  three");
    }

    @Test
    void wideCharactersCountTwice() {
        assertThat(wrapped("日本 日本 日本", 9)).containsExactly("日本 日本", "日本");
    }

    @Test
    void tenTimesTheTextTakesNoMoreThanTenTimesTheLines() {
        assertThat(WordWrap.lines("word ".repeat(100_000), 80)).hasSizeLessThan(6_700);
        assertThat(WordWrap.lines("x".repeat(1_000_000), 80)).hasSize(1);
    }

    @Test
    void emphasisEndsWithItsWordsAlsoAcrossABreak() {
        RichText text = new RichText(List.of(
                new RichText.Span("SKIP it", RichText.Style.BOLD),
                new RichText.Span(" for ", RichText.Style.PLAIN),
                new RichText.Span("now", RichText.Style.ITALIC)));
        StyledText styled = new StyledText(text);

        assertThat(styled.set(0, 4, true)).isEqualTo("\u001B[1mSKIP\u001B[0m");
        assertThat(styled.set(5, 15, true)).isEqualTo("\u001B[1mit\u001B[0m for \u001B[3mnow\u001B[0m");
        assertThat(styled.set(5, 15, false)).isEqualTo("it for now");
    }
}
