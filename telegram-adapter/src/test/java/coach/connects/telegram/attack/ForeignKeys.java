package coach.connects.telegram.attack;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.profile.Identity;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.WholeBot;
import java.util.List;

/** Somebody else's button. Without the guard: the core takes whoever presses for its owner. */
final class ForeignKeys extends Attack {
    @Override
    String way() {
        return "forged, stale or foreign button";
    }

    @Override
    WholeBot.Seam unguarded() {
        Identity ann = new Identity("telegram", String.valueOf(ANN));
        return new WholeBot.Seam(
                hearing(event -> by(
                        event,
                        source -> new EventSource(
                                ann,
                                ChatAddress.privateOf(ann),
                                source.eventId(),
                                source.sentAt(),
                                source.rank(),
                                source.language(),
                                source.group()))),
                sender -> sender);
    }

    @Override
    void attack() throws InterruptedException {
        says(ANN, "/adjust 40");
        Call verdict = chats.answer(updates.text(ANN, LINK + " verified 5-10 80% 4.9 entry hourly 6c"), ANN);
        String key = verdict.target("I applied");
        String before = balance(ANN);
        int query = 0;
        for (String data : List.of(key, key.substring(1), key + "x", "@spend:applied 1", "go-spend-applied 1")) {
            done(updates.press(ZED, "q" + query++, data, 1));
            done(updates.press(ZED, "q" + query++, data, 1, updates.group(GROUP)));
            String after = balance(ANN);
            tried(!after.equals(before));
            before = after;
        }
    }
}
