package coach.connects.discord.attack;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import coach.connects.profile.Identity;
import java.util.List;

/**
 * A card of one server, used from another one by who administers that, and from their own chat. Without the guard: everybody
 * belongs to every server.
 */
final class ForeignServer extends Attack {
    @Override
    String way() {
        return "a server's card used from elsewhere";
    }

    @Override
    Seam unguarded() {
        return new Seam(gateway -> gateway, autocomplete -> autocomplete, LetsEverybodyIn::new);
    }

    private record LetsEverybodyIn(MessageSender discord) implements MessageSender {
        @Override
        public String platform() {
            return discord.platform();
        }

        @Override
        public GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
            return GroupMembers.Belonging.MEMBER;
        }

        @Override
        public ChatEvent.Rank rank(Identity person, ChatAddress group) {
            return discord.rank(person, group);
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            return discord.send(message);
        }
    }

    @Override
    void attack() {
        FakeServer pirates = bed().discord.server("pirates");
        FakePerson outside = bed().discord.user("zed").leaves(weavers()).administers(pirates);
        ann().slash("/check job:" + LINK + " facts:" + FACTS).awaitReply();
        ann().presses("Share").awaitAnswered();
        FakeMessage card = ann().awaitHears("Checked by 1 member");
        for (FakePerson zed : List.of(outside.in(pirates), outside)) {
            FakeMessage own = zed.slash("/help").awaitReply();
            for (String id : ids(card)) {
                zed.forges(id, own).awaitAnswered();
                zed.forges("p" + id.substring(1), own).awaitAnswered();
                zed.slash("/cancel").awaitReply();
                tried(knows(zed));
            }
            tried(zed.slash("/verdicts").awaitReply().reads().contains("SKIP"));
        }
        // Who belongs to it may not put words for themselves alone in the place of what all read.
        for (String id : ids(card)) {
            bed().discord.user("kai").in(weavers()).forges("p" + id.substring(1), card).awaitAnswered();
        }
        tried(!shown(card).contains("No opinion yet"));
    }

    private static List<String> ids(FakeMessage card) {
        return card.controls().stream()
                .map(control -> control.path("custom_id").asText())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Whether they read there what only members are told. */
    private static boolean knows(FakePerson zed) {
        return zed.hears().stream()
                .anyMatch(message -> message.reads().contains("Checked by")
                        || message.reads().contains("what the group knows."));
    }

    private String shown(FakeMessage card) {
        return ann().sees().stream()
                .filter(message -> message.id().equals(card.id()))
                .findAny()
                .map(FakeMessage::reads)
                .orElse("");
    }
}
