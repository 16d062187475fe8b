package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.kit.PlatformTraffic;
import coach.connects.kit.RequestOutcome;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.TelegramTestBed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What whoever watches the adapter is told of its requests. */
class WatchedTest {
    private static final long ANN = 4711;

    private final List<RequestOutcome> outcomes = new CopyOnWriteArrayList<>();
    private final AtomicInteger again = new AtomicInteger();

    private final PlatformTraffic.Listener listener = new PlatformTraffic.Listener() {
        @Override
        public void ended(RequestOutcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void again() {
            again.incrementAndGet();
        }
    };

    /** The answer's own status counts, not the one that the SDK is shown; polls are not counted. */
    @Test
    void refusalsAndFailuresAreToldWithWhatGoesOutAgain() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.adapter.watchedBy(listener);
            bed.started();
            bed.chats.fault(
                    "sendMessage",
                    FakeChats.Response.of(
                            429,
                            "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":1}}"),
                    FakeChats.Response.of(502, "<html>Bad Gateway</html>"),
                    FakeChats.Response.of(403, FakeChats.refusal(403, "Forbidden: bot was blocked by the user")));
            bed.chats.deliver(bed.updates.text(ANN, "hello"));
            bed.chats.await(3, call -> call.method().equals("sendMessage"));
            Call answer = bed.chats.answer(bed.updates.text(ANN, "again"), ANN);
            assertThat(answer.text()).contains("echo");
        }
        assertThat(outcomes)
                .containsOnlyOnce(RequestOutcome.TOO_MANY, RequestOutcome.FAILED, RequestOutcome.REFUSED)
                .contains(RequestOutcome.TAKEN)
                .doesNotContain(RequestOutcome.UNANSWERED);
        assertThat(again).hasValue(2);
    }

    @Test
    void anAnswerThatIsCutIsToldAsNone() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.adapter.watchedBy(listener);
            bed.started();
            bed.chats.fault("sendMessage", FakeChats.Response.broken());
            bed.chats.answer(bed.updates.text(ANN, "hello"), ANN);
            assertThat(bed.adapter.queues().pictures()).isZero();
        }
        assertThat(outcomes).contains(RequestOutcome.UNANSWERED, RequestOutcome.TAKEN);
        assertThat(again).hasValue(1);
    }
}
