package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.persistence.FreelancerRepository;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.Pool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old entries of each pool lie in pages of their own (W-37): found again, exported, and erased with the rest. */
class PoolPagesTest {
    private static final String BEGIN = "2026-03-10T09:00:00Z";
    private static final int A_DAY = 200;
    private static final int ENTRIES = 1_200;

    @TempDir
    Path folder;

    private DocumentStore store;
    private Instant now = Instant.parse(BEGIN);
    private Talk talk;
    private Talk.Person ann;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
        talk = Talk.over(store, BEGIN);
        ann = talk.as("ann");
        ann.sends("/buy 33", "first");
        ann.sends("/buy 60 agency", "second");
        for (int done = 0; done < ENTRIES; done += A_DAY) {
            aDay(done);
        }
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void aMessageWhoseEntryLiesInAPageIsKnownInItsPool_W10() {
        assertThat(pages("pages")).isNotEmpty();
        assertThat(pages("agency_pages")).isNotEmpty();

        assertThat(again("/buy 60 agency", "second"))
                .startsWith("Agency: This was already recorded")
                .contains("60");
        assertThat(again("/buy 33", "first"))
                .contains("This was already recorded")
                .contains("33");
        assertThat(ann.says("/wallet")).startsWith("Own: 33 Connects");
        assertThat(ann.says("/wallet agency")).startsWith("Agency: 60 Connects");
    }

    @Test
    void whatLiesInPagesIsExportedAndTakenBackIn() {
        String before = RoundTripTest.exported(ann, "json");
        assertThat(before.split("\"kind\" : \"proposal\"", -1)).hasSize(2 * ENTRIES + 1);
        erase();
        ann.says("/import");
        ann.uploads("export.json", before.getBytes(StandardCharsets.UTF_8));
        if (ann.button("Yes").isPresent()) {
            ann.presses("Yes");
        } else {
            ann.uploads("export.json", before.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(RoundTripTest.exported(ann, "json")).isEqualTo(before);
    }

    @Test
    void nothingOfThemIsLeftWhenAllIsErased() {
        erase();

        assertThat(pages("pages")).isEmpty();
        assertThat(pages("agency_pages")).isEmpty();
    }

    private void erase() {
        ann.says("/forget");
        ann.says("Erase everything");
    }

    private String again(String words, String key) {
        return ann.sends(words, key).get(0).text().plain();
    }

    private List<String> pages(String collection) {
        List<String> ids = new ArrayList<>();
        DocumentScan.forEach(store.collection(collection), "", document -> ids.add(document.id()));
        return ids;
    }

    /** A day on which much is recorded, in both. */
    private void aDay(int done) {
        talk.later(Duration.ofDays(1));
        now = now.plus(Duration.ofDays(1));
        FreelancerRepository freelancers = new FreelancerRepository(store);
        FreelancerRepository.Loaded loaded = freelancers.load(DossierFixture.ANN);
        FreelancerState state = loaded.state();
        for (int i = done; i < done + A_DAY; i++) {
            // The state stays about the pool that was recorded in last: a save does not go by that.
            state = DossierFixture.invited(state.about(Pool.OWN), "own" + i, now);
            state = DossierFixture.invited(state.about(Pool.AGENCY), "agency" + i, now);
        }
        assertThat(freelancers.save(loaded, state, now, BundledPolicies.ALL)).isTrue();
    }
}
