package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every button that somebody has seen, pressed twice, whatever became of its message meanwhile: each press is answered, by
 * at most one message rewritten in private, and nothing goes wrong. What erases everything is pressed last.
 *
 * <p>It takes longer than most talks, so {@code mvn verify} does it after one of {@code every.press} tests, always the same.
 */
final class EveryPress {
    /** The newest so many screens; what a long talk showed before is pressed in others. */
    private static final int MOST = 40;

    private static final int ONE_OF = Integer.getInteger("every.press", 5);

    private static final String LAST = "Erase everything";

    private EveryPress() {}

    /** Whether it is done after the test of this id. */
    static boolean isDoneAfter(String test) {
        return Math.floorMod(test.hashCode(), ONE_OF) == 0;
    }

    static void by(Talk.Person person) {
        Map<String, Button> buttons = new LinkedHashMap<>();
        List<OutgoingMessage> seen = new ArrayList<>(person.seen());
        for (int i = seen.size() - 1; i >= 0 && buttons.size() < MOST; i--) {
            OutgoingMessage message = seen.get(i);
            String screen = message.text().plain().lines().findFirst().orElse("");
            message.buttons().stream()
                    .flatMap(List::stream)
                    .filter(button -> !Button.isAddress(button.id()))
                    .forEach(button -> buttons.putIfAbsent(screen + "|" + button.label(), button));
        }
        buttons.values().stream()
                .filter(button -> !button.label().equals(LAST))
                .forEach(button -> twice(person, button));
        buttons.values().stream()
                .filter(button -> button.label().equals(LAST))
                .forEach(button -> twice(person, button));
    }

    private static void twice(Talk.Person person, Button button) {
        for (String time : List.of("once", "twice")) {
            List<OutgoingMessage> replies = person.pressesButton(button);
            String press = "[" + button.label() + "] " + time;
            assertThat(replies).as(press).isNotEmpty();
            assertThat(replies)
                    .as(press)
                    .allSatisfy(reply -> assertThat(reply.text().plain())
                            .isNotBlank()
                            .doesNotContain("went wrong", "I don't understand", "Optional["));
            assertThat(replies.stream()
                            .filter(reply -> reply.at().isPrivate()
                                    && reply.replacesMessageId().isPresent()))
                    .as(press)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
