package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.bench.CountedStore;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.Wallet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message is recognised by the entry that it caused, however many came since (W-10). */
class LateRedeliveryTest {
    private static final Identity ANN = new Identity("console", "ann");
    private static final String BEGIN = "2026-03-10T09:00:00Z";
    private static final int A_DAY = 100;

    @TempDir
    Path folder;

    private CountedStore store;
    private Instant now = Instant.parse(BEGIN);
    private Talk talk;
    private Talk.Person ann;

    @BeforeEach
    void open() {
        store = new CountedStore(SqliteStore.open(folder));
        talk = Talk.over(store, BEGIN);
        ann = talk.as("ann");
        ann.sends("/buy 33", "first");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 200, 500})
    void whatWasRecordedIsNotRecordedAgain(int others) {
        spend(others);

        assertThat(again()).startsWith("This was already recorded").contains("33");
        assertThat(ann.says("/wallet")).startsWith("33 Connects");
    }

    @Test
    void alsoWhereItsEntryLiesInAPage() {
        spend(2_000);
        assertThat(wallet().archivedThroughSeq()).isEqualTo(1_500);
        assertThat(wallet().causedBy("first")).isEmpty();
        long reads = store.documents("pages");
        ann.says("/spend invitation");
        assertThat(store.documents("pages"))
                .as("pages read on the ordinary way")
                .isEqualTo(reads);

        assertThat(again()).startsWith("This was already recorded").contains("33");
        assertThat(store.documents("pages")).isGreaterThan(reads);
        assertThat(ann.says("/wallet")).startsWith("33 Connects");
    }

    @Test
    void alsoInAWalletThatWasPagedBeforeThisWasKnown() {
        spend(900);
        forgetCauses();
        assertThat(wallet().knowsArchivedEvents()).isFalse();

        assertThat(again()).startsWith("This was already recorded").contains("33");
        ann.says("/spend invitation");
        assertThat(wallet().knowsArchivedEvents()).isTrue();
        assertThat(again()).startsWith("This was already recorded").contains("33");
        assertThat(ann.says("/wallet")).startsWith("33 Connects");
    }

    /** So many further messages, each recorded, a hundred a day. */
    private void spend(int times) {
        FreelancerRepository freelancers = new FreelancerRepository(store);
        for (int done = 0; done < times; done += A_DAY) {
            talk.later(Duration.ofDays(1));
            now = now.plus(Duration.ofDays(1));
            FreelancerRepository.Loaded loaded = freelancers.load(ANN);
            FreelancerState state = loaded.state();
            for (int i = done; i < Math.min(times, done + A_DAY); i++) {
                state = DossierFixture.invited(state, "other" + i, now);
            }
            assertThat(freelancers.save(loaded, state, now, BundledPolicies.ALL))
                    .isTrue();
        }
    }

    private String again() {
        return ann.sends("/buy 33", "first").get(0).text().plain();
    }

    private Wallet wallet() {
        return new FreelancerRepository(store).load(ANN).state().wallet();
    }

    /** As an earlier version kept it. */
    private void forgetCauses() {
        DocumentCollection states = store.collection("freelancers");
        Document stored = states.find("console:ann").orElseThrow();
        BsonDocument body = BsonDocument.parse(stored.body().toJson());
        body.getDocument("wallet").getDocument("checkpoint").remove("causes");
        assertThat(states.replace(stored.next(stored.dueAt(), stored.schema(), body), stored.revision()))
                .isTrue();
    }
}
