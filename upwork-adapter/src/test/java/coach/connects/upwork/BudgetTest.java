package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.CallHistory.Pause;
import coach.connects.marketplace.Grant;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often Upwork is asked. */
class BudgetTest {
    private static final Instant NOW = Member.NOW;

    @Test
    void theWholeProgramMakesTwoRequestsASecond() throws InterruptedException {
        AtomicLong time = new AtomicLong();
        List<Long> sent = new ArrayList<>();
        HostPace pace = new HostPace(time::get, pause -> time.addAndGet(pause.toNanos()));
        for (int i = 0; i < 9; i++) {
            assertThat(pace.await()).isTrue();
            sent.add(Duration.ofNanos(time.get()).toMillis());
        }

        assertThat(sent).containsExactly(0L, 0L, 1_000L, 1_000L, 2_000L, 2_000L, 3_000L, 3_000L, 4_000L);
    }

    @Test
    void whoWouldWaitLongerThanTenSecondsIsSentAway() throws InterruptedException {
        HostPace pace = new HostPace(() -> 0, pause -> {});
        for (int i = 0; i < 22; i++) {
            assertThat(pace.await()).isTrue();
        }

        assertThat(pace.await()).isFalse();
    }

    @Test
    void beyondTheBudgetNothingIsSent() {
        try (FakeUpwork server = FakeUpwork.start()) {
            Member ada = new Member(server);
            Grant grant = ada.connects();
            for (int i = 0; i < CallHistory.MOST_A_MINUTE; i++) {
                assertThat(ada.client.balance(grant).toOptional()).isPresent();
            }
            int before = server.calls("rpc").size();

            assertThat(ada.client.job(grant, Member.JOB))
                    .isEqualTo(UpworkAnswer.refused(new Pause(Reason.MINUTE_SPENT, NOW.plusSeconds(60))));
            assertThat(server.calls("rpc")).hasSize(before);
        }
    }

    @Test
    void whoWasCountedBeforeIsCountedOn() {
        try (FakeUpwork server = FakeUpwork.start()) {
            Member ada = new Member(server);
            Grant grant = ada.connects();
            ada.client.balance(grant);
            Member later = new Member(server, Member.QUICK, ada.counter);
            for (int i = 1; i < CallHistory.MOST_A_MINUTE; i++) {
                assertThat(later.client.balance(grant).toOptional()).isPresent();
            }

            assertThat(later.client.balance(grant).isRefusedFor(Reason.MINUTE_SPENT))
                    .isTrue();
        }
    }

    @Test
    void eachPageAndEachOtherToolIsAQuestion() {
        try (FakeUpwork server = FakeUpwork.start()) {
            Member ada = new Member(server);
            Grant grant = ada.connects();
            server.result(
                    "list_freelancer_proposals",
                    Samples.PROPOSALS
                            .replace(FakeUpwork.JOB, "2105251999380628605")
                            .replace("\"endCursor\":\"\",\"hasNextPage\":false", "\"endCursor\":\"a\",\"hasNextPage\":true"));
            ada.client.proposal(grant, Member.JOB);
            ada.client.account(grant);

            assertThat(ada.counter.history(grant).asked()).hasSize(3);
        }
    }
}
