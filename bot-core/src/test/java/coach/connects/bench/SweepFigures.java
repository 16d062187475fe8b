package coach.connects.bench;

import coach.connects.amount.Connects;
import coach.connects.chat.Outbox;
import coach.connects.chat.Reply;
import coach.connects.conversation.Dossier;
import coach.connects.core.ConnectsCoach;
import coach.connects.freelancer.Identity;
import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.Setting;
import coach.connects.store.Document;
import coach.connects.store.Documents;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Measures a sweep of 1,000 due among a million freelancers beside one of 1,000 due among 1,000, day by day in turn: how long
 * it takes, and how many documents it touches. The same 1,000 are due on each day.
 */
public final class SweepFigures {
    private static final int DUE = 1_000;
    /** As many as somebody can be reminded on in a row. */
    private static final int DAYS = 12;

    private static final int WARM = 3;
    private static final int WRITERS = 8;
    private static final Instant FIRST = Instant.parse("2026-11-10T06:00:00Z");

    private final PrintStream out;
    private final CountedStore store;
    private final ConnectsCoach coach;
    private final List<Long> nanos = new ArrayList<>();
    private long touched;

    private SweepFigures(int people, PrintStream out) throws Exception {
        this.out = out;
        this.store = new CountedStore(SqliteStore.open(Files.createTempDirectory("sweep")));
        this.coach = ConnectsCoach.over(store, BundledPolicies.ALL, Clock.fixed(FIRST, ZoneOffset.UTC), new Random(1));
        coach.outboxes().join(new Takes());
        // The pass over everybody finds nobody yet.
        coach.rounds().runAt(FIRST);
        fill(people);
    }

    /** Takes how many are stored at most; a million unless said otherwise. */
    public static void main(String[] most) throws Exception {
        int many = most.length > 0 ? Integer.parseInt(most[0]) : 1_000_000;
        SweepFigures large = new SweepFigures(many, System.out);
        SweepFigures small = new SweepFigures(DUE, System.out);
        for (int day = 0; day < DAYS; day++) {
            small.sweep(day);
            large.sweep(day);
        }
        double ratio = large.report(many) / small.report(DUE);
        System.out.printf("ratio %.2f (goal: 1.2)%n", ratio);
        System.exit(0);
    }

    private void sweep(int day) {
        long before = store.documents();
        long start = System.nanoTime();
        coach.rounds().runAt(FIRST.plus(Duration.ofDays(day)).plus(Duration.ofHours(3)));
        if (day >= WARM) {
            nanos.add(System.nanoTime() - start);
            touched = store.documents() - before;
        }
    }

    private double report(int people) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        double millis = sorted[sorted.length / 2] / 1e6;
        out.printf("%,d due among %,d: %.0f ms, %,d documents read or written%n", DUE, people, millis, touched);
        return millis;
    }

    private void fill(int people) throws Exception {
        BsonDocument due = template(
                "0", "2025-12-10", IntStream.rangeClosed(31 - DAYS, 30).boxed().toList());
        BsonDocument idle = template("1", "2026-11-09", List.of(0));
        Documents dossiers = store.collection("freelancers");
        Instant idleUntil = Instant.parse("2027-11-09T09:00:00Z");
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> written = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer;
            written.add(writers.submit(() -> {
                for (int i = first; i < people; i += WRITERS) {
                    // Those who are due lie spread among the others.
                    boolean isDue = i % (people / DUE) == 0;
                    insert(dossiers, i, isDue ? due : idle, isDue ? FIRST.plus(Duration.ofHours(3)) : idleUntil);
                }
            }));
        }
        writers.shutdown();
        for (Future<?> one : written) {
            one.get();
        }
    }

    private static void insert(Documents dossiers, int i, BsonDocument template, Instant dueAt) {
        String id = "telegram:" + (10_000_000 + i);
        BsonDocument body = new BsonDocument();
        body.putAll(template);
        body.put("identities", new BsonArray(List.of(new BsonString(id))));
        dossiers.insert(Document.first(id, Optional.of(dueAt), 1, body));
    }

    /** What is kept of somebody who bought 40 on this day and is told of them on these days before they expire. */
    private BsonDocument template(String user, String boughtOn, List<Integer> days) {
        RecordingContext context = new RecordingContext(
                LocalDate.ofInstant(FIRST, ZoneOffset.UTC), FIRST, "seed", BundledPolicies.ALL, true);
        Wallet wallet = Wallet.EMPTY
                .withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"))
                .record(List.of(new NewEntry.Buy(LocalDate.parse(boughtOn), Connects.of(40))), context)
                .recorded()
                .orElseThrow()
                .after();
        Freelancers freelancers = new Freelancers(store);
        Identity identity = new Identity("template", user);
        Freelancers.Loaded loaded = freelancers.load(identity);
        Dossier dossier = loaded.dossier().with(wallet).with(Preferences.DEFAULTS.with(Setting.REMINDER_DAYS, days));
        freelancers.save(loaded, dossier, FIRST, BundledPolicies.ALL);
        Document stored =
                store.collection("freelancers").find(identity.toString()).orElseThrow();
        store.collection("freelancers").delete(stored.id());
        return stored.body();
    }

    /** A platform that takes everything at once. */
    private static final class Takes implements Outbox {
        @Override
        public String platform() {
            return "telegram";
        }

        @Override
        public Delivery send(Reply reply) {
            return new Delivery.Delivered("m");
        }
    }
}
