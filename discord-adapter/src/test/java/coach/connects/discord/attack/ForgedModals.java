package coach.connects.discord.attack;

import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakePerson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A form that somebody else was shown, filled by a stranger. Without the guard: the core takes them for who was shown it. */
final class ForgedModals extends Attack {
    private static final List<String> QUESTIONS = List.of("/adjust", "/buy", "/spend link:" + LINK, "/grant kind:monthly");

    @Override
    String way() {
        return "forged modal, or one shown to another";
    }

    @Override
    Seam unguarded() {
        return Seam.before(takingAllForTheFirst());
    }

    @Override
    void attack() {
        ann().slash("/adjust balance:40").awaitReply();
        String before = balance(ann());
        for (String question : QUESTIONS) {
            ann().slash(question).awaitReply();
            JsonNode modal = ann().presses("Enter it").awaitModal();
            String id = modal.path("custom_id").asText();
            String field =
                    modal.path("components").path(0).path("component").path("custom_id").asText();
            for (String forged : List.of(id, id.toLowerCase(java.util.Locale.ROOT), "G" + id.substring(1), "P@adjust:7", "")) {
                for (FakePerson zed : List.of(zed(), bed().discord.user("zed"))) {
                    zed.forgesModal(forged, field, "7").awaitAnswered();
                    zed.forgesModal(forged, "no-such-field", "7").awaitAnswered();
                }
                String after = balance(ann());
                tried(!after.equals(before));
                before = after;
            }
            ann().slash("/cancel").awaitReply();
        }
    }
}
