package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A question swallows nothing: words that are no answer to it do what they do where nothing is asked. */
class SaidElsewhereTest extends TalkTest {
    private static final List<String> ASKS =
            List.of("/adjust", "/buy", "/profile language", "/profile hours", "/reminders quiet");
    private static final List<String> SAID = List.of(
            "do connects expire",
            "turn off all reminders",
            "my skills are figma and sql",
            "how do I erase my data",
            "i live in Brazil",
            "my budget is 30 a week");

    SaidElsewhereTest() {
        super("2026-11-30T09:00:00Z");
    }

    static Stream<Arguments> beside() {
        return ASKS.stream().flatMap(asks -> SAID.stream().map(said -> Arguments.of(asks, said)));
    }

    @ParameterizedTest
    @MethodSource("beside")
    void wordsThatAreNoAnswerAreHeardAsEver(String asks, String said) {
        String alone = firstLine(talk.as("bob").says(said));
        ann.says(asks);

        assertThat(firstLine(ann.says(said))).isEqualTo(alone);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
