package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.marketplace.Grant;
import coach.connects.marketplace.UpworkAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often Upwork is asked. */
class BudgetTest {
    private static final Instant NOW = Member.NOW;

    private final QuestionBudget budget = new QuestionBudget();

    @Test
    void sixQuestionsAMinuteAreAsked() {
        for (int i = 0; i < QuestionBudget.MOST_A_MINUTE; i++) {
            assertThat(budget.refusal("ada", NOW.plusSeconds(i))).isEmpty();
        }

        assertThat(budget.refusal("ada", NOW.plusSeconds(6))).contains(NOW.plusSeconds(60));
        assertThat(budget.refusal("ada", NOW.plusSeconds(59))).contains(NOW.plusSeconds(60));
        assertThat(budget.refusal("bob", NOW.plusSeconds(6))).isEmpty();
        assertThat(budget.refusal("ada", NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void sixtyQuestionsADayAreAsked() {
        for (int i = 0; i < QuestionBudget.MOST_A_DAY; i++) {
            assertThat(budget.refusal("ada", NOW.plus(Duration.ofMinutes(i)))).isEmpty();
        }

        Instant next = NOW.plus(Duration.ofDays(1));
        assertThat(budget.refusal("ada", NOW.plus(Duration.ofHours(5)))).contains(next);
        assertThat(budget.refusal("ada", next)).isEmpty();
        assertThat(budget.refusal("ada", next.plusSeconds(1))).contains(next.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aClockThatWentBackLocksNobodyOut() {
        budget.keepSilent("ada", NOW.plusSeconds(300));
        for (int i = 0; i < QuestionBudget.MOST_A_MINUTE; i++) {
            budget.refusal("bob", NOW);
        }

        Instant earlier = NOW.minus(Duration.ofDays(30));
        assertThat(budget.refusal("ada", earlier)).isEmpty();
        assertThat(budget.refusal("bob", earlier)).isEmpty();
    }

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
            for (int i = 0; i < QuestionBudget.MOST_A_MINUTE; i++) {
                assertThat(ada.client.balance(grant).toOptional()).isPresent();
            }
            int before = server.calls("rpc").size();

            assertThat(ada.client.job(grant, Member.JOB)).isEqualTo(UpworkAnswer.rateLimited(NOW.plusSeconds(60)));
            assertThat(server.calls("rpc")).hasSize(before);
        }
    }
}
