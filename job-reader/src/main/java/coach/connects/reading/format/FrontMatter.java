package coach.connects.reading.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The record of names and values between two lines of dashes at the top of a note, or alone. */
final class FrontMatter {
    private static final int MOST_LINES = 200;
    private static final int DEEPEST = 8;
    private static final String RULER = "---";

    private FrontMatter() {}

    /** The record; empty where the text does not begin with one. */
    static Optional<JsonNode> of(String text) {
        boolean ruled = text.stripLeading().startsWith(RULER + "\n")
                || text.stripLeading().startsWith(RULER + "\r\n");
        if (!ruled && !isRecord(text)) {
            return Optional.empty();
        }
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        Deque<Level> levels = new ArrayDeque<>(List.of(new Level(-1, "", record)));
        for (String line : text.stripLeading()
                .lines()
                .skip(ruled ? 1 : 0)
                .limit(MOST_LINES)
                .toList()) {
            String words = line.strip();
            if (words.startsWith(RULER) || words.equals("...")) {
                return record.isEmpty() ? Optional.empty() : Optional.of(record);
            }
            entry(words, line.indexOf(words), levels);
        }
        return ruled || record.isEmpty() ? Optional.empty() : Optional.of(record);
    }

    /** A record within others: how far its name is indented, and the name. */
    private record Level(int indent, String name, ObjectNode node) {}

    /** Puts a name with its value into the record that it lies in, or an item into the list that is named above it. */
    private static void entry(String words, int indent, Deque<Level> levels) {
        boolean item = words.startsWith("- ");
        while (levels.size() > 1
                && (item
                        ? levels.getFirst().indent() > indent
                        : levels.getFirst().indent() >= indent)) {
            levels.pop();
        }
        Level here = levels.getFirst();
        int colon = words.indexOf(':');
        if (item && levels.size() > 1) {
            levels.pop();
            list(levels.getFirst().node(), here.name()).add(bare(words.substring(2)));
            levels.push(here);
        } else if (!item && colon > 0) {
            String name = bare(words.substring(0, colon));
            String value = words.substring(colon + 1).strip();
            if (value.isEmpty() && levels.size() < DEEPEST) {
                levels.push(new Level(indent, name, here.node().putObject(name)));
            } else {
                here.node().set(name, value(value));
            }
        }
    }

    private static ArrayNode list(ObjectNode parent, String name) {
        return parent.get(name) instanceof ArrayNode list ? list : parent.putArray(name);
    }

    /** Whether all lines are names of data with their values, some of them deeper than others: YAML without its rulers. */
    private static boolean isRecord(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES + 1L)
                .toList();
        boolean deeper = lines.stream().anyMatch(line -> line.startsWith("  "));
        return deeper
                && lines.size() <= MOST_LINES
                && !lines.get(0).startsWith(" ")
                && lines.stream().allMatch(FrontMatter::isEntry);
    }

    private static boolean isEntry(String line) {
        String words = line.strip();
        int colon = words.indexOf(':');
        boolean name = colon > 0
                && words.substring(0, colon)
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        boolean ends = colon == words.length() - 1 || (name && words.charAt(colon + 1) == ' ');
        return words.startsWith("- ") || (name && ends);
    }

    private static JsonNode value(String words) {
        return words.startsWith("[") ? list(words) : JsonNodeFactory.instance.textNode(bare(words));
    }

    private static JsonNode list(String words) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String item : words.substring(1, words.endsWith("]") ? words.length() - 1 : words.length())
                .split(",", -1)) {
            list.add(bare(item));
        }
        return list;
    }

    private static String bare(String words) {
        String text = words.strip();
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(0) == text.charAt(text.length() - 1);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
