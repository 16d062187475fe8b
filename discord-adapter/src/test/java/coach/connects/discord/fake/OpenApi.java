package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Discord's own OpenAPI description, read from the file that {@code -Ddiscord.openapi} names ({@code specs/openapi.json}
 * of discord/discord-api-spec). It checks as much of JSON Schema as that description uses.
 */
final class OpenApi {
    private static final @Nullable JsonNode READ = read(System.getProperty("discord.openapi", ""));

    /** JDA sends these numbers as strings, of which the description says itself that they are taken. */
    private static final Set<String> NUMBERS_AS_STRINGS = Set.of("contexts", "integration_types");

    private final JsonNode root;

    OpenApi(JsonNode root) {
        this.root = root;
    }

    static Optional<OpenApi> atHand() {
        return Optional.ofNullable(READ).map(OpenApi::new);
    }

    private static @Nullable JsonNode read(String file) {
        try {
            return file.isEmpty() ? null : Json.read(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the body of a request; a request that is not described is wrong as a whole. */
    List<String> offences(String method, String path, JsonNode body) {
        JsonNode operation = operation(method, path);
        if (operation == null) {
            return List.of("not described");
        }
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        List<String> offences = new ArrayList<>();
        if (!schema.isMissingNode()) {
            check(plain(body), schema, "body", offences);
        }
        return offences;
    }

    private @Nullable JsonNode operation(String method, String path) {
        String verb = method.toLowerCase(java.util.Locale.ROOT);
        if (root.path("paths").path(path).has(verb)) {
            return root.path("paths").path(path).path(verb);
        }
        JsonNode found = null;
        int literals = -1;
        for (var entry : root.path("paths").properties()) {
            int fits = fits(entry.getKey(), path);
            if (fits > literals && entry.getValue().has(verb)) {
                found = entry.getValue().path(verb);
                literals = fits;
            }
        }
        return found;
    }

    /** How many parts of the path are the same to the letter; -1 when it is another path. */
    private static int fits(String template, String path) {
        String[] wanted = template.split("/", -1);
        String[] seen = path.split("/", -1);
        int same = wanted.length == seen.length ? 0 : -1;
        for (int i = 0; i < wanted.length && same >= 0; i++) {
            boolean isOpen = wanted[i].startsWith("{");
            if (wanted[i].equals(seen[i])) {
                same++;
            } else if (!isOpen || seen[i].startsWith("@")) {
                same = -1;
            }
        }
        return same;
    }

    private static JsonNode plain(JsonNode body) {
        JsonNode copy = body.deepCopy();
        for (JsonNode one : copy) {
            // The reference says string, the description integer; both are taken.
            if (one instanceof ObjectNode command
                    && command.path("default_member_permissions").isTextual()) {
                command.put(
                        "default_member_permissions",
                        command.path("default_member_permissions").asLong());
            }
            for (String field : NUMBERS_AS_STRINGS) {
                if (one instanceof ObjectNode command && command.path(field).isArray()) {
                    ArrayNode numbers = Json.array();
                    command.path(field).forEach(number -> numbers.add(number.asInt()));
                    command.set(field, numbers);
                }
            }
        }
        return copy;
    }

    private void check(JsonNode value, JsonNode schema, String at, List<String> offences) {
        if (schema.has("$ref")) {
            check(value, root.at(schema.path("$ref").asText().substring(1)), at, offences);
        }
        schema.path("allOf").forEach(part -> check(value, part, at, offences));
        for (String union : List.of("oneOf", "anyOf")) {
            if (schema.has(union)) {
                oneOf(value, schema.path(union), at, offences);
            }
        }
        boolean isNumericId = schema.path("format").asText().equals("snowflake") && value.isIntegralNumber();
        if (isNumericId) {
            // Discord's reference: ids are taken as strings and as numbers.
            return;
        }
        type(value, schema, at, offences);
        if (value.isTextual()) {
            range(value.asText().length(), schema, "minLength", "maxLength", at, offences);
        } else if (value.isNumber()) {
            range(value.asDouble(), schema, "minimum", "maximum", at, offences);
        } else if (value.isArray()) {
            range(value.size(), schema, "minItems", "maxItems", at, offences);
            for (int i = 0; i < value.size(); i++) {
                check(value.path(i), schema.path("items"), at + "[" + i + "]", offences);
            }
        } else if (value.isObject()) {
            object(value, schema, at, offences);
        }
    }

    private void oneOf(JsonNode value, JsonNode schemas, String at, List<String> offences) {
        List<String> nearest = null;
        for (JsonNode schema : schemas) {
            List<String> found = new ArrayList<>();
            check(value, schema, at, found);
            if (nearest == null || found.size() < nearest.size()) {
                nearest = found;
            }
        }
        offences.addAll(nearest == null ? List.of() : nearest);
    }

    private static void type(JsonNode value, JsonNode schema, String at, List<String> offences) {
        JsonNode types = schema.path("type");
        List<JsonNode> allowed = types.isArray() ? Json.list(types) : types.isTextual() ? List.of(types) : List.of();
        if (!allowed.isEmpty() && allowed.stream().noneMatch(type -> isOf(value, type.asText()))) {
            offences.add(at + " is no " + types + ": " + value);
        }
        if (schema.has("const") && !schema.path("const").equals(value)) {
            offences.add(at + " is not " + schema.path("const") + ": " + value);
        }
        if (schema.has("enum") && !Json.list(schema.path("enum")).contains(value)) {
            offences.add(at + " is none of " + schema.path("enum") + ": " + value);
        }
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }

    private static void range(
            double size, JsonNode schema, String least, String most, String at, List<String> offences) {
        if (size < schema.path(least).asDouble(-Double.MAX_VALUE)
                || size > schema.path(most).asDouble(Double.MAX_VALUE)) {
            offences.add(at + " has " + size + ", which " + least + " or " + most + " forbids");
        }
    }

    private void object(JsonNode value, JsonNode schema, String at, List<String> offences) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                offences.add(at + " lacks " + name);
            }
        }
        for (var field : value.properties()) {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode others = schema.path("additionalProperties");
            if (!known.isMissingNode()) {
                check(field.getValue(), known, at + "." + field.getKey(), offences);
            } else if (others.isObject()) {
                check(field.getValue(), others, at + "." + field.getKey(), offences);
            } else if (others.isBoolean() && !others.asBoolean()) {
                offences.add(at + " has " + field.getKey() + ", which is not described");
            }
        }
    }
}
