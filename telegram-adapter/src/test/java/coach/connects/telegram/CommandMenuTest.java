package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.TelegramTestBed;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandMenuTest {
    @Test
    void eachScopeShowsWhatIsSaidThere() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.adapter.start();
            Map<String, List<String>> menus = new HashMap<>();
            for (Call call : bed.chats.await(3, call -> call.method().equals("setMyCommands"))) {
                JsonNode commands = call.parameters().path("commands");
                menus.put(call.parameters().path("scope").path("type").asText(), commands.findValuesAsText("command"));
                assertThat(commands.findValuesAsText("description")).noneMatch(String::isBlank);
            }
            assertThat(menus)
                    .isEqualTo(Map.of(
                            "all_private_chats", List.of("start", "wallet", "check"),
                            "all_group_chats", List.of("start", "check"),
                            "all_chat_administrators", List.of("start", "check", "community")));
            assertThat(bed.chats.await(1, call -> call.method().equals("setMyDescription")))
                    .allMatch(call -> isBetween(call.parameters().path("description"), 512));
            assertThat(bed.chats.await(1, call -> call.method().equals("setMyShortDescription")))
                    .allMatch(call -> isBetween(call.parameters().path("short_description"), 120));
        }
    }

    private static boolean isBetween(JsonNode words, int longest) {
        return !words.asText().isBlank() && words.asText().length() <= longest;
    }
}
