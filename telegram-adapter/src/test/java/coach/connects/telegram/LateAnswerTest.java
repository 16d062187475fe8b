package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.send.RateLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever calls the bot in a group that had its share of messages for this minute hears that the answer comes later. */
class LateAnswerTest {
    private static final long GROUP = -1001;
    private static final long ANN = 11;
    private static final long BOB = 12;

    private static List<String> told(TelegramTestBed bed, long person) throws Exception {
        return bed.chats.awaitMessages(1, String.valueOf(person)).stream()
                .map(Call::text)
                .toList();
    }

    @Test
    void whoHasToWaitIsToldOnceInTheirPrivateChatAndWhoHasNotIsNot() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.within(new RateLimits(30, 2, 5))) {
            bed.core.echoing();
            bed.started();
            for (int i = 0; i < 2; i++) {
                bed.chats.deliver(bed.updates.inGroup(GROUP, ANN, "/start"));
            }
            bed.chats.awaitMessages(2, String.valueOf(GROUP));
            assertThat(bed.chats.messages(String.valueOf(ANN))).isEmpty();

            for (int i = 0; i < 3; i++) {
                bed.chats.deliver(bed.updates.inGroup(GROUP, BOB, "/start"));
            }
            bed.core.awaitTold(5);
            assertThat(told(bed, BOB)).singleElement().asString().contains("comes there in about");
            assertThat(bed.chats.messages(String.valueOf(GROUP))).hasSize(2);
        }
    }
}
