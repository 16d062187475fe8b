package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of a message: its words, embeds, components and files. */
final class MessageContract {
    private static final int COMPONENTS_ONLY = 1 << 15;
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int TEXT = 10;
    private static final int LINK_STYLE = 5;

    private final Contract.Findings found;

    MessageContract(Contract.Findings found) {
        this.found = found;
    }

    void check(JsonNode message, RequestBody body) {
        found.length(0, 2000, message.path("content"), "the content");
        found.atMost(10, message.path("embeds").size(), "embeds");
        int together = 0;
        for (JsonNode embed : message.path("embeds")) {
            together += embed(embed);
        }
        found.atMost(6000, together, "characters in all embeds together");
        found.atMost(10, body.files().size(), "files");
        body.files()
                .values()
                .forEach(file -> found.atMost(10 << 20, file.content().size(), "bytes in a file"));
        for (JsonNode named : message.path("attachments")) {
            String id = named.path("id").asText();
            boolean isNew = id.length() < 4;
            found.unless(!isNew || body.files().containsKey(Integer.parseInt(id)), "no file goes with " + named);
        }
        components(message);
    }

    private int embed(JsonNode embed) {
        found.length(0, 256, embed.path("title"), "a title");
        found.length(0, 4096, embed.path("description"), "a description");
        found.length(0, 2048, embed.path("footer").path("text"), "a footer");
        found.length(0, 256, embed.path("author").path("name"), "an author");
        found.atMost(25, embed.path("fields").size(), "fields");
        found.unless(
                embed.path("color").asInt(0) >= 0 && embed.path("color").asInt(0) <= 0xFFFFFF,
                "a colour that is none: " + embed.path("color"));
        int length = 0;
        for (JsonNode field : embed.path("fields")) {
            found.length(1, 256, field.path("name"), "the name of a field");
            found.length(1, 1024, field.path("value"), "the value of a field");
            length += field.path("name").asText().length()
                    + field.path("value").asText().length();
        }
        for (JsonNode part : List.of(
                embed.path("title"),
                embed.path("description"),
                embed.path("footer").path("text"),
                embed.path("author").path("name"))) {
            length += part.asText("").length();
        }
        found.unless(length > 0 || embed.has("image") || embed.has("thumbnail"), "an embed without anything in it");
        return length;
    }

    private void components(JsonNode message) {
        List<JsonNode> all = Json.components(message);
        boolean onlyComponents = (message.path("flags").asInt() & COMPONENTS_ONLY) != 0;
        Set<String> ids = new HashSet<>();
        int words = 0;
        for (JsonNode component : all) {
            if (component.has("custom_id")) {
                found.length(1, 100, component.path("custom_id"), "a custom_id");
                found.unless(ids.add(component.path("custom_id").asText()), "a custom_id twice: " + component);
            }
            switch (component.path("type").asInt()) {
                case ROW -> row(component);
                case BUTTON -> button(component);
                case SELECT -> select(component);
                case TEXT -> words += component.path("content").asText().length();
                default -> found.unless(onlyComponents, "needs the flag for components: " + component);
            }
        }
        if (onlyComponents) {
            found.atMost(40, all.size(), "components");
            found.atMost(4000, words, "characters in components");
            found.unless(
                    message.path("content").asText("").isEmpty()
                            && message.path("embeds").isEmpty(),
                    "content or embeds beside components");
        } else {
            found.atMost(5, message.path("components").size(), "rows");
            for (JsonNode row : message.path("components")) {
                found.unless(row.path("type").asInt() == ROW, "no row: " + row);
            }
        }
    }

    private void row(JsonNode row) {
        List<JsonNode> inside = Json.list(row.path("components"));
        boolean hasSelect =
                inside.stream().anyMatch(component -> component.path("type").asInt() != BUTTON);
        found.unless(!inside.isEmpty(), "an empty row");
        found.atMost(hasSelect ? 1 : 5, inside.size(), "components in a row");
    }

    private void button(JsonNode button) {
        found.length(0, 80, button.path("label"), "a label");
        found.unless(button.path("label").asText("").length() > 0 || button.has("emoji"), "a button without a label");
        int style = button.path("style").asInt();
        boolean isLink = style == LINK_STYLE;
        found.unless(style >= 1 && style <= 6, "a style that is none: " + button);
        found.unless(isLink == button.has("url") && isLink != button.has("custom_id"), "url or custom_id: " + button);
        if (isLink) {
            found.length(1, 512, button.path("url"), "a link");
        }
    }

    /** Also one in a modal. */
    void select(JsonNode select) {
        int options = select.path("options").size();
        found.unless(options >= 1, "a select without options");
        found.atMost(25, options, "options");
        found.length(0, 150, select.path("placeholder"), "a placeholder");
        found.atMost(options, select.path("max_values").asInt(1), "options to choose");
        Set<String> values = new HashSet<>();
        int preset = 0;
        for (JsonNode option : select.path("options")) {
            found.length(1, 100, option.path("label"), "the label of an option");
            found.length(1, 100, option.path("value"), "the value of an option");
            found.length(0, 100, option.path("description"), "the description of an option");
            found.unless(values.add(option.path("value").asText()), "a value twice: " + option);
            preset += option.path("default").asBoolean() ? 1 : 0;
        }
        found.atMost(select.path("max_values").asInt(1), preset, "options preset");
    }
}
