package coach.connects.discord;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeResponse;
import coach.connects.kit.PlatformTraffic;
import coach.connects.kit.RequestOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever watches the adapter is told of its requests. */
class WatchedTest {
    @TempDir
    Path folder;

    @Test
    void refusalsAreToldAndNothingIsLeftWaiting() {
        List<RequestOutcome> outcomes = new CopyOnWriteArrayList<>();
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            bed.adapter.watchedBy(new PlatformTraffic.Listener() {
                @Override
                public void ended(RequestOutcome outcome) {
                    outcomes.add(outcome);
                }
            });
            bed.discord.answers(
                    "POST /channels/*/messages",
                    FakeResponse.tooManyRequests(1),
                    FakeResponse.refusal(500, 0, "broken"));
            FakePerson ann = bed.discord.user("ann");
            ann.writesInDm("hello");
            ann.awaitHears(1);
            bed.adapter.stop();
            assertThat(bed.adapter.queues().outgoing()).isZero();
        }
        assertThat(outcomes)
                .containsOnlyOnce(RequestOutcome.TOO_MANY, RequestOutcome.FAILED)
                .contains(RequestOutcome.TAKEN);
    }
}
