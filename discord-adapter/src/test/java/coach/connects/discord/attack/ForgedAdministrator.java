package coach.connects.discord.attack;

import coach.connects.chat.ChatEvent.Rank;
import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import java.util.List;
import java.util.stream.Collectors;

/** A server's settings, changed by a member. Without the guard: the core takes everybody for an administrator. */
final class ForgedAdministrator extends Attack {
    @Override
    String way() {
        return "forged administrators";
    }

    @Override
    Seam unguarded() {
        return Seam.before(hearing(event -> by(event, source -> source.withAdministrator(Rank.ADMINISTRATOR))));
    }

    @Override
    void attack() {
        FakePerson uma = bed().discord.user("uma").in(weavers()).administers(weavers());
        FakeMessage overview = uma.slash("/community").awaitReply();
        String before = settings(overview);
        for (String what : List.of("digest value:sunday 7", "rules value:upwork-2025", "bar value:" + uma.id())) {
            zed().slash("/community what:" + what).awaitAnswered();
            zed().forges("g@community:" + what.replace("value:", ""), overview).awaitAnswered();
            zed().forgesModal("G@community:" + what.replace("value:", ""), "answer", "7")
                    .awaitAnswered();
            zed().slash("/help").awaitReply();
            String after = settings(uma.slash("/community").awaitReply());
            tried(!after.equals(before));
            before = after;
        }
    }

    /** Without the commands named in it, which lead somewhere from when Discord has taken them on. */
    private static String settings(FakeMessage overview) {
        return overview.reads()
                .lines()
                .filter(line -> !line.contains("/community"))
                .collect(Collectors.joining("\n"));
    }
}
