package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A message as it stands at one moment.
 *
 * @param channel where it is
 * @param body as Discord tells it
 * @param onlyFor the id of the one person who sees it, when it is ephemeral
 * @param edits how often it was edited
 */
public record FakeMessage(FakeChannel channel, ObjectNode body, Optional<String> onlyFor, int edits) {
    private static final int LOADING = 128;

    /** Its id. */
    public String id() {
        return body.path("id").asText();
    }

    /** The words outside its embeds. */
    public String content() {
        return body.path("content").asText();
    }

    /** Its embeds. */
    public List<JsonNode> embeds() {
        return Json.list(body.path("embeds"));
    }

    /** The files at it. */
    public List<JsonNode> attachments() {
        return Json.list(body.path("attachments"));
    }

    /** Everything a person reads, from top to bottom: words, embeds and text components, a line each. */
    public String reads() {
        List<String> lines = new ArrayList<>();
        lines.add(content());
        for (JsonNode embed : embeds()) {
            lines.add(embed.path("author").path("name").asText());
            lines.add(embed.path("title").asText());
            lines.add(embed.path("description").asText());
            for (JsonNode field : embed.path("fields")) {
                lines.add(field.path("name").asText());
                lines.add(field.path("value").asText());
            }
            lines.add(embed.path("footer").path("text").asText());
        }
        for (JsonNode component : Json.components(body)) {
            if (component.path("type").asInt() == 10) {
                lines.add(component.path("content").asText());
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Everything that can be pressed or chosen from: buttons and selects. */
    public List<JsonNode> controls() {
        return Json.components(body).stream()
                .filter(component ->
                        component.has("custom_id") || component.path("type").asInt() == 2)
                .toList();
    }

    /** The labels of its buttons, in order. */
    public List<String> labels() {
        return controls().stream()
                .filter(control -> control.path("type").asInt() == 2)
                .map(control -> control.path("label")
                        .asText(control.path("emoji").path("name").asText()))
                .toList();
    }

    /** What its selects offer, in order. */
    public List<String> options() {
        return controls().stream()
                .flatMap(control -> Json.list(control.path("options")).stream())
                .map(option -> option.path("label").asText())
                .toList();
    }

    /** Whether one person alone sees it. */
    public boolean isEphemeral() {
        return onlyFor.isPresent();
    }

    /** Whether it still says that the bot is thinking. */
    public boolean isThinking() {
        return (body.path("flags").asInt() & LOADING) != 0;
    }

    /** Whether the bot wrote it. */
    public boolean isFromBot() {
        return body.path("author").path("id").asText().equals(FakeDiscord.APPLICATION);
    }

    @Override
    public String toString() {
        return "[" + body.path("author").path("username").asText() + (isEphemeral() ? " to one alone" : "")
                + (isThinking() ? " is thinking" : "") + "] " + reads() + " " + labels() + options();
    }
}
