package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Text;
import coach.connects.chat.Text.Run;
import coach.connects.chat.Text.Style;
import coach.connects.text.ForeignText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
    @Test
    void offsetsCountUtf16UnitsAlsoBehindEmoji() {
        Body body = Body.of(new Text(List.of(
                new Run("\uD83D\uDC69\u200D\uD83D\uDCBB ok ", Style.PLAIN),
                new Run("bold", Style.BOLD),
                new Run(" a\nb", Style.CODE))));
        assertThat(body.marks()).containsExactly(new Mark("bold", 9, 4), new Mark("pre", 13, 4));
    }

    @Test
    void markupInTheWordsStaysWords() {
        String words = "<b>*not* _bold_ [x](http://y) `code`";
        Body body = Body.of(Text.of(words));
        assertThat(body.text()).isEqualTo(words);
        assertThat(body.marks()).isEmpty();
    }

    @Test
    void foreignNamesAndCommandsAreSetAsCodeSoThatTheyPingNobodyAndCannotBeTapped() {
        String title = ForeignText.isolated("ask @everyone or /forget me, mail a@b.com, 1/2, http://x.y/z");
        Body body = Body.of(Text.of("Job: " + title + " by @us /help"));
        assertThat(body.text()).contains("ask @everyone or /forget me");
        assertThat(body.marks())
                .extracting(mark -> body.text().substring(mark.offset(), mark.end()))
                .containsExactly("@everyone", "/forget");
        assertThat(body.marks()).allMatch(mark -> mark.type().equals("code"));
    }

    @Test
    void aQuoteIsForeignToo() {
        Body body = Body.of(new Text(List.of(new Run("@victim", Style.QUOTE))));
        assertThat(body.marks()).containsExactly(new Mark("blockquote", 0, 7), new Mark("code", 0, 7));
    }
}
