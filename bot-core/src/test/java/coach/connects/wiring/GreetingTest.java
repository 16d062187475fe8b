package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first minute of somebody who does not know what to say: a greeting is answered like /start. */
class GreetingTest {
    @TempDir
    Path folder;

    private Talk talk;
    private Talk.Person ann;

    @BeforeEach
    void open() {
        talk = Talk.in(folder, "2026-11-23T09:00:00Z");
        ann = talk.as("ann");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi",
                "Hello!",
                "  HEY  ",
                "hi 👋",
                "👋",
                "help",
                "Start",
                "menu",
                "¡Hola!",
                "Hallo",
                "Bonjour",
                "Olá",
                "OLÁ!!!",
                "good  morning",
                "Привет",
                "नमस्ते",
                "السلام عليكم",
                "你好",
                "안녕하세요"
            })
    void aGreetingIsAnsweredLikeStart(String greeting) {
        assertThat(ann.says(greeting)).startsWith("Send me a job").isEqualTo(ann.says("/start"));
        assertThat(ann.labels()).contains("Try an example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi, can you sing for me?", "hello world of python", "|", "...", "helping", "hi|hey"})
    void whatIsMoreThanAGreetingKeepsItsAnswer(String words) {
        assertThat(ann.says(words)).startsWith("I only know jobs and Connects");
    }

    @Test
    void aGreetingInAGroupIsLeftAlone() {
        assertThat(ann.saysIn("group:weavers", "hello")).isEmpty();
        assertThat(ann.saysIn("group:weavers", "help")).isEmpty();
    }

    @Test
    void aGreetingWhileAQuestionWaitsIsNoAnswerAndDoesNotEndIt() {
        ann.says("/buy");
        ann.says("hello");
        assertThat(ann.says("40")).contains("40");
    }
}
