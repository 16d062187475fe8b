package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's words come without their marks, and events come whole, however either is cut. */
class MarkedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<untrusted_participant_content>\\nMend it.\\n</untrusted_participant_content> | Mend it.",
                "<UNTRUSTED_participant_content>a</Untrusted_Participant_Content>              | a",
                "a</untrusted_participant_content>b                                            | ab",
                "<untrusted_participant_content>a                                              | a",
                "a <untrusted_participant_content                                              | a",
                "a <untrusted x=\"1\">b                                                        | a b",
                "< / untrusted_x >a                                                            | a",
                "<untr<untrusted_x>usted_y>a                                                   | a",
                "<un</untrusted_a>tr<untrusted_b>usted_c>a                                     | a",
                "a < b and <b>c</b>                                                            | a < b and <b>c</b>",
                "<untrustworthy> offers                                                        | <untrustworthy> offers",
                "plain                                                                         | plain"
            })
    void theMarksAreTakenOutWhereverTheyStand(String text, String plain) {
        assertThat(MarkedText.plain(text.replace("\\n", "\n"))).isEqualTo(plain);
    }

    @Test
    void noNestingLeavesAMark() {
        String nested = "x";
        for (int i = 0; i < 40; i++) {
            nested = "<unt" + nested + "rusted>";
            assertThat(MarkedText.plain("<untrusted".repeat(i) + nested)).doesNotContain("<untrusted");
        }
        String onion = "<untrusted>";
        for (int i = 0; i < 20; i++) {
            onion = "<unt" + onion + "rusted>";
        }
        assertThat(MarkedText.plain(onion)).doesNotContain("<untrusted");
    }

    @Test
    void controlsAndHalvesOfCharactersAreLeftOut() {
        assertThat(MarkedText.plain("a\u0000b\u001b[31m\r\nc\ud800d\t\ue000")).isEqualTo("ab[31m\ncd\t\ue000");
        assertThat(MarkedText.line(" a\n\n b\t c ")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void eventsAreTheSameHoweverTheyAreCut(String end) {
        String stream =
                "\ufeffevent: message\ndata: {\"a\":\ndata:1}\nid: 7\n\n: comment\n\ndata\n\ndata:\n\nretry: 5\ndata: é\n\ndata: unfinished"
                        .replace("\n", end);
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            SseParser parser = new SseParser();
            List<String> events = new ArrayList<>();
            for (int at = 0; at < bytes.length; ) {
                int length = Math.min(bytes.length - at, i == 0 ? 1 : 1 + random.nextInt(20));
                parser.accept(ByteBuffer.wrap(bytes, at, length))
                        .forEach(event -> events.add(new String(event, StandardCharsets.UTF_8)));
                at += length;
            }
            assertThat(events).containsExactly("{\"a\":\n1}", "é");
        }
    }
}
