package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every question of every dialog: a wrong answer leaves it open, and words that end a dialog end it. */
class WrongAnswersTest extends TalkTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    /** What opens a question, words that it cannot take, words that it takes, and how it says so. */
    private record Question(String opens, String wrong, String right, String taken) {}

    WrongAnswersTest() {
        super("2026-11-23T10:00:00Z");
    }

    private static List<Question> questions() {
        List<Question> all = new ArrayList<>(List.of(
                new Question("/buy", "no idea", "40", "Recorded"),
                new Question("/spend", "zzz qqq", "16", "What does Upwork show now"),
                new Question("/spend 16", "zzz qqq", "24", "Recorded"),
                new Question("/adjust 42", "whenever", "40 on 3 March", "Recorded"),
                new Question("/grant", "zzz qqq", "monthly 10", "Recorded"),
                new Question("/adjust", "zzz qqq", "42", "Recorded"),
                new Question("/reminders hour", "25", "8", "08:00"),
                new Question("/reminders days", "soon", "30,7", "30, 7"),
                new Question("/reminders quiet", "at night", "22-8", "Quiet from 22:00"),
                new Question("/reminders pause", "forever", "2027-01-08", "8 January 2027"),
                new Question("/reminders platform", "my own phone", "console", "on console"),
                new Question("/rules policy", "zzz", "upwork-2025", "Upwork's rules of 2025 now"),
                new Question(LINK, "zzz", "verified", "How many proposals")));
        Map<ProfileField<?>, List<String>> traits = Map.of(
                ProfileField.TIME_ZONE, List.of("25", "Colombo"),
                ProfileField.ACCOUNT, List.of("both", "agency"),
                ProfileField.EXPERIENCE, List.of("much", "some"),
                ProfileField.HOURS, List.of("many", "20"),
                ProfileField.COUNTRY, List.of("Narnia", "Sri Lanka"),
                ProfileField.EARNINGS, List.of("lots", "120.50"),
                ProfileField.BILLING_DAY, List.of("40", "17"),
                ProfileField.CURRENCY, List.of("much", "EUR 0.92"),
                ProfileField.LANGUAGE, List.of("klingon", "English"),
                ProfileField.READER, List.of("maybe", "on"));
        traits.forEach((field, words) ->
                all.add(new Question("/profile " + field.name(), words.get(0), words.get(1), "Saved")));
        for (PreferenceKey<?> key : PreferenceKey.checkSettings()) {
            key.type().examples().stream()
                    .filter(right -> !right.isBlank())
                    .findFirst()
                    .ifPresent(right -> all.add(new Question("/rules " + key.name(), "~~~,,??", right, "Saved")));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> aWrongAnswerLeavesTheQuestionOpen() {
        return questions().stream()
                .map(question -> DynamicTest.dynamicTest(question.opens(), () -> {
                    Talk.Person somebody = talk.as("p" + questions().indexOf(question));
                    somebody.says(question.opens());
                    String refused = somebody.says(question.wrong());
                    assertThat(refused).as("to " + question.wrong()).doesNotContain("I don't understand");
                    assertThat(somebody.says(question.right())).contains(question.taken());
                }));
    }

    @TestFactory
    Stream<DynamicTest> stopEndsItAndChangesNothing() {
        return questions().stream()
                // There "stop" is what may be chosen.
                .filter(question -> !question.opens().equals("/rules payment-unverified"))
                .map(question -> DynamicTest.dynamicTest(question.opens(), () -> {
                    Talk.Person somebody = talk.as("s");
                    for (String stop : List.of("stop", "Cancel", "quit!")) {
                        somebody = talk.as(stop + questions().indexOf(question));
                        somebody.says(question.opens());
                        assertThat(somebody.says(stop)).isEqualTo("Stopped. Nothing was changed.");
                    }
                    somebody = talk.as("h" + questions().indexOf(question));
                    somebody.says(question.opens());
                    assertThat(somebody.says("help")).startsWith("What can I do for you?");
                    assertThat(somebody.says("my wallet")).contains("Connects");
                }));
    }

    @Test
    void noMeansLeaveItUnlessItIsAnAnswer() {
        ann.says("/profile skills");
        assertThat(ann.says("no")).isEqualTo("Stopped. Nothing was changed.");
        assertThat(ann.says("/profile")).contains("Skills: not told");

        ann.says(LINK);
        assertThat(ann.says("no")).startsWith("SKIP");
    }

    @Test
    void aSettingIsOneTapFromWhatItWas_UX19() {
        for (Question question : questions()) {
            if (question.opens().startsWith("/profile")
                    || question.opens().startsWith("/re")
                    || question.opens().startsWith("/rules")) {
                Talk.Person somebody = talk.as("u" + questions().indexOf(question));
                String screen = question.opens().split(" ", -1)[0];
                String before = somebody.says(screen);
                somebody.says(question.opens() + " " + question.right());
                if (somebody.labels().contains("Undo it")) {
                    somebody.presses("Undo it");
                } else {
                    assertThat(somebody.says("#1")).isNotBlank();
                }
                assertThat(somebody.says(screen))
                        .as(question.opens())
                        .startsWith(before.lines().findFirst().orElse(""));
            }
        }
    }
}
