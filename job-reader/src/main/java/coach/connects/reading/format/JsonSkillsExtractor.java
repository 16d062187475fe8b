package coach.connects.reading.format;

import coach.connects.reading.page.PhraseExtractor;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.page.TextCleaner;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Skills in data: a list of names, a list of records with a name, or one text with commas. */
final class JsonSkillsExtractor {
    private static final List<String> NAMES = List.of("prettyName", "prefLabel", "label", "name", "skill", "title");
    private static final int MOST = 60;

    private JsonSkillsExtractor() {}

    static void into(JsonNode skills, PostingBuilder builder) {
        List<String> names = new ArrayList<>();
        if (skills.isTextual()) {
            names.addAll(PhraseExtractor.names(skills.asText()));
        }
        for (JsonNode skill : skills) {
            String name = TextCleaner.line(skill.isTextual() ? skill.asText() : name(skill));
            if (!name.isEmpty() && names.size() < MOST) {
                names.add(name);
            }
        }
        PhraseExtractor.skills(names, builder);
    }

    private static String name(JsonNode skill) {
        for (String key : NAMES) {
            if (skill.path(key).isTextual()) {
                return skill.path(key).asText();
            }
        }
        JsonNode nested = skill.path("ontologySkill");
        return nested.path("prefLabel").asText("");
    }
}
