package coach.connects.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds one secret, as container platforms hand them out. */
final class SecretFile {
    private static final int LONGEST = 4_096;

    private SecretFile() {}

    /** Its text without blanks around it; of a longer file only what no secret is longer than. */
    static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        }
    }
}
