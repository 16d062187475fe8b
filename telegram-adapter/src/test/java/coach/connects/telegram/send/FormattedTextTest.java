package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.RichText;
import coach.connects.chat.RichText.Span;
import coach.connects.chat.RichText.Style;
import coach.connects.i18n.UntrustedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormattedTextTest {
    @Test
    void offsetsCountUtf16UnitsAlsoBehindEmoji() {
        FormattedText formatted = FormattedText.of(new RichText(List.of(
                new Span("\uD83D\uDC69\u200D\uD83D\uDCBB ok ", Style.PLAIN),
                new Span("bold", Style.BOLD),
                new Span(" a\nb", Style.CODE))));
        assertThat(formatted.marks()).containsExactly(new TextEntity("bold", 9, 4), new TextEntity("pre", 13, 4));
    }

    @Test
    void markupInTheWordsStaysWords() {
        String words = "<b>*not* _bold_ [x](http://y) `code`";
        FormattedText formatted = FormattedText.of(RichText.of(words));
        assertThat(formatted.text()).isEqualTo(words);
        assertThat(formatted.marks()).isEmpty();
    }

    @Test
    void foreignNamesAndCommandsAreSetAsCodeSoThatTheyPingNobodyAndCannotBeTapped() {
        String title = UntrustedText.isolated("ask @everyone or /forget me, mail a@b.com, 1/2, http://x.y/z");
        FormattedText formatted = FormattedText.of(RichText.of("Job: " + title + " by @us /help"));
        assertThat(formatted.text()).contains("ask @everyone or /forget me");
        assertThat(formatted.marks())
                .extracting(textEntity -> formatted.text().substring(textEntity.offset(), textEntity.end()))
                .containsExactly("@everyone", "/forget");
        assertThat(formatted.marks()).allMatch(textEntity -> textEntity.type().equals("code"));
    }

    @Test
    void marksGoAlongWithTheirWordsWhenTheTextIsCut() {
        FormattedText formatted = new FormattedText("aaaa bbbb cccc", List.of(new TextEntity("bold", 2, 9)));
        List<FormattedText> parts = formatted.parts(9);
        assertThat(parts).extracting(FormattedText::text).containsExactly("aaaa bbbb", "cccc");
        assertThat(parts.get(0).marks()).containsExactly(new TextEntity("bold", 2, 7));
        assertThat(parts.get(1).marks()).containsExactly(new TextEntity("bold", 0, 1));
    }

    @Test
    void aQuoteIsForeignToo() {
        FormattedText formatted = FormattedText.of(new RichText(List.of(new Span("@victim", Style.QUOTE))));
        assertThat(formatted.marks()).containsExactly(new TextEntity("blockquote", 0, 7), new TextEntity("code", 0, 7));
    }
}
