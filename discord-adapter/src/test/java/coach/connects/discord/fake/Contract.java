package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds every request against what Discord publishes: the limits that its reference states, and, where a copy of its
 * OpenAPI description is at hand, that as well. What is found is a sentence each.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message">Messages</a>
 * @see <a href="https://discord.com/developers/docs/components/reference">Components</a>
 */
final class Contract {
    private final Optional<OpenApi> description = OpenApi.atHand();
    private boolean letsPing;

    /** From now on a message may leave open whom it pings. */
    void letPing() {
        letsPing = true;
    }

    /** What is wrong with a request; empty when nothing is. */
    List<String> offences(String method, String path, RequestBody body) {
        Findings found = new Findings();
        JsonNode json = body.json();
        if (Call.matches("POST /interactions/*/*/callback", method, path)) {
            callback(json, body, found);
        } else if (Call.matches("PUT /applications/*/commands", method, path)) {
            new CommandContract(found).check(json);
        } else if (method.equals("POST") && isMessage(path)) {
            message(json, body, found);
            found.unless(hasSubstance(json, body), "a message without anything in it");
        } else if (method.equals("PATCH") && isMessage(path)) {
            message(json, body, found);
        }
        List<String> all = new ArrayList<>(found.sentences());
        description.ifPresent(openApi -> all.addAll(openApi.offences(method, path, json)));
        return all.stream().map(what -> method + " " + path + ": " + what).toList();
    }

    private static boolean isMessage(String path) {
        return (path.startsWith("/webhooks/") || path.startsWith("/channels/"))
                && !path.endsWith("/typing")
                && !path.endsWith("/crosspost");
    }

    private void callback(JsonNode json, RequestBody body, Findings found) {
        JsonNode data = json.path("data");
        switch (json.path("type").asInt()) {
            case 4 -> {
                message(data, body, found);
                found.unless(hasSubstance(data, body), "a message without anything in it");
            }
            case 7 -> message(data, body, found);
            case 8 -> choices(data.path("choices"), found);
            case 9 -> new ModalContract(found).check(data);
            default -> {}
        }
    }

    private static void choices(JsonNode choices, Findings found) {
        found.unless(choices.isArray(), "completions are a list");
        found.atMost(25, choices.size(), "completions");
        for (JsonNode choice : choices) {
            found.length(1, 100, choice.path("name"), "the name of a completion");
            if (choice.path("value").isTextual()) {
                found.length(1, 100, choice.path("value"), "the value of a completion");
            }
        }
    }

    private static boolean hasSubstance(JsonNode json, RequestBody body) {
        boolean isForwarded = json.path("message_reference").path("type").asInt() == 1;
        return !json.path("content").asText("").isBlank()
                || !json.path("embeds").isEmpty()
                || !json.path("components").isEmpty()
                || !body.files().isEmpty()
                || isForwarded;
    }

    private void message(JsonNode json, RequestBody body, Findings found) {
        new MessageContract(found).check(json, body);
        boolean saysSomething = json.has("content") || json.has("embeds") || json.has("components");
        if (saysSomething && !letsPing) {
            JsonNode allowed = json.path("allowed_mentions");
            boolean pingsNobody = allowed.path("parse").isArray()
                    && allowed.path("parse").isEmpty()
                    && allowed.path("users").isEmpty()
                    && allowed.path("roles").isEmpty()
                    && !allowed.path("replied_user").asBoolean();
            found.unless(pingsNobody, "it may ping somebody: " + allowed);
        }
    }

    /** What was found to be wrong. */
    static final class Findings {
        private final List<String> sentences = new ArrayList<>();

        List<String> sentences() {
            return sentences;
        }

        void unless(boolean isRight, String otherwise) {
            if (!isRight) {
                sentences.add(otherwise);
            }
        }

        void atMost(int most, int count, String what) {
            unless(count <= most, count + " " + what + ", at most " + most);
        }

        /** A text of so many characters; one that is not there has none. */
        void length(int least, int most, JsonNode text, String what) {
            String value = text.asText("");
            int length = value.length();
            unless(length >= least && length <= most, what + " has " + length + " characters: " + value);
        }
    }
}
