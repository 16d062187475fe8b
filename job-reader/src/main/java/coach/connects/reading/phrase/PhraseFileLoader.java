package coach.connects.reading.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the files of phrases: a meaning in square brackets, below it one phrase a line; {@code #} begins a remark. Beside
 * them lie the names of months, countries and categories.
 */
final class PhraseFileLoader {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "pt", "it", "ru");

    private static final String FOLDER = "/coach/connects/reading/phrases/";

    Map<TokenType, List<String>> phrases() {
        Map<TokenType, List<String>> written = new EnumMap<>(TokenType.class);
        for (String language : LANGUAGES) {
            TokenType type = TokenType.NOTE;
            for (String line : lines(language + ".txt")) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    type = TokenType.valueOf(line.substring(1, line.length() - 1));
                } else {
                    written.computeIfAbsent(type, m -> new ArrayList<>()).add(line);
                }
            }
        }
        return written;
    }

    Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : lines("months.txt")) {
            int equals = line.indexOf('=');
            int number = Integer.parseInt(line.substring(0, equals).strip());
            for (String name : line.substring(equals + 1).strip().split(" ", -1)) {
                months.put(name, number);
            }
        }
        return Map.copyOf(months);
    }

    /** The words of names in data, by their part. */
    Map<String, List<String>> fields() {
        return lists("fields.txt");
    }

    /** The words that tell a request from a task, by their part in it. */
    Map<String, List<String>> words() {
        return lists("words.txt");
    }

    /** The words of yes and no, by what they do in a statement. */
    Map<String, List<String>> yesNo() {
        return lists("yesno.txt");
    }

    /** What people call the facts when they type them, and what else they write in such a line. */
    Map<String, List<String>> typed() {
        return lists("typed.txt");
    }

    private Map<String, List<String>> lists(String file) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String line : lines(file)) {
            int equals = line.indexOf('=');
            fields.put(
                    line.substring(0, equals).strip(),
                    List.of(line.substring(equals + 1).strip().split(" ", -1)));
        }
        return Map.copyOf(fields);
    }

    List<String> lines(String file) {
        try (InputStream in = PhraseFileLoader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing in the archive: " + FOLDER + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
