package coach.connects.reading.format;

import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of one record of data, found by the end of their path: "client.totalSpent.amount" is known by that, by
 * "totalspent.amount" and by "amount". Of several the one nearest to the record's top counts.
 */
final class JsonFields {
    private static final int DEEPEST = 6;
    private static final int MOST = 2_000;

    private final Map<String, JsonNode> byEnd = new HashMap<>();
    private final PhraseDictionary book;

    private record Place(String path, JsonNode node, int depth) {}

    JsonFields(JsonNode record, PhraseDictionary book) {
        this.book = book;
        Deque<Place> open = new ArrayDeque<>();
        open.add(new Place("", record, 0));
        for (int seen = 0; seen < MOST && !open.isEmpty(); seen++) {
            Place place = open.remove();
            if (place.node().isObject() && place.depth() < DEEPEST) {
                place.node().properties().forEach(entry -> {
                    if (entry.getKey().length() <= 80 && open.size() < MOST) {
                        String path = place.path() + "." + plain(entry.getKey());
                        open.add(new Place(path, entry.getValue(), place.depth() + 1));
                    }
                });
            } else if (!place.node().isNull() && !place.node().isMissingNode()) {
                add(place);
            }
        }
    }

    private void add(Place place) {
        String path = place.path();
        for (int dot = path.lastIndexOf('.'); dot >= 0; dot = path.lastIndexOf('.', dot - 1)) {
            byEnd.putIfAbsent(path.substring(dot + 1), place.node());
            if (dot == 0) {
                return;
            }
        }
    }

    static String plain(String key) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                plain.append(Character.toLowerCase(key.charAt(i)));
            }
        }
        return plain.toString();
    }

    /** The first value that one of the names for this leads to, unless it is empty or says that there is none. */
    Optional<JsonNode> get(String name) {
        for (String end : book.fields(name)) {
            JsonNode node = byEnd.get(end);
            if (node != null && !isNothing(node)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    /** Whether the record has such a field at all, be it empty. */
    boolean has(String name) {
        return book.fields(name).stream().anyMatch(byEnd::containsKey);
    }

    Optional<String> words(String name) {
        return get(name).filter(JsonNode::isValueNode).map(JsonNode::asText);
    }

    private static boolean isNothing(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty();
        }
        String text = node.asText().strip();
        return text.isEmpty() || text.equalsIgnoreCase("n/a") || text.equalsIgnoreCase("null") || text.equals("-");
    }
}
