package coach.connects.telegram.attack;

import coach.connects.telegram.fake.Updates;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Messages sent as a group or a channel. Without the guard: they come without the mark of that. */
final class NobodysMessages extends Attack {
    private static final long GROUPS_OWN = 1087968824;

    private boolean unmarked;

    @Override
    String way() {
        return "one identity for many";
    }

    @Override
    void disarm() {
        unmarked = true;
    }

    @Override
    void attack() throws InterruptedException {
        for (String kind : List.of("supergroup", "channel")) {
            for (String text : List.of("/buy 5", "/adjust 40", "/spend 1 " + LINK)) {
                int before = told();
                ObjectNode update = updates.inGroup(GROUP, GROUPS_OWN, text);
                if (!unmarked) {
                    ObjectNode message = Updates.in(update);
                    message.putObject("sender_chat").put("id", GROUP).put("type", kind);
                }
                done(update);
                says(ANN, "/help start");
                tried(told() > before);
            }
        }
    }

    /** What was said to the identity that stands for many. */
    private int told() {
        return chats.messages(String.valueOf(GROUPS_OWN)).size();
    }
}
