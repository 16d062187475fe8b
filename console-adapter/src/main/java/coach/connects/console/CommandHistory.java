package coach.connects.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * What was typed before, for the arrow keys. Short commands alone are kept: pasted pages are nobody's business after their
 * check.
 */
final class CommandHistory extends DefaultHistory {
    /** How many commands the file keeps. */
    static final int MOST = 500;

    private static final int LONGEST = 200;

    static Path place(Path dataFolder) {
        return dataFolder.toAbsolutePath().resolve("console-history");
    }

    /** The file, made for the person's own eyes where it is missing; where it cannot be made, nothing is kept. */
    static Path file(Path dataFolder) {
        Path file = place(dataFolder);
        try {
            PrivateFiles.folder(dataFolder.toAbsolutePath());
            return PrivateFiles.file(file);
        } catch (IOException e) {
            return file;
        }
    }

    @Override
    public void add(Instant time, String line) {
        if (line.startsWith("/") && line.length() <= LONGEST && line.indexOf('\n') < 0) {
            super.add(time, line);
        }
    }
}
