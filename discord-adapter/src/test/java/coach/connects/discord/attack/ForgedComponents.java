package coach.connects.discord.attack;

import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Somebody else's buttons and choices. Without the guard: the core takes whoever presses for their owner. */
final class ForgedComponents extends Attack {
    @Override
    String way() {
        return "forged, stale or foreign component";
    }

    @Override
    Seam unguarded() {
        return Seam.before(takingAllForTheFirst());
    }

    @Override
    void attack() {
        ann().slash("/adjust balance:40").awaitReply();
        FakeMessage verdict =
                ann().slash("/check job:" + LINK + " facts:" + FACTS).awaitReply();
        String before = balance(ann());
        for (JsonNode control : verdict.controls()) {
            String id = control.path("custom_id").asText();
            if (!id.isEmpty()) {
                for (String forged : List.of(id, "g" + id.substring(1), "P" + id.substring(1), id + "x", id.substring(1))) {
                    for (FakePerson zed : List.of(zed(), bed().discord.user("zed"))) {
                        zed.forges(forged, verdict).awaitAnswered();
                        zed.forgesChoice(forged, verdict).awaitAnswered();
                    }
                }
            }
            before = compared(before);
        }
        for (String free : List.of("p@spend:5", "g@spend:5", "p@adjust:1", "g@forget:", "pgo-spend-applied 1", "p", "")) {
            zed().forges(free, verdict).awaitAnswered();
            zed().forgesChoice(free, verdict).awaitAnswered();
            before = compared(before);
        }
    }

    private String compared(String before) {
        String after = balance(ann());
        tried(!after.equals(before));
        return after;
    }
}
