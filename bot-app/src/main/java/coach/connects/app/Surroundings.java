package coach.connects.app;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where settings come from: the file {@code .env} in the folder in which the program was started, and the environment. */
final class Surroundings {
    private static final String FILE = ".env";

    private Surroundings() {}

    /** All names and values; where both have one, the environment wins. */
    static Map<String, String> read(Path folder, Map<String, String> environment) throws CannotStart {
        Map<String, String> values = new HashMap<>();
        // Without the file the library that reads it is not even loaded.
        if (Files.exists(folder.resolve(FILE))) {
            values.putAll(file(folder));
        }
        values.putAll(environment);
        return values;
    }

    private static Map<String, String> file(Path folder) throws CannotStart {
        Map<String, String> values = new HashMap<>();
        try {
            Dotenv file = Dotenv.configure()
                    .directory(folder.toString())
                    .filename(FILE)
                    .load();
            for (DotenvEntry entry : file.entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
                values.put(entry.getKey(), unquoted(entry.getValue()));
            }
            return values;
        } catch (DotenvException e) {
            // The library's own words quote the line, and a secret may stand in it.
            throw CannotStart.wrong("The file .env cannot be read: each of its lines is NAME=value, a comment that"
                    + " begins with #, or empty. Example: " + Setting.LOG_LEVEL.example());
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
