package coach.connects.telegram.attack;

import coach.connects.chat.ChatEvent.Rank;
import coach.connects.telegram.fake.WholeBot;
import java.util.List;

/** A group's settings, changed by a member. Without the guard: the core takes everybody for an administrator. */
final class ForgedAdministrator extends Attack {
    /** What the group is told when something was set. */
    private static final List<String> SET = List.of(
            "Job links posted here: I answer",
            "Weekly digest: Sunday",
            "Rules of the cards: upwork-2025",
            "Kept from sharing",
            "cannot share here");

    @Override
    String way() {
        return "forged administrators";
    }

    @Override
    WholeBot.Seam unguarded() {
        return new WholeBot.Seam(
                hearing(event -> by(event, source -> source.withAdministrator(Rank.ADMINISTRATOR))), sender -> sender);
    }

    @Override
    void attack() throws InterruptedException {
        int query = 0;
        for (String what : List.of("links on", "digest sunday 7", "rules upwork-2025", "bar " + ANN)) {
            int before = settings();
            done(updates.inGroup(GROUP, ZED, "/community " + what));
            done(updates.press(ZED, "q" + query++, "@community:" + what, 1, updates.group(GROUP)));
            says(ZED, "/help start");
            tried(settings() > before);
        }
    }

    /** How often the group was told that something was set. */
    private int settings() {
        return chats.calls(call -> call.chat().equals(CHAT) && SET.stream().anyMatch(call.text()::contains))
                .size();
    }
}
