package coach.connects.bench;

import coach.connects.money.Connects;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** Freelancers in a database, of whom the same 1,000 are due on each of a few days; the others not for a year. */
final class DuePeople {
    /** How many are due. */
    static final int DUE = 1_000;
    /** As many as somebody can be reminded on in a row. */
    static final int DAYS = 12;
    /** When the database is filled. */
    static final Instant FIRST = Instant.parse("2026-11-10T06:00:00Z");

    private static final int WRITERS = 8;

    private final DocumentStore store;

    DuePeople(DocumentStore store) {
        this.store = store;
    }

    /** The hour at which they are due on this day, from 0. */
    static Instant hour(int day) {
        return FIRST.plus(Duration.ofDays(day)).plus(Duration.ofHours(3));
    }

    /** Stores so many, those who are due among them. */
    void fill(int people) throws Exception {
        BsonDocument due = template(
                "0", "2025-12-10", IntStream.rangeClosed(31 - DAYS, 30).boxed().toList());
        BsonDocument idle = template("1", "2026-11-09", List.of(0));
        DocumentCollection states = store.collection("freelancers");
        Instant idleUntil = Instant.parse("2027-11-09T09:00:00Z");
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> written = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer;
            written.add(writers.submit(() -> {
                for (int i = first; i < people; i += WRITERS) {
                    // Those who are due lie spread among the others.
                    boolean isDue = i % (people / DUE) == 0;
                    insert(states, i, isDue ? due : idle, isDue ? hour(0) : idleUntil);
                }
            }));
        }
        writers.shutdown();
        for (Future<?> one : written) {
            one.get();
        }
    }

    private static void insert(DocumentCollection states, int i, BsonDocument template, Instant dueAt) {
        String id = "telegram:" + (10_000_000 + i);
        BsonDocument body = new BsonDocument();
        body.putAll(template);
        body.put("identities", new BsonArray(List.of(new BsonString(id))));
        states.insert(Document.first(id, Optional.of(dueAt), 1, body));
    }

    /** What is kept of somebody who bought 40 on this day and is told of them on these days before they expire. */
    private BsonDocument template(String user, String boughtOn, List<Integer> days) {
        RecordingContext context = new RecordingContext(
                LocalDate.ofInstant(FIRST, ZoneOffset.UTC), FIRST, "seed", BundledPolicies.ALL, true);
        Wallet wallet = Wallet.EMPTY
                .withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"))
                .record(List.of(new EntryDraft.PurchaseDraft(LocalDate.parse(boughtOn), Connects.of(40))), context)
                .recorded()
                .orElseThrow()
                .after();
        FreelancerRepository freelancers = new FreelancerRepository(store);
        Identity identity = new Identity("template", user);
        FreelancerRepository.Loaded loaded = freelancers.load(identity);
        FreelancerState state = loaded.state()
                .withAccount(account ->
                        account.with(wallet).with(Preferences.DEFAULTS.with(PreferenceKey.REMINDER_DAYS, days)));
        freelancers.save(loaded, state, FIRST, BundledPolicies.ALL);
        Document stored =
                store.collection("freelancers").find(identity.toString()).orElseThrow();
        store.collection("freelancers").delete(stored.id());
        return stored.body();
    }
}
