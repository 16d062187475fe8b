package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing left is a balance like any other: it is offered, and recorded by a yes (W-06). */
class EmptyBalanceTest extends TalkTest {
    EmptyBalanceTest() {
        super("2026-11-30T09:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i have 0",
                "i have zero",
                "my balance is 0",
                "my balance is zero",
                "balance 0",
                "0 left",
                "zero left",
                "i have 0 connects left",
                "set my balance to zero",
                "upwork shows 0"
            })
    void itIsOfferedWhateverWasKnown(String words) {
        assertThat(ann.says(words)).contains("balance told on 30 November 2026: none");
        ann.presses("No");
        ann.says("/adjust 60");
        ann.presses("Skip");
        assertThat(ann.says(words)).contains("correction by -60");
        assertThat(ann.says("/wallet")).startsWith("60 Connects");
        ann.says(words);
        ann.presses("Set it to 0");
        assertThat(ann.says("/wallet")).startsWith("0 Connects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spent 0",
                "i spent zero",
                "bought 0",
                "got 0 free",
                "i have 0 proposals",
                "i have zero clients",
                "i have 0 jobs",
                "zero proposals left",
                "i have 0 interviews"
            })
    void nothingOfSomethingElseIsNone(String words) {
        ann.says("/adjust 60");
        ann.presses("Skip");
        ann.says(words);
        assertThat(ann.button("Set it to 0")).isEmpty();
        assertThat(ann.says("/wallet")).startsWith("60 Connects");
    }

    /** The question of the wallet understands its answer in words, and takes no count of anything else for one. */
    @ParameterizedTest
    @CsvSource({
        "set my balance to 50, 50",
        "it shows fifty, 50",
        "i have forty two, 42",
        "i have zero, 0",
        "i have two jobs,",
        "i have 2 jobs,",
        "two clients left,"
    })
    void theQuestionForTheBalanceUnderstandsWords(String said, Integer shown) {
        ann.says("/wallet");
        String answer = ann.says(said);
        if (shown == null) {
            assertThat(answer).doesNotStartWith("Recorded");
        } else {
            assertThat(answer).startsWith("Recorded").contains("You have " + shown + " Connects");
        }
    }
}
