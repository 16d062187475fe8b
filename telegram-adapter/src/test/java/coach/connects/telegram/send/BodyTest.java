package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.RichText;
import coach.connects.chat.RichText.Span;
import coach.connects.chat.RichText.Style;
import coach.connects.text.UntrustedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    @Test
    void offsetsCountUtf16UnitsAlsoBehindEmoji() {
        Body body = Body.of(new RichText(List.of(
                new Span("\uD83D\uDC69\u200D\uD83D\uDCBB ok ", Style.PLAIN),
                new Span("bold", Style.BOLD),
                new Span(" a\nb", Style.CODE))));
        assertThat(body.marks()).containsExactly(new Mark("bold", 9, 4), new Mark("pre", 13, 4));
    }

    @Test
    void markupInTheWordsStaysWords() {
        String words = "<b>*not* _bold_ [x](http://y) `code`";
        Body body = Body.of(RichText.of(words));
        assertThat(body.text()).isEqualTo(words);
        assertThat(body.marks()).isEmpty();
    }

    @Test
    void foreignNamesAndCommandsAreSetAsCodeSoThatTheyPingNobodyAndCannotBeTapped() {
        String title = UntrustedText.isolated("ask @everyone or /forget me, mail a@b.com, 1/2, http://x.y/z");
        Body body = Body.of(RichText.of("Job: " + title + " by @us /help"));
        assertThat(body.text()).contains("ask @everyone or /forget me");
        assertThat(body.marks())
                .extracting(mark -> body.text().substring(mark.offset(), mark.end()))
                .containsExactly("@everyone", "/forget");
        assertThat(body.marks()).allMatch(mark -> mark.type().equals("code"));
    }

    @Test
    void aQuoteIsForeignToo() {
        Body body = Body.of(new RichText(List.of(new Span("@victim", Style.QUOTE))));
        assertThat(body.marks()).containsExactly(new Mark("blockquote", 0, 7), new Mark("code", 0, 7));
    }
}
