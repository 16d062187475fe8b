package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.reading.answer.Opinion.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way words speak of a job, in whatever way they are turned round (J-11). */
class OpinionTest {
    private static final List<String> GOOD =
            List.of("good", "a good client", "safe", "worth it", "very clear", "fair pay");
    private static final List<String> PROBLEMS =
            List.of("red flags", "any issues", "a scam", "suspicious", "bad", "real concerns here");
    private static final List<String> TURNING = List.of("no", "not", "it is not", "never", "this isn't", "I see no");

    static Stream<String> good() {
        return GOOD.stream();
    }

    static Stream<String> problems() {
        return PROBLEMS.stream();
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatPraisesIsForItAndTurnedRoundAgainstIt(String words) {
        assertThat(Opinion.of(words)).isEqualTo(Opinion.FOR);
        assertThat(Opinion.of("Looks " + words + "!")).isEqualTo(Opinion.FOR);
        for (String no : TURNING) {
            String turned = no + " " + words;
            assertThat(Opinion.of(turned)).as(turned).isEqualTo(Opinion.AGAINST);
            assertThat(Opinion.of("great budget, " + turned)).as(turned).isEqualTo(Opinion.AGAINST);
            assertThat(Opinion.of(turned + " for people like Bob")).as(turned).isEqualTo(Opinion.AGAINST);
            for (Subject subject : Subject.values()) {
                assertThat(Opinion.of(turned, subject))
                        .as("%s: %s", subject, turned)
                        .isEqualTo(Opinion.AGAINST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatWarnsIsAgainstItAndTurnedRoundForIt(String words) {
        assertThat(Opinion.of(words)).isEqualTo(Opinion.AGAINST);
        assertThat(Opinion.of("good client but " + words)).isEqualTo(Opinion.AGAINST);
        for (String no : TURNING) {
            assertThat(Opinion.of(no + " " + words)).as("%s %s", no, words).isEqualTo(Opinion.FOR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "no,        FOR,     AGAINST, NEITHER",
        "None found so far, FOR, AGAINST, NEITHER",
        "yes,       AGAINST, NEITHER, NEITHER",
        "high,      AGAINST, NEITHER, NEITHER",
        "low,       FOR,     NEITHER, NEITHER",
        "n/a,       FOR,     NEITHER, NEITHER",
        "no pay,    AGAINST, AGAINST, AGAINST",
        "no scope,  UNKNOWN, UNKNOWN, UNKNOWN",
        "client,    UNKNOWN, NEITHER, NEITHER",
        "apply,     FOR,     FOR,     FOR",
        "skip it,   AGAINST, AGAINST, UNKNOWN",
        "no thanks, AGAINST, AGAINST, UNKNOWN",
        "no go,     AGAINST, AGAINST, UNKNOWN"
    })
    void aBareAnswerCountsByWhatWasAsked(String words, Opinion problems, Opinion decision, Opinion anything) {
        assertThat(Opinion.of(words, Subject.PROBLEMS)).isEqualTo(problems);
        assertThat(Opinion.of(words, Subject.DECISION)).isEqualTo(decision);
        assertThat(Opinion.of(words)).isEqualTo(anything);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is it no good client?",
                "website not safe",
                "no experience needed, good for beginners",
                "he wants a logo",
                "not sure about the client",
                ""
            })
    void whatIsNotKnownTakesNoSide(String words) {
        assertThat(Opinion.of(words)).isEqualTo(Opinion.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kein guter Kunde",
                "nicht gut",
                "no es bueno",
                "pas bon client",
                "не хороший клиент",
                "I trust this client not"
            })
    void wordsOfOtherLanguagesAndOrdersAreTurnedRoundToo(String words) {
        assertThat(Opinion.of(words)).isEqualTo(Opinion.AGAINST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I did not apply yet", "ask a friend about the rate", "not now", "apply later"})
    void whatOneMeansToDoIsNoWordAgainstIt(String words) {
        assertThat(Opinion.of(words)).isNotEqualTo(Opinion.AGAINST);
    }
}
