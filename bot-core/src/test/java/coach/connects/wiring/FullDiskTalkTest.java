package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.StoreUnavailableException.Category;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F12: on a disk that takes no write, what is there can still be seen, and nobody is told to try again in a minute in vain. */
class FullDiskTalkTest {
    private static final Map<Category, String> WHY = Map.of(
            Category.FULL, "my disk is full",
            Category.READ_ONLY, "writable",
            Category.BUSY, "another program holds",
            Category.LOST, "database");

    @TempDir
    Path folder;

    @Test
    void whatIsThereIsShownAndWhatWouldBeRecordedIsNot() {
        FailingStore store = new FailingStore(SqliteStore.open(folder));
        try (Talk talk = Talk.over(store, "2026-11-23T09:00:00Z")) {
            Talk.Person ann = talk.as("ann");
            ann.says("/buy 40");
            for (Category reason : List.of(Category.FULL, Category.READ_ONLY, Category.BUSY, Category.LOST)) {
                store.refuseWrites(reason);

                assertThat(ann.says("/wallet")).startsWith("40 Connects").contains("Without buttons", WHY.get(reason));
                assertThat(ann.labels()).isEmpty();
                assertThat(ann.says("/history")).contains("+40 bought").doesNotContain("Not done");
                assertThat(ann.says("/export json")).doesNotContain("Not done");
                assertThat(ann.says("/buy 5")).startsWith("Not done: ").contains(WHY.get(reason));
                assertThat(ann.says("/profile timezone Asia/Colombo")).startsWith("Not done: ");

                store.mend();
                assertThat(ann.says("/wallet")).startsWith("40 Connects").doesNotContain("Without buttons");
                assertThat(ann.labels()).isNotEmpty();
            }
        }
    }

    @Test
    void whatWasShownUnsavedIsShownAgainWhenItComesAgain() {
        FailingStore store = new FailingStore(SqliteStore.open(folder));
        try (Talk talk = Talk.over(store, "2026-11-23T09:00:00Z")) {
            Talk.Person ann = talk.as("ann");
            ann.says("/buy 40");
            store.refuseWrites(Category.FULL);
            ann.says("/wallet");
            ann.says("/buy 5");

            store.mend();
            assertThat(ann.says("/buy 5")).startsWith("Recorded");
            assertThat(ann.says("/wallet")).startsWith("45 Connects");
        }
    }

    /** A check is kept before the state that names it: where that is refused, both are. */
    @Test
    void aCheckThatWasNotDoneLeavesNothing() {
        FailingStore store = new FailingStore(SqliteStore.open(folder));
        try (Talk talk = Talk.over(store, "2026-11-23T09:00:00Z")) {
            Talk.Person ann = talk.as("ann");
            ann.says("/buy 40");
            for (int writes = 0; writes < 2; writes++) {
                store.cutAfter(writes);
                assertThat(ann.says("https://www.upwork.com/jobs/~01a2b3c4d5e6f70819 verified 5-10 80% 4.9 16c"))
                        .startsWith("Not done");
                store.mend();
                assertThat(RoundTripTest.exported(ann, "json")).contains("\"checks\" : [ ]");
            }
            assertThat(ann.says("https://www.upwork.com/jobs/~01a2b3c4d5e6f70819 verified 5-10 80% 4.9 16c"))
                    .startsWith("APPLY");
            assertThat(RoundTripTest.exported(ann, "json")).contains("\"verdict\" : \"APPLY\"");
        }
    }
}
