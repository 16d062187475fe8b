package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A modal as a person fills it, by the labels they read: Discord's app sends no more and no less than was asked. */
final class FilledModal {
    private static final int TEXT = 4;
    private static final int SELECT = 3;
    private static final int FILES = 19;
    private static final int RADIO = 21;
    private static final int CHECKBOXES = 22;
    private static final int CHECKBOX = 23;
    private static final int LONGEST = 4000;

    private final FakeDiscord discord;
    private final Map<String, String> answers;
    private final FakeFile[] files;
    private final ObjectNode resolved = Json.object();
    private final Set<String> used = new HashSet<>();

    FilledModal(FakeDiscord discord, Map<String, String> answers, FakeFile... files) {
        this.discord = discord;
        this.answers = answers;
        this.files = files;
    }

    ObjectNode data(JsonNode modal) {
        ArrayNode filled = Json.array();
        for (JsonNode row : modal.path("components")) {
            if (row.path("type").asInt() == 18) {
                ObjectNode label =
                        Json.object().put("type", 18).put("id", row.path("id").asInt());
                label.set("component", fill(row.path("label").asText(), row.path("component")));
                filled.add(label);
            } else if (row.path("type").asInt() == 1) {
                ObjectNode old =
                        Json.object().put("type", 1).put("id", row.path("id").asInt());
                JsonNode input = row.path("components").path(0);
                old.putArray("components").add(fill(input.path("label").asText(), input));
                filled.add(old);
            }
        }
        if (!used.containsAll(answers.keySet())) {
            throw new AssertionError("the modal asks only for " + used + ": " + modal);
        }
        ObjectNode data = Json.object().put("custom_id", modal.path("custom_id").asText());
        data.set("components", filled);
        if (!resolved.isEmpty()) {
            data.set("resolved", resolved);
        }
        return data;
    }

    private ObjectNode fill(String label, JsonNode asked) {
        used.add(label);
        int type = asked.path("type").asInt();
        ObjectNode filled = Json.object()
                .put("type", type)
                .put("id", asked.path("id").asInt())
                .put("custom_id", asked.path("custom_id").asText());
        String answer = answers.getOrDefault(label, asked.path("value").asText());
        switch (type) {
            case TEXT -> filled.put("value", text(label, asked, answer));
            case SELECT, CHECKBOXES -> filled.set("values", chosen(label, asked, answer));
            case RADIO -> {
                JsonNode chosen = chosen(label, asked, answer);
                filled.set("value", chosen.path(0).isMissingNode() ? null : chosen.path(0));
            }
            case CHECKBOX -> filled.put("value", Boolean.parseBoolean(answer));
            case FILES -> filled.set("values", uploaded(label, asked, answer));
            default -> throw new AssertionError("a field of a kind not known here: " + asked);
        }
        return filled;
    }

    private static String text(String label, JsonNode asked, String answer) {
        boolean isLeftOpen = answer.isEmpty() && !asked.path("required").asBoolean(true);
        int shortest = Math.max(1, asked.path("min_length").asInt(0));
        if (!isLeftOpen
                && (answer.length() < shortest
                        || answer.length() > asked.path("max_length").asInt(LONGEST))) {
            throw new AssertionError("the app does not take " + answer.length() + " characters for " + label);
        }
        return answer;
    }

    /** Several are parted by a bar. */
    private static ArrayNode chosen(String label, JsonNode asked, String answer) {
        ArrayNode values = Json.array();
        List<String> wanted = answer.isEmpty() ? List.of() : List.of(answer.split("\\|", -1));
        for (JsonNode option : asked.path("options")) {
            boolean isPreset = !answer.isEmpty() || !option.path("default").asBoolean();
            if (wanted.contains(option.path("label").asText()) || !isPreset) {
                values.add(option.path("value").asText());
            }
        }
        if (values.size() < wanted.size()
                || (values.isEmpty() && asked.path("required").asBoolean(true))) {
            throw new AssertionError(answer + " cannot be chosen for " + label + ": " + asked);
        }
        return values;
    }

    private ArrayNode uploaded(String label, JsonNode asked, String answer) {
        ArrayNode ids = Json.array();
        Arrays.stream(files).filter(file -> answer.contains(file.name())).forEach(file -> {
            ObjectNode attachment = discord.keep(file).put("ephemeral", true);
            resolved.withObject("/attachments").set(attachment.path("id").asText(), attachment);
            ids.add(attachment.path("id").asText());
        });
        if (ids.size() < asked.path("min_values").asInt(1)
                && asked.path("required").asBoolean(true)) {
            throw new AssertionError("a file is missing for " + label);
        }
        return ids;
    }
}
