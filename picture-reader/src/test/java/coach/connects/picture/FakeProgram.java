package coach.connects.picture;

import coach.connects.reading.screen.PictureReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A script in the place of the program that reads pictures. */
final class FakeProgram {
    /** A table with one word in it. */
    static final String TABLE = "printf '5\\t1\\t1\\t1\\t1\\t1\\t10\\t50\\t90\\t20\\t96\\tHourly\\n'";

    private final Path folder;
    private final OcrProgram program;

    private FakeProgram(Path folder, OcrProgram program) {
        this.folder = folder;
        this.program = program;
    }

    /** One that does this; {@code $HERE} is its folder. */
    static FakeProgram doing(Path folder, String... lines) {
        return bounded(folder, List.of(), lines);
    }

    /** The same, started so. */
    static FakeProgram bounded(Path folder, List<String> bounds, String... lines) {
        try {
            Path file = folder.resolve("program");
            String script =
                    "#!/bin/sh\nHERE='" + folder + "'\necho run >> $HERE/runs\n" + String.join("\n", lines) + "\n";
            Files.writeString(file, script);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            return new FakeProgram(folder, new OcrProgram(file, bounds));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    PictureReader reader(OcrLimits limits) {
        return new TesseractReader(program, limits);
    }

    /** How often it was started. */
    int runs() throws IOException {
        Path runs = folder.resolve("runs");
        if (!Files.exists(runs)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(runs)) {
            return (int) lines.count();
        }
    }

    /** Bounds as they are, but for the time, which a test does not wait for, and these. */
    static OcrLimits limits(Duration time, int atOnce, int waiting) {
        OcrLimits limits = OcrLimits.standard(2);
        return new OcrLimits(
                limits.bytes(),
                limits.pixels(),
                time,
                limits.memory(),
                limits.output(),
                atOnce,
                waiting,
                Duration.ofMinutes(1));
    }
}
