package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A "yes" answers what was asked last, and never an older question that erases or takes back (UX-18). */
class ConfirmationTest {
    @TempDir
    Path folder;

    private Talk.Person asked(Talk talk, String question) {
        Talk.Person ann = talk.as("ann");
        ann.says("/buy 60");
        ann.says(question);
        return ann;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search logo design",
                "I spent 6",
                "undo",
                "/wallet",
                "/stats",
                "/help",
                "/reminders",
                "what are connects?",
                "verified 5-10 80% 4.9 16c",
                "asdf qwer",
                "/nonsense",
                "I have 40 connects"
            })
    void aLaterYesErasesNothing(String between) {
        try (Talk talk = Talk.in(folder, "2026-11-23T09:00:00Z")) {
            Talk.Person ann = asked(talk, "/forget");
            ann.says(between);
            assertThat(ann.says("yes")).doesNotContain("Erased");
            assertThat(ann.says("/wallet")).doesNotContain("0 Connects recorded");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have 40 connects | 40 Connects
            I spent 6          | 54 Connects
            /wallet            | 60 Connects
            /forget            | 0 Connects recorded
            """)
    void aLaterYesIsForTheLaterQuestion(String between, String left) {
        try (Talk talk = Talk.in(folder, "2026-11-23T09:00:00Z")) {
            Talk.Person ann = asked(talk, "/undo");
            ann.says(between);
            ann.says("yes");
            assertThat(ann.says("/wallet")).startsWith(left);
        }
    }

    /** W-09: what was never chosen before is never chosen again, and what followed from the choice with it. */
    @ParameterizedTest
    @ValueSource(strings = {"/profile account agency", "/rules policy upwork-2025"})
    void aChoiceOfTermsTakenBackLeavesTheWalletAsItWas(String choice) {
        try (Talk talk = Talk.in(folder, "2026-11-23T09:00:00Z")) {
            Talk.Person ann = talk.as("ann");
            ann.says("/adjust 130");
            ann.says("/buy 30");
            ann.presses("Record anyway");
            talk.advance(Duration.ofDays(15));
            String before = ann.says("/wallet");
            assertThat(before).startsWith("140 Connects");
            ann.says(choice);
            assertThat(ann.says("/wallet")).startsWith("160 Connects");
            ann.presses("Undo it");
            assertThat(ann.says("/wallet")).startsWith("140 Connects");
        }
    }
}
