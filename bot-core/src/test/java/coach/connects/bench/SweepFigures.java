package coach.connects.bench;

import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wiring.BotAssembly;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Measures a sweep of 1,000 due among a million freelancers beside one of 1,000 due among 1,000, day by day in turn: how long
 * it takes, and how many documents it touches. The same 1,000 are due on each day.
 */
public final class SweepFigures {
    private static final int WARM = 3;

    private final PrintStream out;
    private final CountedStore store;
    private final BotAssembly bot;
    private final List<Long> nanos = new ArrayList<>();
    private long touched;

    private SweepFigures(int people, PrintStream out) throws Exception {
        this.out = out;
        this.store = new CountedStore(SqliteStore.open(Files.createTempDirectory("sweep")));
        this.bot = BotAssembly.over(
                store, BundledPolicies.ALL, Clock.fixed(DuePeople.FIRST, ZoneOffset.UTC), new Random(1));
        bot.senders().join(new Takes());
        // The pass over everybody finds nobody yet.
        bot.jobs().runDue(DuePeople.FIRST);
        new DuePeople(store).fill(people);
    }

    /** Takes how many are stored at most; a million unless said otherwise. */
    public static void main(String[] most) throws Exception {
        int many = most.length > 0 ? Integer.parseInt(most[0]) : 1_000_000;
        SweepFigures large = new SweepFigures(many, System.out);
        SweepFigures small = new SweepFigures(DuePeople.DUE, System.out);
        for (int day = 0; day < DuePeople.DAYS; day++) {
            small.sweep(day);
            large.sweep(day);
        }
        double ratio = large.report(many) / small.report(DuePeople.DUE);
        System.out.printf("ratio %.2f (goal: 1.2)%n", ratio);
        System.exit(0);
    }

    private void sweep(int day) {
        long before = store.documents();
        long start = System.nanoTime();
        bot.jobs().runDue(DuePeople.hour(day));
        if (day >= WARM) {
            nanos.add(System.nanoTime() - start);
            touched = store.documents() - before;
        }
    }

    private double report(int people) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        double millis = sorted[sorted.length / 2] / 1e6;
        out.printf(
                "%,d due among %,d: %.0f ms, %,d documents read or written%n", DuePeople.DUE, people, millis, touched);
        return millis;
    }
}
