package coach.connects.upwork;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads JSON of a server within bounds: {@value #DEEPEST} levels, {@value #MOST_NODES} values, no name twice in a record,
 * nothing behind the end. What is beyond them is not read at all, and never in part.
 */
final class BoundedJson {
    static final int DEEPEST = 32;
    static final int MOST_NODES = 20_000;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST_TEXT)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            // A record has a name and two brackets more than it has values.
                            .maxTokenCount(4L * MOST_NODES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private BoundedJson() {}

    /** The record that these bytes are; empty when they are none, or beyond the bounds. */
    static Optional<JsonNode> record(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            return Optional.ofNullable(node).filter(JsonNode::isObject).filter(BoundedJson::isWithinBounds);
        } catch (IOException e) {
            // Its words may quote what was read.
            return Optional.empty();
        }
    }

    static Optional<JsonNode> record(String text) {
        return record(text.getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    /** As it is sent. */
    static String write(JsonNode node) {
        return node.toString();
    }

    private static boolean isWithinBounds(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int seen = 0;
        while (!open.isEmpty() && seen <= MOST_NODES) {
            JsonNode node = open.remove();
            seen++;
            node.forEach(open::add);
        }
        return seen <= MOST_NODES;
    }
}
