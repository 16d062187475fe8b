package coach.connects.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of settings as shells and Docker write them: each line is {@code NAME=value}, a comment that begins with #, or
 * empty. A line may begin with {@code export}; a value may stand in single quotation marks, in which everything means
 * itself, or in double ones, in which a backslash stands before a quotation mark or a backslash. After a value a comment may
 * follow; without quotation marks a # begins one only behind a blank.
 *
 * <p>What is wrong is named by the number of its line and never quoted: a secret may stand in it.
 */
final class EnvFile {
    private static final int LARGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String EXPORT = "export";

    private EnvFile() {}

    /**
     * Its names and values; of a name that stands there twice the last value.
     *
     * @throws StartupException when it cannot be read, or naming the first line that is wrong
     */
    static Map<String, String> read(Path file) throws StartupException {
        Map<String, String> values = new HashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                try {
                    put(withoutExport(text), values);
                } catch (WrongLine e) {
                    throw StartupException.wrong("Line " + number + " of " + file + " " + e.what
                            + ". Each line is NAME=value, a comment that begins with #, or empty. Example: "
                            + SettingKey.LOG_LEVEL.example());
                }
            }
        }
        return values;
    }

    private static List<String> lines(Path file) throws StartupException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw StartupException.wrong(
                    file + " is not a file. Move it away, or put your settings into a file of that name.");
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw StartupException.wrong("The file " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + "). Let the user who runs the bot read it.");
        }
        if (content.length > LARGEST) {
            throw StartupException.wrong(file + " is larger than 1 MB, which no file of settings is.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw StartupException.wrong(file + " is not text in UTF-8. Save it as UTF-8.");
        }
    }

    private static String withoutExport(String line) {
        boolean exported = line.startsWith(EXPORT)
                && line.length() > EXPORT.length()
                && Character.isWhitespace(line.charAt(EXPORT.length()));
        return exported ? line.substring(EXPORT.length()).strip() : line;
    }

    private static void put(String line, Map<String, String> values) throws WrongLine {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new WrongLine("has no =");
        }
        String name = line.substring(0, equals).strip();
        if (name.isEmpty() || !name.chars().allMatch(EnvFile::isOfName)) {
            throw new WrongLine("has before its = no name of letters, digits and _");
        }
        values.put(name, value(line.substring(equals + 1)));
    }

    private static String value(String text) throws WrongLine {
        String bare = text.strip();
        if (bare.startsWith("'") || bare.startsWith("\"")) {
            return quoted(bare);
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '#' && Character.isWhitespace(text.charAt(i - 1))) {
                return text.substring(0, i).strip();
            }
        }
        return bare;
    }

    private static String quoted(String text) throws WrongLine {
        char mark = text.charAt(0);
        StringBuilder value = new StringBuilder();
        int i = 1;
        while (i < text.length() && text.charAt(i) != mark) {
            boolean escapes = mark == '"'
                    && text.charAt(i) == '\\'
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == mark || text.charAt(i + 1) == '\\');
            i += escapes ? 1 : 0;
            value.append(text.charAt(i));
            i++;
        }
        if (i == text.length()) {
            throw new WrongLine("begins a value with a quotation mark, and none ends it");
        }
        String rest = text.substring(i + 1).strip();
        if (!rest.isEmpty() && !rest.startsWith("#")) {
            throw new WrongLine("goes on behind the quotation mark that ends its value");
        }
        return value.toString();
    }

    private static boolean isOfName(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** What is wrong with a line, in words that quote nothing of it. */
    private static final class WrongLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final String what;

        WrongLine(String what) {
            super(what, null, false, false);
            this.what = what;
        }
    }
}
