package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not happen is never offered as done, and the day that is denied is never taken for the right one (W-11). */
class UndoneDeedsTest extends TalkTest {
    UndoneDeedsTest() {
        super("2026-11-30T09:00:00Z");
    }

    @BeforeEach
    void begin() {
        ann.says("/buy 40 on 29 November");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i was about to spend 16",
                "i have to spend 16",
                "i need to buy 20",
                "should have spent 16",
                "i should've applied with 16",
                "almost spent 16",
                "i was gonna spend 16",
                "gonna buy 20",
                "i nearly bought 20 yesterday",
                "i have to send 2 proposals for 8 each",
                "i was thinking of buying 20",
                "forgot to spend 16",
                "i just have to only spend 16 and buy 20",
            })
    void whatDidNotHappenIsNotOffered(String words) {
        assertThat(ann.says(words)).doesNotContain("Shall I record");
    }

    @ParameterizedTest
    @CsvSource({"i had to spend 16,16", "i just spent 16,16", "used 16 to apply,16"})
    void whatHadToBeDoneIsOffered(String words, int number) {
        assertThat(ann.says(words)).contains("Shall I record", "for " + number + " Connects");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not yesterday, today | 30",
                "it wasnt yesterday it was today | 30",
                "no, it wasn't yesterday, it was on 27 November | 27",
                "today instead of yesterday | 30",
                "today, not yesterday | 30",
                "not 29 november, 28 november | 28",
                "change it from yesterday to 28 november | 28",
                "yesterday -> today | 30",
                "it wasn't on the 29th but on the 27th of November | 27",
                "no, 28 november | 28",
                "should be 27 November rather than 29 November | 27",
            })
    void theDayThatIsDeniedIsNotTaken(String words, int day) {
        assertThat(ann.says(words)).contains("instead?\n- 40 Connects bought on " + day + " November 2026");
    }

    @Test
    void aDayThatIsOnlyDeniedIsAskedFor() {
        assertThat(ann.says("it wasnt yesterday")).contains("What is right?").doesNotContain("instead");
    }
}
