package coach.connects.reading.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the files of phrases, one a language: a meaning in square brackets, below it one phrase a line; {@code #} begins a
 * remark. A section with a dot in its name adds to another file in that language: {@code [labels.PROPOSALS]} to the labels,
 * {@code [typed.filler]} and {@code [yesno.not]} to the lists of words. Beside them lie the names of months, countries and
 * categories.
 */
final class PhraseFileLoader {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "es", "fr", "pt", "it", "ru", "uk", "tr", "id", "hi", "ar", "pl", "vi");

    /** The labels that people write in a typed line as well, by the fact's key there. */
    private static final Map<String, String> TYPED_LABELS = Map.ofEntries(
            Map.entry("PROPOSALS", "proposals"),
            Map.entry("INTERVIEWING", "interviewing"),
            Map.entry("INVITES", "invites_sent"),
            Map.entry("UNANSWERED", "unanswered_invites"),
            Map.entry("COST", "connects_cost"),
            Map.entry("RATING", "client_rating"),
            Map.entry("REVIEWS", "client_reviews"),
            Map.entry("JOBS_POSTED", "client_jobs_posted"),
            Map.entry("HIRE_RATE", "client_hire_rate_pct"),
            Map.entry("HIRES", "client_hires"),
            Map.entry("OPEN_JOBS", "client_open_jobs"),
            Map.entry("SPENT", "client_total_spent_usd"),
            Map.entry("BUDGET", "budget_usd"),
            Map.entry("COUNTRY", "client_country"),
            Map.entry("LEVEL", "level"),
            Map.entry("LENGTH", "duration"));

    private static final String FOLDER = "/coach/connects/reading/phrases/";

    private static final String LABELS = "labels.";

    /** The lines of all languages, by the name of their section. */
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    PhraseFileLoader() {
        for (String language : LANGUAGES) {
            String section = TokenType.NOTE.name();
            for (String line : lines(language + ".txt")) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = line.substring(1, line.length() - 1);
                } else {
                    sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
                }
            }
        }
    }

    Map<TokenType, List<String>> phrases() {
        Map<TokenType, List<String>> written = new EnumMap<>(TokenType.class);
        sections.forEach((section, lines) -> {
            if (section.indexOf('.') < 0) {
                written.put(TokenType.valueOf(section), lines);
            }
        });
        return written;
    }

    /** The labels, each line below the name of its type. */
    List<String> labels() {
        List<String> labels = new ArrayList<>(lines("labels.txt"));
        sections.forEach((section, lines) -> {
            if (section.startsWith(LABELS)) {
                labels.add("[" + section.substring(LABELS.length()) + "]");
                labels.addAll(lines);
            }
        });
        return labels;
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
        Map<String, List<String>> typed = new HashMap<>(lists("typed.txt"));
        TYPED_LABELS.forEach((section, fact) -> typed.merge(fact, runs(section), PhraseFileLoader::joined));
        return typed;
    }

    /** The labels of a section in the files of languages, their words joined by a line. */
    private List<String> runs(String section) {
        List<String> runs = new ArrayList<>();
        for (String line : sections.getOrDefault(LABELS + section, List.of())) {
            for (String label : line.split("\\|", -1)) {
                if (!line.startsWith("+")) {
                    runs.add(label.strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
                }
            }
        }
        return runs;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private Map<String, List<String>> lists(String file) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String line : lines(file)) {
            int equals = line.indexOf('=');
            fields.put(line.substring(0, equals).strip(), words(line.substring(equals + 1)));
        }
        String name = file.substring(0, file.indexOf('.') + 1);
        sections.forEach((section, lines) -> {
            if (section.startsWith(name)) {
                lines.forEach(
                        line -> fields.merge(section.substring(name.length()), words(line), PhraseFileLoader::joined));
            }
        });
        return Map.copyOf(fields);
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" ", -1));
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
