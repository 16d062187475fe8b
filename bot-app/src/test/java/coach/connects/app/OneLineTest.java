package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OneLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final OneLine err = new OneLine(out);

    @Test
    void theTraceOfAnExceptionStandsBehindItsEvent() {
        err.println("2026-11-23 ERROR Bot - message k1: failed");
        new IllegalStateException("first\nsecond", new RuntimeException("cause")).printStackTrace(err);
        err.flush();
        err.println("next");
        err.flush();

        assertThat(out().lines()).hasSize(2);
        assertThat(out())
                .startsWith(
                        "2026-11-23 ERROR Bot - message k1: failed | java.lang.IllegalStateException: first | second")
                .contains(" | at coach.connects.app.OneLineTest")
                .contains(" | Caused by: java.lang.RuntimeException: cause")
                .endsWith("\nnext\n");
    }

    @Test
    void textFromOutsideBeginsNoLineOfItsOwn() {
        err.println("WARN a title: x\n2026-11-23 ERROR forged\r\nmore");
        err.println("second");
        err.flush();

        assertThat(out()).isEqualTo("WARN a title: x | 2026-11-23 ERROR forged | more\nsecond\n");
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
