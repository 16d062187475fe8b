package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.chat.Text;
import coach.connects.discord.fake.FakeInteraction;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import coach.connects.freelancer.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card that many press at once. */
class EditsTest {
    private static final int MEMBERS = 200;

    @TempDir
    Path folder;

    @Test
    void aCardThatManyPressIsWrittenAtMostOnceASecondAndEndsWithTheNewest() {
        try (Bench bench = Bench.in(folder, core -> new CountingCore(new AtomicInteger()))) {
            FakeServer lancers = bench.discord.server("lancers");
            bench.discord.user("m0").in(lancers).slash("/verdicts").awaitReply();
            long begin = System.nanoTime();
            List<FakeInteraction> presses = new ArrayList<>();
            for (int i = 0; i < MEMBERS; i++) {
                presses.add(bench.discord.user("m" + i).in(lancers).presses("Agree"));
            }
            presses.forEach(FakeInteraction::awaitAnswered);
            FakePerson reader = bench.discord.user("reader").in(lancers);
            reader.awaitHears(MEMBERS + " agree");
            int edits = bench.discord
                            .calls("PATCH /webhooks/*/*/messages/@original")
                            .size()
                    + bench.discord
                            .calls(call -> call.path().endsWith("/callback")
                                    && call.body().path("type").asInt() == 7)
                            .size();
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
            assertThat(edits).isBetween(1, (int) seconds + 2);
        }
    }

    /** Counts presses, and says how many there were. */
    private record CountingCore(AtomicInteger pressed) implements EntryPoint {
        @Override
        public List<Reply> handle(Incoming incoming) {
            if (incoming instanceof Incoming.Press press) {
                int number = pressed.incrementAndGet();
                return List.of(card(incoming, number).editing(press.message()).ofEdition(number));
            }
            return incoming instanceof Incoming.Words ? List.of(card(incoming, 0)) : List.of();
        }

        private static Reply card(Incoming incoming, int number) {
            return Reply.at(incoming.origin().at(), Text.of(number + " agree"))
                    .withRow(List.of(new Button("@verdicts:1", "Agree")));
        }

        @Override
        public List<Button> liveButtons(Identity person, coach.connects.chat.Address at) {
            return List.of();
        }
    }
}
