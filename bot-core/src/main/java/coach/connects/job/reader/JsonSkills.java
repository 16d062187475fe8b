package coach.connects.job.reader;

import coach.connects.job.page.CleanText;
import coach.connects.job.page.Facts;
import coach.connects.job.page.PhraseFacts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Skills in data: a list of names, a list of records with a name, or one text with commas. */
final class JsonSkills {
    private static final List<String> NAMES = List.of("prettyName", "prefLabel", "label", "name", "skill", "title");
    private static final int MOST = 60;

    private JsonSkills() {}

    static void into(JsonNode skills, Facts facts) {
        List<String> names = new ArrayList<>();
        if (skills.isTextual()) {
            names.addAll(PhraseFacts.names(skills.asText()));
        }
        for (JsonNode skill : skills) {
            String name = CleanText.line(skill.isTextual() ? skill.asText() : name(skill));
            if (!name.isEmpty() && names.size() < MOST) {
                names.add(name);
            }
        }
        PhraseFacts.skills(names, facts);
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
