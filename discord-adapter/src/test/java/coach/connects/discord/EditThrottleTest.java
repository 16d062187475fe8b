package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card that many press at once; how seldom it is written anew is told by {@code TimedEditsTest}. */
class EditThrottleTest {
    private static final int MEMBERS = 200;

    @TempDir
    Path folder;

    @Test
    void everyPressOfManyIsAnsweredAndTheCardEndsWithTheNewest() {
        try (DiscordTestBed bed = DiscordTestBed.in(folder, gateway -> new CountingCore(new AtomicInteger()))) {
            FakeServer lancers = bed.discord.server("lancers");
            bed.discord.user("m0").in(lancers).slash("/verdicts").awaitReply();
            List<FakeInteraction> presses = new ArrayList<>();
            for (int i = 0; i < MEMBERS; i++) {
                presses.add(bed.discord.user("m" + i).in(lancers).presses("Agree"));
            }
            presses.forEach(FakeInteraction::awaitAnswered);
            FakePerson reader = bed.discord.user("reader").in(lancers);
            reader.awaitHears(MEMBERS + " agree");
            assertThat(edits(bed)).isBetween(1, MEMBERS);
        }
    }

    private static int edits(DiscordTestBed bed) {
        int later = bed.discord.calls("PATCH /webhooks/*/*/messages/@original").size();
        return later
                + bed.discord
                        .calls(call -> call.path().endsWith("/callback")
                                && call.body().path("type").asInt() == 7)
                        .size();
    }

    /** Counts presses, and says how many there were. */
    private record CountingCore(AtomicInteger pressed) implements BotGateway {
        @Override
        public List<OutgoingMessage> handle(ChatEvent event) {
            if (event instanceof ChatEvent.ButtonPress press) {
                int number = pressed.incrementAndGet();
                return List.of(
                        card(event, number).replacingMessage(press.message()).withVersion(number));
            }
            return event instanceof ChatEvent.TextMessage ? List.of(card(event, 0)) : List.of();
        }

        private static OutgoingMessage card(ChatEvent event, int number) {
            return OutgoingMessage.at(event.source().chat(), RichText.of(number + " agree"))
                    .withRow(List.of(new Button("@verdicts:1", "Agree")));
        }

        @Override
        public List<Button> activeButtons(Identity person, coach.connects.chat.ChatAddress at) {
            return List.of();
        }
    }
}
