package coach.connects.kit;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.kit.MessageSplitter.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSplitterTest {
    @Test
    void whatFitsIsOnePartAndWhatIsBlankIsNone() {
        assertThat(texts("short", 10)).containsExactly("short");
        assertThat(texts("  ", 10)).isEmpty();
        assertThat(texts("", 10)).isEmpty();
    }

    @Test
    void theSeamIsBetweenParagraphsElseLinesElseSentencesElseWords() {
        assertThat(texts("one two\n\nthree\nfour", 12)).containsExactly("one two", "three\nfour");
        assertThat(texts("one two three\nfour", 15)).containsExactly("one two three", "four");
        assertThat(texts("one two. three four", 12)).containsExactly("one two.", "three four");
        assertThat(texts("one two three", 9)).containsExactly("one two", "three");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE00", // a face
                "\uD83D\uDC69\u200D\uD83D\uDCBB", // a woman and a computer, joined
                "\uD83D\uDC4D\uD83C\uDFFD", // a thumb of a skin tone
                "\uD83C\uDDEA\uD83C\uDDF8", // a flag
                "e\u0301", // a letter and its accent
                "1\uFE0F\u20E3", // a digit in a box
                "\u0915\u0940" // a letter and its vowel
            })
    void aSignIsNeverCut(String sign) {
        assertThat(texts(sign.repeat(5), 3 * sign.length() - 1)).containsExactly(sign.repeat(2), sign.repeat(2), sign);
        assertThat(MessageSplitter.shortened(sign.repeat(5), 3 * sign.length())).isEqualTo(sign.repeat(2) + "…");
    }

    @Test
    void oneSignThatIsLongerThanAMessageIsCutAllTheSame() {
        String endless = "a" + "\u0301".repeat(20);

        assertThat(String.join("", texts(endless, 5))).isEqualTo(endless);
        assertThat(texts(endless, 5)).allMatch(part -> part.length() <= 5);
    }

    @Test
    void whatCountsIsTheLengthAsThePlatformTakesIt() {
        String text = "**** **** ****";

        List<Range> parts = MessageSplitter.parts(
                text,
                9,
                (from, to) -> text.substring(from, to).replace("*", "\\*").length());

        assertThat(parts).containsExactly(new Range(0, 4), new Range(5, 9), new Range(10, 14));
    }

    @Test
    void aLabelIsCutBetweenWordsAndSaysSo() {
        assertThat(MessageSplitter.shortened("Verdict now please", 12)).isEqualTo("Verdict now…");
        assertThat(MessageSplitter.shortened("Verdict now", 11)).isEqualTo("Verdict now");
    }

    private static List<String> texts(String text, int longest) {
        return MessageSplitter.parts(text, longest).stream()
                .map(range -> text.substring(range.from(), range.to()))
                .toList();
    }
}
