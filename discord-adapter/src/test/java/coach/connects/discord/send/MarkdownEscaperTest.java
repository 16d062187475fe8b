package coach.connects.discord.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.RichText;
import coach.connects.chat.RichText.Span;
import coach.connects.chat.RichText.Style;
import coach.connects.i18n.UntrustedText;
import coach.connects.kit.MessageSplitter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownEscaperTest {
    private static final CommandMentions COMMANDS = new CommandMentions(List.of());
    private static final String SIGNS = "ab 1.\\*_~`|[]()<>@#-+:/\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            plain words, 4.5 of 5   ; plain words, 4.5 of 5
            *a* _b_ ~~c~~           ; \\*a\\* \\_b\\_ \\~\\~c\\~\\~
            1. first                ; 1\\. first
            # head                  ; \\# head
            - item                  ; \\- item
            a - b                   ; a - b
            <@1> @everyone          ; \\<\\@1\\> \\@everyone
            https://x.y/a_b_c d_e   ; https://x.y/a_b_c d\\_e
            """)
    void whatCouldBeMarkupIsEscapedAndAddressesAreNot(String words, String shown) {
        assertThat(MarkdownEscaper.of(RichText.of(words), COMMANDS)).isEqualTo(shown.replace("\\\\", "\\"));
    }

    /** F11: our own addresses stay links, those in foreign words are none. */
    @Test
    void aForeignAddressIsSetAsCodeAndOursIsNot() {
        String title = UntrustedText.isolated("Pay at discord.gg/evil or https://evil.com/a_b");
        assertThat(MarkdownEscaper.of(RichText.of(title + " https://www.upwork.com/jobs/~01"), COMMANDS))
                .isEqualTo("\u2068Pay at `discord.gg/evil` or `https://evil.com/a_b`\u2069"
                        + " https://www.upwork.com/jobs/~01");
    }

    @Test
    void stylesStandAtTheWords() {
        RichText text = new RichText(List.of(
                new Span("a ", Style.PLAIN),
                new Span(" bold ", Style.BOLD),
                new Span("x`y", Style.CODE),
                new Span("said\nso", Style.QUOTE)));
        assertThat(MarkdownEscaper.of(text, COMMANDS)).isEqualTo("a  **bold** ``x`y``\n> said\n> so");
    }

    @Test
    void textInIsTextOut() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertThat(read(MarkdownEscaper.of(RichText.of(words.toString()), COMMANDS)))
                    .isEqualTo(words.toString());
        }
    }

    @Test
    void whatIsTooLongIsCutBetweenWordsWithinTheLimit() {
        RichText text = RichText.of("some_words *here*\n".repeat(300));
        List<String> parts = MessageRenderer.parts(text, DiscordLimits.CONTENT, COMMANDS);
        assertThat(parts).hasSizeGreaterThan(2).allSatisfy(part -> {
            assertThat(part.length()).isLessThanOrEqualTo(DiscordLimits.CONTENT);
            assertThat(part).startsWith("some").endsWith("here\\*");
        });
        assertThat(MessageSplitter.shortened("Verdict now please", 12)).isEqualTo("Verdict now…");
        assertThat(MessageRenderer.parts(RichText.of("\uD83D\uDE00".repeat(1500)), DiscordLimits.CONTENT, COMMANDS))
                .allSatisfy(part -> assertThat(part.length() % 2).isZero());
    }

    /** As Discord reads what is escaped. */
    private static String read(String markdown) {
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < markdown.length(); i++) {
            boolean escapes = markdown.charAt(i) == '\\' && i + 1 < markdown.length();
            read.append(markdown.charAt(escapes ? ++i : i));
        }
        return read.toString();
    }

    @Test
    void ourCommandsAreToBePressedAndThoseInSomebodyElsesWordsAreNot() {
        CommandMentions known = new CommandMentions(List.of());
        known.learn(Map.of("buy", "</buy:77>", "wallet", "</wallet:78>"));
        RichText text = new RichText(List.of(
                new Span("See /wallet, or /walletx and https://x.org/wallet, \u2068/buy\u2069: ", Style.PLAIN),
                new Span("/buy 40 on 2 March", Style.CODE)));
        assertThat(MarkdownEscaper.of(text, known))
                .isEqualTo("See </wallet:78>, or /walletx and https://x.org/wallet, \u2068/buy\u2069: </buy:77>"
                        + " `40 on 2 March`");
    }
}
