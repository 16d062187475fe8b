package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.profile.Identity;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes away in the middle of a sweep is not waited for once more for each person that is due. */
class LostInMidSweepTest {
    private static final int PEOPLE = 60;

    @TempDir
    private Path folder;

    @Test
    void aSweepEndsWithTheDatabaseAndGoesOnWithIt() {
        try (FailingStore store = new FailingStore(SqliteStore.open(folder))) {
            BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram");
            for (int i = 0; i < PEOPLE; i++) {
                process.person(new Identity("telegram", "p" + i), "2025-11-30", UnaryOperator.identity());
            }
            store.cutAfter(6);
            process.asleep(Duration.ofHours(3)).round();

            assertThat(process.sent()).hasSizeBetween(1, 5);
            assertThat(store.refused()).isLessThan(10);
            store.mend();
            process.advance(Duration.ofHours(1));
            assertThat(process.sent().stream().map(BotProcess.Sent::to).distinct())
                    .hasSize(PEOPLE);
            assertThat(process.sent().size())
                    .as("only who was under way can hear it again")
                    .isLessThan(PEOPLE + 2);
        }
    }
}
