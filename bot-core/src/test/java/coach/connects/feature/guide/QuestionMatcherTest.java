package coach.connects.feature.guide;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.i18n.MessageCatalogue;
import coach.connects.parsing.EnumNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which question words ask, by data that people could have written (docs/questions.md). */
class QuestionMatcherTest {
    private static final int WAYS = 4;
    private static final int RIGHT_OF_A_HUNDRED = 90;

    private final QuestionMatcher matcher =
            QuestionMatcher.of(MessageCatalogue.load().english());

    static List<String> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                QuestionMatcherTest.class.getResourceAsStream("/coach/connects/wiring/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private List<String> topics(String words) {
        return matcher.asked(words)
                .or(() -> matcher.named(words))
                .map(found -> found.screen()
                        .map(screen -> List.of("screen " + screen.word()))
                        .orElseGet(() ->
                                found.questions().stream().map(EnumNames::of).toList()))
                .orElse(List.of());
    }

    @Test
    void nineOfTenQuestionsOfNewcomersLeadToTheRightAnswer() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines("newcomers-questions.txt")) {
            String topic = line.substring(0, line.indexOf(':'));
            for (String way : line.substring(line.indexOf(':') + 1).split("\\|", -1)) {
                asked++;
                if (!topics(way.strip()).contains(topic)) {
                    wrong.add(topic + ": " + way.strip() + " -> " + topics(way));
                }
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(asked * (100 - RIGHT_OF_A_HUNDRED) / 100);
    }

    @Test
    void otherTalkAsksNothing() throws IOException {
        assertThat(lines("other-talk.txt"))
                .allSatisfy(line -> assertThat(topics(line)).isEmpty());
    }

    @Test
    void nineOfTenWaysToAskLeadToTheRightAnswer() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines("questions.txt")) {
            String topic = line.substring(0, line.indexOf(':'));
            String[] ways = line.substring(line.indexOf(':') + 1).split("\\|", -1);
            assertThat(ways).as(line).hasSize(WAYS);
            for (String way : ways) {
                asked++;
                if (!topics(way).contains(topic)) {
                    wrong.add(topic + ": " + way.strip() + " -> " + topics(way));
                }
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(asked * (100 - RIGHT_OF_A_HUNDRED) / 100);
    }

    @Test
    void whatIsNoQuestionIsAnsweredAsNone() throws IOException {
        List<String> taken = new ArrayList<>();
        for (String words : lines("no-questions.txt")) {
            if (!topics(words).isEmpty()) {
                taken.add(words + " -> " + topics(words));
            }
        }
        assertThat(taken).isEmpty();
    }
}
