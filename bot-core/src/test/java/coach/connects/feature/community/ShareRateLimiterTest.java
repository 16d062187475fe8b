package coach.connects.feature.community;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.feature.community.ShareRateLimiter.Limit;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How much one person, and a group as a whole, may share in an hour. */
class ShareRateLimiterTest {
    private final AtomicLong nanos = new AtomicLong();
    private final ShareRateLimiter pace = new ShareRateLimiter(nanos::get);

    private Limit shares(int person, int number) {
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        return pace.take("p" + person, "tanners", person + "/" + number);
    }

    @Test
    void thirtyOfOnePersonAndThreeHundredOfAGroupAreEnoughForAnHour() {
        for (int i = 0; i < ShareRateLimiter.GROUP; i++) {
            assertThat(shares(i / ShareRateLimiter.PERSON, i)).isEqualTo(Limit.NONE);
        }
        assertThat(shares(0, 301)).isEqualTo(Limit.PERSON);
        assertThat(shares(77, 302)).isEqualTo(Limit.GROUP);
        assertThat(pace.take("p77", "weavers", "elsewhere")).isEqualTo(Limit.NONE);
        nanos.addAndGet(Duration.ofMinutes(51).toNanos());
        assertThat(shares(0, 303)).isEqualTo(Limit.NONE);
    }

    @Test
    void aStepThatIsTakenAgainCountsOnce() {
        for (int i = 0; i < 2 * ShareRateLimiter.PERSON; i++) {
            assertThat(shares(1, i / 2)).isEqualTo(Limit.NONE);
        }
        assertThat(shares(1, 99)).isEqualTo(Limit.PERSON);
        assertThat(shares(1, 29)).isEqualTo(Limit.NONE);
    }
}
