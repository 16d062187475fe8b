package coach.connects.reading.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The record of names and values between two lines of dashes at the top of a note, or alone. */
final class FrontMatter {
    private static final int MOST_LINES = 200;
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
        ObjectNode inside = record;
        String last = "";
        for (String line : text.stripLeading()
                .lines()
                .skip(ruled ? 1 : 0)
                .limit(MOST_LINES)
                .toList()) {
            String words = line.strip();
            if (words.startsWith(RULER) || words.equals("...")) {
                return record.isEmpty() ? Optional.empty() : Optional.of(record);
            }
            int colon = words.startsWith("-") ? -1 : words.indexOf(':');
            boolean deeper = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            inside = deeper ? inside : record;
            if (words.startsWith("- ") && record.get(last) instanceof ArrayNode list) {
                list.add(bare(words.substring(2)));
            } else if (colon > 0) {
                String name = bare(words.substring(0, colon));
                String value = words.substring(colon + 1).strip();
                if (value.isEmpty() && !deeper) {
                    last = name;
                    inside = record.putObject(name);
                } else {
                    inside.set(name, value(value));
                }
            } else if (words.startsWith("- ") && !last.isEmpty()) {
                record.putArray(last).add(bare(words.substring(2)));
            }
        }
        return ruled || record.isEmpty() ? Optional.empty() : Optional.of(record);
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
                && words.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
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
