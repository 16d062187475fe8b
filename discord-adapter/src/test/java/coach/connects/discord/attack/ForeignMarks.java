package coach.connects.discord.attack;

import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakeFile;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import java.util.List;
import java.util.Locale;

/**
 * Pings, links behind words and live commands in foreign words: what is typed, a page's title, a file's name. The guard
 * escapes all words on their way out; {@code MarkdownEscaperTest} fails without it.
 */
final class ForeignMarks extends Attack {
    private static final List<String> MARKS = List.of(
            "[pay](https://evil.example)", "<@1166666666666666666>", "</spend:1>", "<t:0>", "\u202e@everyone", "`x`");

    @Override
    String way() {
        return "pings, links and marks in foreign words";
    }

    @Override
    Seam unguarded() {
        return Seam.NONE;
    }

    @Override
    void attack() {
        FakePerson ann = bed().discord.user("ann");
        for (String mark : MARKS) {
            tried(isLive(ann().slash("/share as:" + mark).awaitReply(), mark));
            tried(isLive(ann().slash("/check job:" + mark).awaitReply(), mark));
            tried(isLive(ann().slash("/profile about:skills value:" + mark).awaitReply(), mark));
            bed().discord.awaitCommands();
            int before = ann.hears().size();
            ann.uploads("", FakeFile.text(mark.replace('/', '_') + ".bin", "\u0000"));
            List<FakeMessage> heard = ann.awaitHears(before + 1);
            tried(isLive(heard.get(heard.size() - 1), mark.replace('/', '_')));
        }
    }

    private static boolean isLive(FakeMessage answer, String mark) {
        String said = answer.content() + answer.embeds();
        return said.contains("\u202e") || answer.reads().toLowerCase(Locale.ROOT).contains(mark);
    }
}
