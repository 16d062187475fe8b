package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No refusal ends in words alone: whatever is typed behind whatever command, below it stands a button of what fits. */
class NextStepButtonsTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final List<String> BEHIND = List.of(
            "",
            "xyz",
            "6",
            "99999999",
            "-3",
            "?",
            LINK,
            LINK + " xyz",
            "remove " + LINK,
            "31 February",
            "tomorrow",
            "boost 5",
            "hour soon",
            "expiry maybe",
            "grant x",
            "badge x",
            "budget maybe",
            "policy x",
            "timezone x",
            "agency");
    /** How an answer begins that did nothing. */
    private static final List<String> REFUSALS = List.of(
            "Not ",
            "Nothing ",
            "I can't ",
            "I read no",
            "I know no",
            "There is no ",
            "The guide has no",
            "No question");

    NextStepButtonsTest() {
        super("2026-11-30T09:00:00Z");
    }

    @Test
    void everyRefusalOfACommandHasAButton() {
        List<String> bare = new ArrayList<>();
        int refused = 0;
        for (String setup : List.of("", "/buy 100", "/spend 6 " + LINK)) {
            for (String command : talk.commands()) {
                Talk.Person somebody = talk.as(setup + command);
                if (!setup.isEmpty()) {
                    somebody.says("/buy 100");
                    somebody.says(setup);
                }
                for (String behind : BEHIND) {
                    String line = ("/" + command + " " + behind).strip();
                    List<OutgoingMessage> answers = somebody.sends(line, setup + line);
                    boolean refuses = answers.stream().anyMatch(NextStepButtonsTest::refuses);
                    refused += refuses ? 1 : 0;
                    if (refuses
                            && answers.stream()
                                    .allMatch(answer -> answer.buttons().isEmpty())) {
                        bare.add(line + ": " + answers.get(0).text().plain());
                    }
                    somebody.says("/cancel");
                }
            }
        }
        assertThat(bare).isEmpty();
        assertThat(refused).isGreaterThan(200);
    }

    private static boolean refuses(OutgoingMessage answer) {
        return answer.text()
                .plain()
                .lines()
                .limit(2)
                .anyMatch(line -> REFUSALS.stream().anyMatch(line::startsWith));
    }

    @Test
    void aListThatWasAskedForIsNoRefusal() {
        ann.says("/buy 100");
        ann.says("/history 30 days");
        assertThat(ann.labels()).isEmpty();
    }

    @Test
    void theButtonIsTheCommandThatTheRefusalNames() {
        ann.says("/return 6");
        assertThat(ann.labels()).isNotEmpty();
        ann.says("/forecast xyz");
        assertThat(ann.labels()).isNotEmpty();
        assertThat(ann.presses(ann.labels().get(0))).isNotBlank();
    }
}
