package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSplitterTest {
    @Test
    void whatFitsIsOnePartAndWhatIsBlankIsNone() {
        assertThat(TextSplitter.parts(plain("short"), 10)).containsExactly(plain("short"));
        assertThat(TextSplitter.parts(plain("  "), 10)).isEmpty();
    }

    @Test
    void theSeamIsBetweenParagraphsElseLinesElseSentencesElseWords() {
        assertThat(texts("one two\n\nthree\nfour", 12)).containsExactly("one two", "three\nfour");
        assertThat(texts("one two three\nfour", 15)).containsExactly("one two three", "four");
        assertThat(texts("one two. three four", 12)).containsExactly("one two.", "three four");
        assertThat(texts("one two three", 9)).containsExactly("one two", "three");
    }

    @Test
    void aSignIsNeverCut() {
        String face = "\uD83D\uDE00";
        assertThat(texts(face.repeat(5), 5)).containsExactly(face.repeat(2), face.repeat(2), face);
        String family = "\uD83D\uDC69\u200D\uD83D\uDCBB";
        assertThat(texts(family.repeat(2), 7)).containsExactly(family, family);
    }

    @Test
    void marksGoAlongWithTheirWords() {
        FormattedText formatted = new FormattedText("aaaa bbbb cccc", List.of(new TextEntity("bold", 2, 9)));
        List<FormattedText> parts = TextSplitter.parts(formatted, 9);
        assertThat(parts).extracting(FormattedText::text).containsExactly("aaaa bbbb", "cccc");
        assertThat(parts.get(0).marks()).containsExactly(new TextEntity("bold", 2, 7));
        assertThat(parts.get(1).marks()).containsExactly(new TextEntity("bold", 0, 1));
    }

    private static FormattedText plain(String text) {
        return new FormattedText(text, List.of());
    }

    private static List<String> texts(String text, int longest) {
        return TextSplitter.parts(plain(text), longest).stream()
                .map(FormattedText::text)
                .toList();
    }
}
