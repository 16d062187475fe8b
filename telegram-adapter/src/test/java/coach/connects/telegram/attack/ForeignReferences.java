package coach.connects.telegram.attack;

import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.WholeBot;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Names and commands in foreign words. Without the guard: the core's answers do not say which words are foreign. */
final class ForeignReferences extends Attack {
    private static final List<String> REFERENCES = List.of("@durov", "/spend", "@every_one");

    @Override
    String way() {
        return "pings and live commands in foreign words";
    }

    @Override
    WholeBot.Seam unguarded() {
        return new WholeBot.Seam(answering(ForeignReferences::plain), sender -> sender);
    }

    private static OutgoingMessage plain(OutgoingMessage message) {
        String words = message.text().plain().replace("\u2068", "").replace("\u2069", "");
        return message.withText(RichText.of(words));
    }

    @Override
    void attack() throws InterruptedException {
        for (String reference : REFERENCES) {
            for (String words : List.of("%s", "<b>%s</b>", "\u202e%s", "[x](tg://user?id=1) %s", "a *%s*")) {
                String name = words.replace("%s", reference);
                Call answer = chats.answer(updates.text(ANN, "/share as " + name), ANN);
                tried(isLive(answer, reference));
            }
        }
    }

    private static boolean isLive(Call answer, String reference) {
        int at = answer.text().indexOf(reference);
        boolean covered = false;
        for (JsonNode entity : answer.parameters().path("entities")) {
            int from = entity.path("offset").asInt();
            covered |= entity.path("type").asText().equals("code")
                    && from <= at
                    && at < from + entity.path("length").asInt();
        }
        return answer.parameters().has("parse_mode") || answer.text().contains("\u202e") || (at >= 0 && !covered);
    }
}
