package coach.connects.console;

import coach.connects.i18n.MessageCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** One run of the console over a script, with everything around it faked. */
final class ScriptRun {
    static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    final FakeBot bot = new FakeBot();
    final FakeTimetable timetable = new FakeTimetable();
    final Clock clock;
    final JsonConsole console;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ScriptRun(Path folder, Clock clock, String run) {
        this.clock = clock;
        this.console = new JsonConsole(out, clock, MessageCatalogue.load().english(), folder, new MessageIds(run));
    }

    /** With a clock that scripts can move. */
    static ScriptRun in(Path folder) {
        return new ScriptRun(folder, SimulatedClock.at(START), "t");
    }

    /** Another run of the program. */
    static ScriptRun again(Path folder, String run) {
        return new ScriptRun(folder, SimulatedClock.at(START), run);
    }

    /** With a clock that nobody can move. */
    static ScriptRun onRealClock(Path folder) {
        return new ScriptRun(folder, Clock.fixed(START, java.time.ZoneOffset.UTC), "t");
    }

    /** Feeds lines, and gives what came out for them. */
    List<String> play(String... lines) {
        return playBytes((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Feeds bytes, and gives the lines that came out for them. */
    List<String> playBytes(byte[] script) {
        out.reset();
        try {
            console.run(new ByteArrayInputStream(script), bot, timetable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The line that ends what an input line caused. */
    static String done(int line) {
        return "{\"done\":" + line + ",\"clock\":\"" + START + "\"}";
    }
}
