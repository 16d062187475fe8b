package coach.connects.discord.attack;

import coach.connects.chat.ChatEvent;
import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakeFile;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands in a message that somebody else has checked by its menu. Without the guard: the words of the message are taken
 * for those of whoever chose it.
 */
final class ChosenMessages extends Attack {
    private static final String CHECK = "/check ";
    private static final List<String> WORDS = List.of(
            "/buy 5",
            "/adjust 3",
            "\n/spend 2",
            "/grant other 9 " + LINK,
            "/spend 2 " + LINK,
            "/check " + LINK + "\n/buy 7",
            "/profile timezone Asia/Colombo",
            "@ConnectsTestBot /buy 1",
            "bought 40 yesterday for $6",
            "42");

    @Override
    String way() {
        return "commands in a message chosen by its menu";
    }

    @Override
    Seam unguarded() {
        return Seam.before(hearing(event -> event instanceof ChatEvent.TextMessage message
                        && message.text().startsWith(CHECK)
                ? new ChatEvent.TextMessage(
                        message.source(), message.text().substring(CHECK.length()), false)
                : event));
    }

    @Override
    void attack() {
        ann().slash("/adjust balance:40").awaitReply();
        String before = state();
        for (String words : WORDS) {
            for (FakeMessage message : written(words)) {
                // Whoever is being asked something has the most to lose.
                ann().slash("/spend").awaitReply();
                ann().usesMessageMenu("Check this job", message).awaitReply();
                ann().slash("/cancel").awaitReply();
                String after = state();
                tried(!after.equals(before));
                before = after;
            }
        }
    }

    /** The words alone, beside a file, with several, in a card, and passed on. */
    private List<FakeMessage> written(String words) {
        FakePerson zed = zed();
        FakeFile page = FakeFile.text("page.txt", words);
        FakeFile table = FakeFile.text("wallet.csv", "date,kind,amount\n2026-11-01,buy,77\n" + words);
        List<FakeMessage> messages = new ArrayList<>();
        messages.add(zed.writes(words));
        messages.add(zed.uploads(words, page));
        messages.add(zed.uploads(words, page, table));
        messages.add(zed.writesWithCard("look", LINK, words, words));
        messages.add(zed.forwards(messages.get(0)));
        messages.add(zed.forwards(messages.get(2)));
        return messages;
    }

    private String state() {
        return balance(ann()) + ann().slash("/profile").awaitReply().reads();
    }
}
