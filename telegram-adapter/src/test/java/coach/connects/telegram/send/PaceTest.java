package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void whatTheBotSendsByItselfKeepsThirtyInAnySecond() {
        Pace pace = new Pace(Limits.PUBLISHED);
        long now = 5 * SECOND;
        for (int i = 0; i < 30; i++) {
            assertThat(pace.freeAt(true, now)).isEqualTo(now);
            pace.sent(now);
        }
        assertThat(pace.freeAt(true, now)).isBetween(now + SECOND, now + SECOND + SECOND / 20);
        assertThat(pace.freeAt(false, now)).isEqualTo(now);
    }

    @Test
    void repliesKeepTheSameFigureOnceTelegramHasComplained() {
        Pace pace = new Pace(Limits.PUBLISHED);
        for (int i = 0; i < 31; i++) {
            pace.sent(SECOND);
        }
        pace.tooMany(SECOND, SECOND);
        assertThat(pace.freeAt(false, SECOND)).isGreaterThan(SECOND);
    }

    @Test
    void whatTelegramDidNotTakeLeavesItsPlaceToAnother() {
        Pace pace = new Pace(Limits.PUBLISHED);
        for (int i = 0; i < 30; i++) {
            pace.sent(SECOND + i);
        }
        long later = SECOND + SECOND / 2;
        assertThat(pace.freeAt(true, later)).isGreaterThan(later);
        pace.tooMany(SECOND + 7, later);
        assertThat(pace.freeAt(true, later)).isLessThanOrEqualTo(later);
        pace.sent(later);
        assertThat(pace.freeAt(true, later)).isBetween(2 * SECOND, 2 * SECOND + SECOND / 20);
    }

    @Test
    void aChatGetsAShortBurstAndThenOneASecond() {
        ChatPace chat = new ChatPace(Limits.PUBLISHED, false);
        long now = SECOND;
        for (int i = 0; i < 5; i++) {
            assertThat(chat.freeAt(false, Priority.REPLY, now)).isLessThanOrEqualTo(now);
            chat.sent(false, now);
        }
        assertThat(chat.freeAt(false, Priority.REPLY, now)).isBetween(now + SECOND, now + SECOND + SECOND / 20);
        assertThat(chat.freeAt(true, Priority.REPLY, now)).isEqualTo(now);
        assertThat(chat.freeAt(false, Priority.OWN, now)).isBetween(now + SECOND, now + SECOND + SECOND / 20);
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        ChatPace group = new ChatPace(Limits.PUBLISHED, true);
        for (int i = 0; i < 20; i++) {
            group.sent(true, i * SECOND);
        }
        assertThat(group.freeAt(true, Priority.REPLY, 20 * SECOND)).isGreaterThanOrEqualTo(60 * SECOND);
    }

    @Test
    void afterAComplaintAChatGetsOneASecond() {
        ChatPace chat = new ChatPace(Limits.PUBLISHED, false);
        chat.sent(true, SECOND);
        chat.tooMany(SECOND);
        chat.hold(3 * SECOND);
        assertThat(chat.freeAt(true, Priority.REPLY, SECOND)).isEqualTo(3 * SECOND);
        chat.sent(true, 3 * SECOND);
        assertThat(chat.freeAt(true, Priority.REPLY, 3 * SECOND)).isGreaterThanOrEqualTo(4 * SECOND);
    }
}
