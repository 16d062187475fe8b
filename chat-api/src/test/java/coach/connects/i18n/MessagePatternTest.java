package coach.connects.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.chat.RichText;
import coach.connects.chat.RichText.Span;
import coach.connects.chat.RichText.Style;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagePatternTest {
    private static final LocaleFormat ENGLISH = new LocaleFormat(Locale.ENGLISH);

    private static RichText fill(String pattern, Map<String, Object> values) {
        return MessagePattern.of(pattern).fill(values, ENGLISH);
    }

    @Test
    void valuesStandInTheFormOfTheirType() {
        RichText text = fill(
                "{n} for {cost} until {day}",
                Map.of("n", Connects.of(40), "cost", Usd.of("6"), "day", LocalDate.of(2027, 3, 3)));

        assertThat(text.plain()).isEqualTo("40 for $6.00 until 3 March 2027");
    }

    @Test
    void aWordFollowsItsNumber() {
        assertThat(fill("{n} {n|one:review|other:reviews}", Map.of("n", 1)).plain())
                .isEqualTo("1 review");
        assertThat(fill("{n} {n|one:review|other:reviews}", Map.of("n", 0)).plain())
                .isEqualTo("0 reviews");
    }

    @Test
    void emphasisIsSwitchedOnAndOff() {
        assertThat(fill("say **loud** and `code`", Map.of()).spans())
                .containsExactly(
                        new Span("say ", Style.PLAIN),
                        new Span("loud", Style.BOLD),
                        new Span(" and ", Style.PLAIN),
                        new Span("code", Style.CODE));
    }

    @Test
    void foreignWordsAreNeverMarkupNorPlaceholders() {
        RichText text = fill("job {title}", Map.of("title", "**x** {n} `y`"));

        assertThat(text.spans()).hasSize(1);
        assertThat(text.plain()).isEqualTo("job \u2068**x** {n} `y`\u2069");
    }

    @Test
    void aMissingValueIsNotPassedOver() {
        assertThatThrownBy(() -> fill("{n}", Map.of())).hasMessageContaining("{n}");
    }

    @Test
    void aBraceThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> MessagePattern.of("a {n")).hasMessageContaining("not closed");
    }

    @Test
    void foreignTextLosesWhatIsInvisibleOrTurnsItsDirection() {
        assertThat(UntrustedText.clean("a\u202Eb\u0000c\u200Bd\n\n e", 100)).isEqualTo("abcd e");
    }

    @Test
    void foreignTextIsCutBetweenCharactersAndSaysSo() {
        assertThat(UntrustedText.clean("😀😀😀", 2)).isEqualTo("😀😀…");
    }
}
