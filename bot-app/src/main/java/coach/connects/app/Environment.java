package coach.connects.app;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where settings come from: the file {@code .env} in the folder in which the program was started, and the environment. */
final class Environment {
    private static final String FILE = ".env";

    private Environment() {}

    /** All names and values; where both have one, the environment wins. */
    static Map<String, String> read(Path folder, Map<String, String> environment) throws StartupException {
        Map<String, String> values = new HashMap<>();
        Path file = folder.toAbsolutePath().resolve(FILE);
        // Not followed: a link that leads nowhere is said, and not taken for no file.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            values.putAll(EnvFile.read(file));
        }
        values.putAll(environment);
        return values;
    }
}
