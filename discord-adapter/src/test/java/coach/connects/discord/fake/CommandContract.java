package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The limits of commands. */
final class CommandContract {
    private static final Set<String> LANGUAGES = Set.of(
            "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
            "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW",
            "ko");
    private static final int SLASH = 1;
    private static final int GROUP = 2;

    private final Contract.Findings found;

    CommandContract(Contract.Findings found) {
        this.found = found;
    }

    void check(JsonNode commands) {
        Set<String> names = new HashSet<>();
        int slash = 0;
        int menus = 0;
        for (JsonNode command : commands) {
            int type = command.path("type").asInt(SLASH);
            found.unless(names.add(type + command.path("name").asText()), "a name twice: " + command.path("name"));
            if (type == SLASH) {
                slash++;
                described(command);
                found.atMost(8000, weight(command), "characters in " + command.path("name"));
            } else {
                menus++;
                found.length(1, 32, command.path("name"), "the name of a menu");
                found.unless(command.path("description").asText("").isEmpty(), "a menu with a description");
                found.unless(command.path("options").isEmpty(), "a menu with options");
            }
        }
        found.atMost(100, slash, "slash commands");
        found.atMost(15, menus, "menus");
    }

    private void described(JsonNode holder) {
        name(holder.path("name"));
        found.length(1, 100, holder.path("description"), "the description of " + holder.path("name"));
        translations(holder.path("name_localizations"), 32);
        translations(holder.path("description_localizations"), 100);
        found.atMost(25, holder.path("options").size(), "options of " + holder.path("name"));
        boolean mayBeLeftOut = false;
        Set<String> names = new HashSet<>();
        for (JsonNode option : holder.path("options")) {
            boolean isValue = option.path("type").asInt() > GROUP;
            boolean isRequired = option.path("required").asBoolean();
            found.unless(!isValue || !isRequired || !mayBeLeftOut, "required after optional: " + option.path("name"));
            mayBeLeftOut |= isValue && !isRequired;
            found.unless(names.add(option.path("name").asText()), "an option twice: " + option.path("name"));
            choices(option);
            described(option);
        }
    }

    private void name(JsonNode name) {
        String text = name.asText("");
        found.length(1, 32, name, "a name");
        found.unless(
                text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\''),
                "a name with other characters: " + text);
        found.unless(text.equals(text.toLowerCase(Locale.ROOT)), "a name with capitals: " + text);
    }

    private void translations(JsonNode translations, int most) {
        translations.properties().forEach(entry -> {
            found.unless(LANGUAGES.contains(entry.getKey()), "not a language of Discord's: " + entry.getKey());
            found.length(1, most, entry.getValue(), "a translation in " + entry.getKey());
        });
    }

    private void choices(JsonNode option) {
        found.atMost(25, option.path("choices").size(), "choices of " + option.path("name"));
        found.unless(
                option.path("choices").isEmpty() || !option.path("autocomplete").asBoolean(),
                "choices and completions: " + option.path("name"));
        for (JsonNode choice : option.path("choices")) {
            found.length(1, 100, choice.path("name"), "the name of a choice");
            translations(choice.path("name_localizations"), 100);
            if (choice.path("value").isTextual()) {
                found.length(1, 100, choice.path("value"), "the value of a choice");
            }
        }
    }

    /** Names, descriptions and values; of a text in several languages the longest counts. */
    private static int weight(JsonNode holder) {
        int weight = longest(holder, "name") + longest(holder, "description");
        for (JsonNode choice : holder.path("choices")) {
            weight += longest(choice, "name") + choice.path("value").asText().length();
        }
        for (JsonNode option : holder.path("options")) {
            weight += weight(option);
        }
        return weight;
    }

    private static int longest(JsonNode holder, String field) {
        int longest = holder.path(field).asText("").length();
        for (JsonNode translation : holder.path(field + "_localizations")) {
            longest = Math.max(longest, translation.asText("").length());
        }
        return longest;
    }
}
