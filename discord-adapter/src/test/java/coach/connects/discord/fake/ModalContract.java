package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** The limits of a modal. */
final class ModalContract {
    private static final int ROW = 1;
    private static final int SELECT = 3;
    private static final int INPUT = 4;
    private static final int TEXT = 10;
    private static final int LABEL = 18;
    private static final int FILES = 19;

    private final Contract.Findings found;
    private final Set<String> ids = new HashSet<>();

    ModalContract(Contract.Findings found) {
        this.found = found;
    }

    void check(JsonNode modal) {
        found.length(1, 100, modal.path("custom_id"), "the custom_id of a modal");
        found.length(1, 45, modal.path("title"), "the title of a modal");
        JsonNode rows = modal.path("components");
        found.unless(!rows.isEmpty(), "a modal that asks nothing");
        found.atMost(5, rows.size(), "components of a modal");
        for (JsonNode row : rows) {
            switch (row.path("type").asInt()) {
                case LABEL -> {
                    found.length(1, 45, row.path("label"), "a label");
                    found.length(0, 100, row.path("description"), "the description of a label");
                    field(row.path("component"));
                }
                case ROW -> {
                    found.length(1, 45, row.path("components").path(0).path("label"), "the label of an input");
                    field(row.path("components").path(0));
                }
                case TEXT -> found.length(1, 4000, row.path("content"), "a text");
                default -> found.unless(false, "not for modals: " + row);
            }
        }
    }

    private void field(JsonNode field) {
        found.length(1, 100, field.path("custom_id"), "a custom_id");
        found.unless(ids.add(field.path("custom_id").asText()), "a custom_id twice: " + field);
        switch (field.path("type").asInt()) {
            case INPUT -> {
                found.length(0, 100, field.path("placeholder"), "a placeholder");
                found.length(0, 4000, field.path("value"), "a value");
                found.atMost(4000, field.path("min_length").asInt(0), "characters at least");
                found.atMost(4000, field.path("max_length").asInt(4000), "characters");
                found.unless(field.path("max_length").asInt(4000) >= 1, "an input of no length");
            }
            case SELECT -> new MessageContract(found).select(field);
            case FILES -> found.atMost(10, field.path("max_values").asInt(1), "files");
            default -> found.atMost(10, field.path("options").size(), "options");
        }
    }
}
