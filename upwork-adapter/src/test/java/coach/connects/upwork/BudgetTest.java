package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.CallHistory;
import coach.connects.marketplace.CallHistory.Pause;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often Upwork is asked. */
class BudgetTest {
    private static final Instant NOW = Member.NOW;

    private final AtomicLong time = new AtomicLong();

    /** One of a process whose time passes by its pauses alone. */
    private HostRateLimiter pace(CallCounter counter) {
        return new HostRateLimiter(
                time::get,
                () -> Instant.EPOCH.plusNanos(time.get()),
                pause -> time.addAndGet(pause.toNanos()),
                counter);
    }

    private List<Long> sent(HostRateLimiter... processes) throws InterruptedException {
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            assertThat(processes[i % processes.length].await()).isTrue();
            sent.add(Duration.ofNanos(time.get()).toMillis());
        }
        return sent;
    }

    @Test
    void aProcessMakesTwoRequestsASecond() throws InterruptedException {
        assertThat(sent(pace(new MemoryCounter())))
                .containsExactly(0L, 0L, 1_000L, 1_000L, 2_000L, 2_000L, 3_000L, 3_000L, 4_000L);
    }

    @Test
    void soDoThreeThatCountTogether() throws InterruptedException {
        MemoryCounter shared = new MemoryCounter();

        assertThat(sent(pace(shared), pace(shared), pace(shared)))
                .containsExactly(0L, 0L, 1_000L, 1_000L, 2_000L, 2_000L, 3_000L, 3_000L, 4_000L);
    }

    @Test
    void whoWouldWaitLongerThanTenSecondsIsSentAway() throws InterruptedException {
        HostRateLimiter pace = new HostRateLimiter(() -> 0, () -> Instant.EPOCH, pause -> {}, new MemoryCounter());
        for (int i = 0; i < 22; i++) {
            assertThat(pace.await()).isTrue();
        }

        assertThat(pace.await()).isFalse();
    }

    @Test
    void beyondTheBudgetNothingIsSent() {
        try (FakeUpwork server = FakeUpwork.start()) {
            Member ada = new Member(server);
            UpworkGrant grant = ada.connects();
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
            UpworkGrant grant = ada.connects();
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
            UpworkGrant grant = ada.connects();
            server.result(
                    "list_freelancer_proposals",
                    Samples.PROPOSALS
                            .replace(FakeUpwork.JOB, "2105251999380628605")
                            .replace(
                                    "\"endCursor\":\"\",\"hasNextPage\":false",
                                    "\"endCursor\":\"a\",\"hasNextPage\":true"));
            ada.client.proposal(grant, Member.JOB);
            ada.client.account(grant);

            assertThat(ada.counter.history(grant).asked()).hasSize(3);
        }
    }
}
