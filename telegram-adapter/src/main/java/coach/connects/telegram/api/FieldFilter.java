package coach.connects.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which fields of an object are kept, of what kind, and what stands in for one that is missing. The SDK refuses a whole
 * batch of updates for one field of the wrong kind, also one that nobody here reads; what passed a shape it can read.
 */
final class FieldFilter {
    private static final int MILLISECONDS = 1000;

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private interface Field {
        void copy(JsonNode value, String name, ObjectNode into);
    }

    /** A number that fits an int, or left out. */
    FieldFilter number(String name) {
        fields.put(name, (value, key, into) -> {
            if (isWhole(value) && value.asLong() == (int) value.asLong()) {
                into.put(key, (int) value.asLong());
            }
        });
        return this;
    }

    /** A number that fits an int, or this one. */
    FieldFilter number(String name, int otherwise) {
        fields.put(name, (value, key, into) -> {
            boolean fits = isWhole(value) && value.asLong() == (int) value.asLong();
            into.put(key, fits ? (int) value.asLong() : otherwise);
        });
        return this;
    }

    /** A whole number, or left out. */
    FieldFilter whole(String name) {
        fields.put(name, (value, key, into) -> {
            if (isWhole(value)) {
                into.put(key, value.asLong());
            }
        });
        return this;
    }

    /** Seconds since 1970, also when they came as milliseconds; 0 when there are none. */
    FieldFilter seconds(String name) {
        fields.put(name, (value, key, into) -> {
            long time = isWhole(value) ? value.asLong() : 0;
            into.put(key, (int) (time == (int) time ? time : time / MILLISECONDS));
        });
        return this;
    }

    /** Text, or left out. */
    FieldFilter text(String name) {
        fields.put(name, (value, key, into) -> {
            if (value.isValueNode() && !value.isNull()) {
                into.put(key, value.asText());
            }
        });
        return this;
    }

    /** Text, or this one. */
    FieldFilter text(String name, String otherwise) {
        fields.put(name, (value, key, into) -> into.put(key, value.isTextual() ? value.asText() : otherwise));
        return this;
    }

    /** True or false; false when it is neither. */
    FieldFilter flag(String name) {
        fields.put(name, (value, key, into) -> into.put(key, value.asBoolean(false)));
        return this;
    }

    /** An object of this shape, or left out. */
    FieldFilter object(String name, FieldFilter fieldFilter) {
        fields.put(name, (value, key, into) -> {
            if (value.isObject()) {
                into.set(key, fieldFilter.prune(value));
            }
        });
        return this;
    }

    /** A list of objects of this shape, or left out. */
    FieldFilter list(String name, FieldFilter fieldFilter) {
        fields.put(name, (value, key, into) -> {
            if (value.isArray()) {
                ArrayNode list = into.putArray(key);
                value.forEach(element -> list.add(fieldFilter.prune(element)));
            }
        });
        return this;
    }

    /** A list of lists of objects of this shape, or left out. */
    FieldFilter rows(String name, FieldFilter fieldFilter) {
        fields.put(name, (value, key, into) -> {
            if (value.isArray()) {
                ArrayNode rows = into.putArray(key);
                value.forEach(row -> {
                    ArrayNode list = rows.addArray();
                    row.forEach(element -> list.add(fieldFilter.prune(element)));
                });
            }
        });
        return this;
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** A copy with the fields of this shape alone. */
    ObjectNode prune(JsonNode from) {
        ObjectNode into = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, field) -> field.copy(from.path(name), name, into));
        return into;
    }

    private static boolean isWhole(JsonNode value) {
        return value.isNumber() ? value.canConvertToLong() : value.isTextual() && isWhole(value.asText());
    }

    private static boolean isWhole(String words) {
        try {
            return Long.toString(Long.parseLong(words)).equals(words);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
