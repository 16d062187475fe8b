package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A slash command as a person types it, {@code /check link:https://… facts:verified 5-10}, read by the registered
 * declaration as Discord's app reads it: it lets nobody send what was not declared.
 */
final class SlashLine {
    private static final int SUB_COMMAND = 1;
    private static final int GROUP = 2;
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int NUMBER = 10;
    private static final int ATTACHMENT = 11;

    private final FakeDiscord discord;
    private final ObjectNode resolved = Json.object();
    private final FakeFile[] files;

    SlashLine(FakeDiscord discord, FakeFile... files) {
        this.discord = discord;
        this.files = files;
    }

    /** The data of a command that is sent. */
    ObjectNode command(JsonNode declared, String words) {
        ObjectNode data = data(declared);
        options(data, declared, words, Optional.empty());
        if (!resolved.isEmpty()) {
            data.set("resolved", resolved);
        }
        return data;
    }

    /** The data of a command while its last option is being typed. */
    ObjectNode halfTyped(JsonNode declared, String words) {
        ObjectNode data = data(declared);
        options(data, declared, words, Optional.of("typing"));
        return data;
    }

    private static ObjectNode data(JsonNode declared) {
        return Json.object()
                .put("id", declared.path("id").asText())
                .put("name", declared.path("name").asText())
                .put("type", 1);
    }

    private void options(ObjectNode data, JsonNode declared, String words, Optional<String> typing) {
        for (JsonNode option : declared.path("options")) {
            int type = option.path("type").asInt();
            String name = option.path("name").asText();
            if ((type == SUB_COMMAND || type == GROUP) && (words + " ").startsWith(name + " ")) {
                ObjectNode inner = Json.object().put("name", name).put("type", type);
                options(inner, option, words.substring(name.length()).strip(), typing);
                data.putArray("options").add(inner);
                return;
            }
        }
        Map<String, String> typed = typed(declared, words);
        ArrayNode options = Json.array();
        int left = typed.size();
        for (var entry : typed.entrySet()) {
            JsonNode option = option(declared, entry.getKey()).orElseThrow();
            boolean isFocused = typing.isPresent() && --left == 0;
            options.add(isFocused ? focused(option, entry.getValue()) : value(option, entry.getValue()));
        }
        for (JsonNode option : declared.path("options")) {
            if (option.path("required").asBoolean()
                    && typing.isEmpty()
                    && !typed.containsKey(option.path("name").asText())) {
                throw new AssertionError("the app does not send it without " + option.path("name"));
            }
        }
        data.set("options", options);
    }

    private static Optional<JsonNode> option(JsonNode declared, String name) {
        return Json.list(declared.path("options")).stream()
                .filter(option -> option.path("name").asText().equals(name))
                .findAny();
    }

    private static Map<String, String> typed(JsonNode declared, String words) {
        Map<String, String> typed = new LinkedHashMap<>();
        String name = "";
        StringBuilder value = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            int colon = word.indexOf(':');
            if (colon > 0 && option(declared, word.substring(0, colon)).isPresent()) {
                keep(typed, name, value);
                name = word.substring(0, colon);
                value = new StringBuilder(word.substring(colon + 1));
            } else {
                value.append(value.length() == 0 ? "" : " ").append(word);
            }
        }
        keep(typed, name, value);
        return typed;
    }

    private static void keep(Map<String, String> typed, String name, StringBuilder value) {
        if (!name.isEmpty()) {
            typed.put(name, value.toString());
        } else if (value.length() > 0) {
            throw new AssertionError("no option is declared for: " + value);
        }
    }

    private static ObjectNode focused(JsonNode option, String value) {
        if (!option.path("autocomplete").asBoolean()) {
            throw new AssertionError("no completions were declared for " + option);
        }
        return bare(option).put("value", value).put("focused", true);
    }

    private static ObjectNode bare(JsonNode option) {
        return Json.object()
                .put("name", option.path("name").asText())
                .put("type", option.path("type").asInt());
    }

    private ObjectNode value(JsonNode option, String typed) {
        ObjectNode sent = bare(option);
        String value = chosen(option, typed);
        switch (option.path("type").asInt()) {
            case STRING -> sent.put("value", within(option, value));
            case INTEGER -> sent.put("value", (long) within(option, Double.parseDouble(value)));
            case NUMBER -> sent.put("value", within(option, Double.parseDouble(value)));
            case BOOLEAN -> sent.put("value", Boolean.parseBoolean(value));
            case ATTACHMENT -> sent.put("value", uploaded(value));
            default -> throw new AssertionError("an option of a kind not known here: " + option);
        }
        return sent;
    }

    private static String chosen(JsonNode option, String typed) {
        List<JsonNode> choices = Json.list(option.path("choices"));
        if (choices.isEmpty()) {
            return typed;
        }
        return choices.stream()
                .filter(choice -> typed.equals(choice.path("name").asText())
                        || typed.equals(choice.path("value").asText()))
                .map(choice -> choice.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(typed + " is none of the choices " + choices));
    }

    private static String within(JsonNode option, String value) {
        if (value.length() < option.path("min_length").asInt(0)
                || value.length() > option.path("max_length").asInt(6000)) {
            throw new AssertionError("the app does not take this length for " + option + ": " + value.length());
        }
        return value;
    }

    private static double within(JsonNode option, double value) {
        if (value < option.path("min_value").asDouble(-9e15)
                || value > option.path("max_value").asDouble(9e15)) {
            throw new AssertionError("the app does not take this number for " + option + ": " + value);
        }
        return value;
    }

    private String uploaded(String name) {
        FakeFile file = Arrays.stream(files)
                .filter(one -> one.name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("no file was given under the name " + name));
        ObjectNode attachment = discord.keep(file).put("ephemeral", true);
        String id = attachment.path("id").asText();
        resolved.withObject("/attachments").set(id, attachment);
        return id;
    }
}
