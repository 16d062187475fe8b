package coach.connects.app.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/** What a log says, and what it keeps to itself. */
class LogWriterTest {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final SingleLineLogStream stream = new SingleLineLogStream(
            out, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin")));
    private long nanos;
    private LogWriter writer = new LogWriter(false, () -> nanos);

    @BeforeEach
    void take() {
        System.setErr(stream);
    }

    @AfterEach
    void giveBack() {
        System.setErr(before);
        MDC.clear();
    }

    private List<String> lines() {
        stream.flush();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void warn(String words) {
        writer.write(Level.WARN, "Bot", words, null);
    }

    private void passes(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void anEventIsOneLineWithItsTrace() {
        writer.write(Level.ERROR, "Bot", "it\nfailed", new IllegalStateException("why\nexactly"));

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith(
                        "2026-11-23T10:00:00.000+01:00 ERROR Bot - it | failed | java.lang.IllegalStateException: why")
                .contains(" | at coach.connects.app.logging.LogWriterTest");
    }

    @Test
    void aLineOfJsonIsAnObject() throws IOException {
        stream.use(LogFormat.JSON);
        MDC.put(LogWriter.MESSAGE, "telegram:77:5");
        writer.write(Level.ERROR, "Bot", "a \"quoted\" \\ word\u0007 of ünïcode", new IllegalStateException("why"));
        MDC.clear();
        System.err.println("a library says this");

        JsonNode event = new ObjectMapper().readTree(lines().get(0));
        assertThat(event.get("time").asText()).isEqualTo("2026-11-23T10:00:00.000+01:00");
        assertThat(event.get("level").asText()).isEqualTo("ERROR");
        assertThat(event.get("logger").asText()).isEqualTo("Bot");
        assertThat(event.get("message").asText())
                .startsWith("a \"quoted\" \\ word of ünïcode | java.lang.IllegalStateException: why | at ");
        assertThat(event.get("message_id").asText()).startsWith("telegram:~").endsWith(":5");
        JsonNode printed = new ObjectMapper().readTree(lines().get(1));
        assertThat(printed.get("message").asText()).isEqualTo("a library says this");
        assertThat(printed.has("level")).isFalse();
    }

    @Test
    void theMessageThatIsAnsweredIsNamedOnce() {
        MDC.put(LogWriter.MESSAGE, "console:ann:5");
        warn("the database is not there");
        warn("message console:ann:5: not saved");

        assertThat(lines().get(0)).endsWith("WARN Bot [console:ann:5] - the database is not there");
        assertThat(lines().get(1)).endsWith("WARN Bot - message console:ann:5: not saved");
    }

    @Test
    void peopleAreHashesThatStayTheSameWithinARun() {
        warn("message telegram:123456789:77: not saved");
        warn("Telegram refused a message to 123456789 (403)");
        warn("something of discord:456789012345678901 could not be handled");
        warn("the digest of telegram:-1001234567890 waits for an hour");
        warn("telegram:1234 of an early day");

        String all = String.join("\n", lines());
        assertThat(all).doesNotContain("123456789", "456789012345678901", "1001234567890", "1234");
        String hash = lines().get(0).substring(lines().get(0).indexOf('~'));
        assertThat(hash).matches("~[0-9a-f]{8}:77: not saved");
        assertThat(lines().get(1)).contains(" to " + hash.substring(0, 9) + " (403)");
    }

    @Test
    void whatIsNobodysIdStays() {
        for (String words : List.of(
                "the database at 127.0.0.1:27017 does not answer",
                "the clock says 2026-11-30T02:03:22.239123Z, and it should be about 2026-11-30T02:03:00Z",
                "registered 38 commands with Discord",
                "the server answers 502 in 10000 ms",
                "started: Connects Coach 1.0.0, Java 17.0.15+6-Debian-1deb12u1, data in /srv/a1234567b")) {
            out.reset();
            warn(words);
            assertThat(lines()).singleElement().asString().endsWith(" - " + words);
        }
    }

    @Test
    void whoLooksForSomethingSeesEverything() {
        writer = new LogWriter(true, () -> nanos);
        warn("message telegram:123456789:77: not saved");
        warn("message telegram:123456789:77: not saved");

        assertThat(lines()).hasSize(2).allMatch(line -> line.contains("telegram:123456789:77"));
    }

    @Test
    void theSameFaultIsSaidOnceAMinuteWithHowOftenItCame() {
        for (int i = 0; i < 300; i++) {
            warn("the next look is in " + i + " s");
            passes(Duration.ofSeconds(1));
        }

        assertThat(lines()).hasSize(5);
        assertThat(lines().get(0)).endsWith("the next look is in 0 s");
        assertThat(lines().get(1)).endsWith("the next look is in 60 s (and 59 times more since it was last said)");
    }

    @Test
    void anotherFaultAndWhatIsNoFaultAreSaidAtOnce() {
        warn("the database is away");
        warn("the platform is away");
        warn("the database is away");
        writer.write(Level.INFO, "Bot", "well again", null);
        writer.write(Level.INFO, "Bot", "well again", null);

        assertThat(lines()).hasSize(4);
    }

    @Test
    void howOftenAFaultCameIsSaidWhenItIsOver() {
        warn("the database is away");
        warn("the database is away");
        warn("the database is away");
        passes(Duration.ofMinutes(5));
        writer.write(Level.INFO, "Bot", "well again", null);

        assertThat(lines()).hasSize(3);
        assertThat(lines().get(1)).endsWith("WARN Log - 2 times more: Bot - the database is away");
    }

    @Test
    void manyDifferentFaultsFillNoMemoryAndAreAllSaid() {
        for (int i = 0; i < 2_000; i++) {
            warn("fault " + "x".repeat(i % 1_000));
        }

        assertThat(lines().size()).isBetween(1_000, 2_000);
    }

    @Test
    void librariesAreHeardOnlyWhenSomethingIsAmiss() {
        assertThat(LoggingSetup.says(LogLevel.WARN, false)).isTrue();
        LoggingSetup.start(LogLevel.TRACE, LogFormat.TEXT);
        assertThat(LoggingSetup.says(LogLevel.INFO, false)).isFalse();
        assertThat(LoggingSetup.says(LogLevel.TRACE, true)).isTrue();
        LoggingSetup.start(LogLevel.ERROR, LogFormat.TEXT);
        assertThat(LoggingSetup.says(LogLevel.WARN, false)).isFalse();
        LoggingSetup.start(LogLevel.WARN, LogFormat.TEXT);
    }
}
