package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON, made and read. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    /** Every component of a message or a modal, outer before inner. */
    static List<JsonNode> components(JsonNode holder) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode component : holder.path("components")) {
            all.add(component);
            all.addAll(components(component));
        }
        for (String inner : List.of("component", "accessory")) {
            if (holder.has(inner)) {
                all.add(holder.path(inner));
                all.addAll(components(holder.path(inner)));
            }
        }
        return all;
    }
}
