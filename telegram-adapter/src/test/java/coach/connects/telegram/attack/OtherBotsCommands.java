package coach.connects.telegram.attack;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Response;
import java.util.List;
import java.util.Locale;

/** Without the guard: Telegram says that the bot bears the other one's name. */
final class OtherBotsCommands extends Attack {
    private static final List<String> WRITINGS =
            List.of("/buy@OtherBot 1 %s", "/BUY@OTHERBOT 1 %s", "\n/buy@OtherBot\t1 %s", "@OtherBot /buy 1 %s");

    @Override
    String way() {
        return "another bot's commands";
    }

    @Override
    void disarm() {
        String me = "{\"ok\":true,\"result\":{\"id\":" + FakeChats.BOT
                + ",\"is_bot\":true,\"first_name\":\"Coach\",\"username\":\"OtherBot\"}}";
        chats.fault("getMe", Response.of(200, me));
    }

    @Override
    void attack() throws InterruptedException {
        String before = balance(ANN);
        for (String writing : WRITINGS) {
            for (String link : List.of("", "on 1 January 2026", LINK)) {
                String text = String.format(Locale.ROOT, writing, link).strip();
                done(updates.text(ANN, text));
                done(updates.inGroup(GROUP, ANN, text));
                String after = balance(ANN);
                tried(!after.equals(before));
                before = after;
            }
        }
    }
}
