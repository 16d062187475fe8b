package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.RichText;
import coach.connects.chat.RichText.Span;
import coach.connects.chat.RichText.Style;
import coach.connects.i18n.UntrustedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsExactly("@everyone", "/forget", "a@b.com", "http://x.y/z");
        assertThat(formatted.marks()).allMatch(textEntity -> textEntity.type().equals("code"));
    }

    /** F11: no address in foreign words is live, whatever stands around it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.me/evilchannel",
                "evil.com",
                "www.evil.co.uk",
                "discord.gg/abc",
                "HTTPS://EVIL.COM/a?b=c",
                "tg://resolve",
                "bit.ly/3x#y",
                "пример.рф",
                "join-us.online:8080/x"
            })
    void aForeignAddressIsSetAsCode(String address) {
        for (String title : List.of("Pay at %s now", "%s", "Logo (%s)", "see %s.", "“%s”")) {
            String words = UntrustedText.isolated(title.replace("%s", address));
            FormattedText formatted =
                    FormattedText.of(RichText.of("APPLY " + words + " https://www.upwork.com/jobs/~01"));
            assertThat(formatted.marks())
                    .extracting(mark -> formatted.text().substring(mark.offset(), mark.end()))
                    .containsExactly(address);
        }
    }

    @Test
    void namesOfSoftwareAndNumbersAreNoAddresses() {
        FormattedText formatted = FormattedText.of(
                RichText.of(UntrustedText.isolated("Node.js/Vue.js, v2.5, e.g. a logo. $5.00 report.pdf 4.9")));
        assertThat(formatted.marks()).isEmpty();
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
