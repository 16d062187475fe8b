package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.app.logging.SingleLineLogStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SingleLineLogStreamTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final SingleLineLogStream err =
            new SingleLineLogStream(out, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.ofHours(1)));

    @Test
    void theTraceOfAnExceptionStandsBehindItsEvent() {
        err.println("ERROR Bot - message k1: failed");
        new IllegalStateException("first\nsecond", new RuntimeException("cause")).printStackTrace(err);
        err.flush();
        err.println("next");
        err.flush();

        assertThat(out().lines()).hasSize(2);
        assertThat(out())
                .startsWith(
                        "2026-11-23T10:00:00.000+01:00 ERROR Bot - message k1: failed | java.lang.IllegalStateException: first | second")
                .contains(" | at coach.connects.app.SingleLineLogStreamTest")
                .contains(" | Caused by: java.lang.RuntimeException: cause")
                .endsWith("\n2026-11-23T10:00:00.000+01:00 next\n");
    }

    @Test
    void textFromOutsideBeginsNoLineOfItsOwn() {
        err.println("WARN a title: x\n2026-11-23 ERROR forged\r\nmore");
        err.println("second");
        err.flush();

        assertThat(out().lines())
                .containsExactly(
                        "2026-11-23T10:00:00.000+01:00 WARN a title: x | 2026-11-23 ERROR forged | more",
                        "2026-11-23T10:00:00.000+01:00 second");
    }

    /** F14: every character that is invisible or turns the direction, of a title, a name or an id. */
    @Test
    void nothingFromOutsideSteersATerminalOrEndsALine() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Steering.steers(c)) {
                err.println("WARN title: a" + Character.toString(c) + "b");
                new IllegalStateException("x" + Character.toString(c) + "y").printStackTrace(err);
                err.flush();
            }
        }

        assertThat(out().codePoints().filter(c -> c != '\n').filter(Steering::steers))
                .isEmpty();
        assertThat(out().lines()).allMatch(line -> line.startsWith("2026-11-23T10:00:00.000+01:00 WARN title: a"));
    }

    @Test
    void whatIsSaidToWhoeverRunsItSteersNothing() {
        SanitizingPrintStream lines = new SanitizingPrintStream(out);
        lines.println("FAIL  disk: \u001B[2J\u009B1m\u202E/data\nforged\u2028x");

        assertThat(out()).isEqualTo("FAIL  disk: [2J1m/data forged x" + System.lineSeparator());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
