package coach.connects.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.session.ProcessedEvents;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** States saved before there were reminders, or when their time meant something else, get theirs (design, section 4). */
abstract class RescheduleMigrationContract {
    private static final int PEOPLE = 450;
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant BEFORE_THE_FIRST = Instant.parse("2026-11-28T09:00:00Z");

    private DocumentStore store;
    private DocumentCollection states;

    /** An empty database. */
    abstract DocumentStore open();

    @BeforeEach
    void someOfLongAgo() {
        store = open();
        states = store.collection("freelancers");
        RecordingContext context =
                new RecordingContext(LocalDate.parse("2026-11-24"), NOW, "seed", BundledPolicies.ALL, true);
        Wallet wallet = Wallet.EMPTY
                .record(List.of(new EntryDraft.PurchaseDraft(LocalDate.parse("2025-12-14"), Connects.of(30))), context)
                .recorded()
                .orElseThrow()
                .after();
        for (int i = 0; i < PEOPLE; i++) {
            FreelancerState state = FreelancerState.empty(person(i)).withAccount(account -> account.with(wallet));
            insert(person(i), 1, FreelancerStateMapper.write(state));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everybodyGetsTheirTimeHoweverOftenTheProcessEnds() {
        int starts = 0;
        while (!new RescheduleMigration(store).isDone()) {
            new RescheduleMigration(store).proceed(1, NOW, BundledPolicies.ALL);
            starts++;
        }
        assertThat(starts).isEqualTo(3);
        for (int i = 0; i < PEOPLE; i++) {
            assertThat(stored(i).dueAt()).contains(BEFORE_THE_FIRST);
            assertThat(stored(i).revision()).isEqualTo(2);
        }
    }

    @Test
    void aSecondPassIsMadeOnlyWhenItMeansSomethingElse() {
        new RescheduleMigration(store, 1).proceed(PEOPLE + 1, NOW, BundledPolicies.ALL);
        Document first = stored(7);
        states.replace(first.next(Optional.of(NOW), 1, first.body()), first.revision());
        new RescheduleMigration(store, 1).proceed(PEOPLE + 1, NOW, BundledPolicies.ALL);
        assertThat(stored(7).dueAt()).contains(NOW);

        new RescheduleMigration(store, 2).proceed(PEOPLE + 1, NOW, BundledPolicies.ALL);
        assertThat(stored(7).dueAt()).contains(BEFORE_THE_FIRST);
        assertThat(stored(8).revision())
                .as("nothing is written where nothing changes")
                .isEqualTo(2);
        assertThat(new RescheduleMigration(store, 1).isDone())
                .as("a newer program's pass")
                .isTrue();
    }

    @Test
    void whatIsNoDossierOrANewerProgramsIsLeftAsItIs() {
        Identity joined = new Identity("discord", "1");
        insert(joined, 1, new AliasDocument(person(1), ProcessedEvents.NONE).body());
        insert(new Identity("discord", "2"), FreelancerStateMapper.SCHEMA + 1, new BsonDocument());
        FreelancerState erased =
                FreelancerState.empty(new Identity("discord", "3")).withIdentity(who -> who.erasedAt(Optional.of(NOW)));
        insert(erased.id(), 1, FreelancerStateMapper.write(erased));
        new RescheduleMigration(store).proceed(PEOPLE + 10, NOW, BundledPolicies.ALL);

        for (String user : List.of("1", "2", "3")) {
            Document left = states.find("discord:" + user).orElseThrow();
            assertThat(left.dueAt()).isEmpty();
            assertThat(left.revision()).isEqualTo(1);
        }
        assertThat(stored(PEOPLE - 1).dueAt()).isPresent();
    }

    @Test
    void severalProcessesDoItTogether() throws InterruptedException {
        Thread other = new Thread(() -> new RescheduleMigration(store).proceed(10 * PEOPLE, NOW, BundledPolicies.ALL));
        other.start();
        new RescheduleMigration(store).proceed(10 * PEOPLE, NOW, BundledPolicies.ALL);
        other.join();

        assertThat(new RescheduleMigration(store).isDone()).isTrue();
        for (int i = 0; i < PEOPLE; i++) {
            assertThat(stored(i).dueAt()).contains(BEFORE_THE_FIRST);
        }
    }

    @Test
    void howFarItHasComeNamesNobodyWhoIsErasedAndInTheEndNobodyAtAll() {
        new RescheduleMigration(store).proceed(1, NOW, BundledPolicies.ALL);
        String seen = after();
        Identity last = Identity.parse(seen).orElseThrow();
        new RescheduleMigration(store).forget(new Identity("telegram", "0"));
        assertThat(after()).isEqualTo(seen);

        new RescheduleMigration(store).forget(last);
        assertThat(after()).isEqualTo("telegram:");
        states.delete(seen);
        new RescheduleMigration(store).proceed(PEOPLE + 1, NOW, BundledPolicies.ALL);
        assertThat(after()).isEmpty();
        assertThat(new RescheduleMigration(store).isDone()).isTrue();
    }

    @Test
    void whomAnEarlierVersionNamedWhenItWasDoneIsNamedNoMore() {
        new RescheduleMigration(store).proceed(PEOPLE + 1, NOW, BundledPolicies.ALL);
        Document done = house();
        BsonDocument named = new BsonDocument();
        named.putAll(done.body());
        named.put("after", new BsonString(person(1).toString()));
        store.collection("house").replace(done.next(Optional.empty(), 1, named), done.revision());

        assertThat(new RescheduleMigration(store).isDone()).isTrue();
        assertThat(after()).isEmpty();
    }

    private Document house() {
        return store.collection("house").find("appointments").orElseThrow();
    }

    private String after() {
        return house().body().getString("after").getValue();
    }

    private void insert(Identity id, int schema, BsonDocument body) {
        assertThat(states.insert(Document.first(id.toString(), Optional.empty(), schema, body)))
                .isTrue();
    }

    private Document stored(int i) {
        return states.find(person(i).toString()).orElseThrow();
    }

    private static Identity person(int i) {
        return new Identity("telegram", String.valueOf(1000 + i));
    }
}
