package coach.connects.reading.format;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The labelled lines of a page in other forms, as tools hand them on. */
final class PageForms {
    private static final int LONGEST_LABEL = 30;
    private static final List<String> OF_CLIENT =
            List.of("country", "hire rate", "jobs posted", "rating", "payment", "spent");

    private PageForms() {}

    private static int colon(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && colon <= LONGEST_LABEL && !line.startsWith("-") ? colon : -1;
    }

    /** The title, and the labels with their values. */
    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Posting read = new PostingParser()
                .read(text, Instant.EPOCH)
                .jobs()
                .get(0)
                .posting();
        read.get(Fact.TITLE).ifPresent(title -> pairs.put("Title", title));
        for (String line : text.lines().toList()) {
            int colon = colon(line);
            if (line.startsWith("Connects:") && !read.knows(Fact.CONNECTS_COST)) {
                // It is the reader's own balance there.
                continue;
            }
            if (colon > 0) {
                pairs.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            } else if (line.startsWith("Payment ")) {
                pairs.put("Payment", line.substring("Payment ".length()));
            }
        }
        return pairs;
    }

    static String table(String text) {
        StringBuilder table = new StringBuilder("| Field | Value |\n|---|---|\n");
        pairs(text).forEach((label, value) -> table.append("| %s | %s |%n".formatted(label, value)));
        return table.toString();
    }

    static String json(String text, boolean nested) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        ObjectNode client = nested ? record.putObject("client") : record;
        pairs(text).forEach((label, value) -> {
            String key = label.toLowerCase(Locale.ROOT).replace(' ', '_');
            boolean ofClient = OF_CLIENT.stream().anyMatch(label.toLowerCase(Locale.ROOT)::contains);
            (ofClient ? client : record).put(key, value);
        });
        return record.toPrettyString();
    }

    static String csv(String text) {
        List<String> head = new ArrayList<>();
        List<String> row = new ArrayList<>();
        pairs(text).forEach((label, value) -> {
            head.add(label.toLowerCase(Locale.ROOT).replace(' ', '_'));
            row.add("\"" + value.replace("\"", "\"\"") + "\"");
        });
        return String.join(",", head) + "\n" + String.join(",", row);
    }

    static String keys(String text) {
        StringBuilder keys = new StringBuilder();
        pairs(text).forEach((label, value) -> keys.append("%s = %s%n".formatted(label, value)));
        return keys.toString();
    }

    static String turned(String line) {
        int colon = colon(line);
        return colon < 0 ? line : line.substring(colon + 2) + "\n" + line.substring(0, colon);
    }

    static String withoutLabel(String line) {
        int colon = colon(line);
        return colon < 0 ? line : line.substring(colon + 2);
    }

    /** Every amount of dollars with another sign between thousands, or before the cents. */
    static String otherNumbers(String text, Random random) {
        boolean european = random.nextBoolean();
        StringBuilder other = new StringBuilder();
        boolean amount = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            amount = c == '$' || (amount && (Character.isDigit(c) || ((c == ',' || c == '.') && inside)));
            char sign = european ? c == ',' ? '.' : ',' : c == ',' ? '\u202f' : '.';
            other.append(amount && (c == ',' || c == '.') ? sign : c);
        }
        return other.toString();
    }
}
