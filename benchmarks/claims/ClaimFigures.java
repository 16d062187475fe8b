package coach.connects.bench;

import coach.connects.wiring.BotAssembly;
import coach.connects.wiring.BotSetup;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Measures how many due items a second are claimed and recorded on SQLite: reminders by the bot's sweep, with all that
 * belongs to one but a platform, and tasks that do nothing by db-scheduler; a thousand of each in turn.
 */
public final class ClaimFigures {
    /** As many as the bot lets loose on its platforms. */
    private static final int AT_THE_SAME_TIME = 32;

    /** The first one warms up. */
    private static final int RUNS = 4;

    private ClaimFigures() {}

    /** A side that deals with a thousand. */
    private interface Side {
        /** The nanoseconds that the thousand of this day take. */
        long day(int day) throws Exception;
    }

    /** Takes the threads of db-scheduler, and how many connections they share. */
    public static void main(String[] sizes) throws Exception {
        int threads = Integer.parseInt(sizes[0]);
        int connections = Integer.parseInt(sizes[1]);
        Path folder = Files.createTempDirectory("claims");
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        try (DbSchedulerTasks tasks =
                new DbSchedulerTasks(folder.resolve("theirs.db"), threads, connections, DuePeople.DUE)) {
            for (int run = 0; run < RUNS; run++) {
                if (run == 1) {
                    ours.clear();
                    theirs.clear();
                }
                try (SqliteStore store = SqliteStore.open(folder.resolve("ours" + run))) {
                    Side sweep = sweep(store);
                    for (int day = 0; day < DuePeople.DAYS; day++) {
                        ours.add(sweep.day(day));
                        theirs.add(tasks.thousand());
                    }
                }
            }
        }
        double claims = perSecond("reminders by the sweep", ours);
        double executions = perSecond("tasks by db-scheduler", theirs);
        System.out.printf("%d threads on %d connections; ratio %.2f%n", threads, connections, claims / executions);
        System.exit(0);
    }

    private static Side sweep(SqliteStore store) throws Exception {
        BotAssembly bot = BotAssembly.over(BotSetup.of(
                        store, BundledPolicies.ALL, Clock.fixed(DuePeople.FIRST, ZoneOffset.UTC), new Random(1))
                .with(WorkerPool.of(AT_THE_SAME_TIME)));
        Takes platform = new Takes();
        bot.senders().join(platform);
        bot.jobs().runDue(DuePeople.FIRST);
        new DuePeople(store).fill(DuePeople.DUE);
        return day -> {
            long before = platform.taken();
            long start = System.nanoTime();
            bot.jobs().runDue(DuePeople.hour(day));
            long nanos = System.nanoTime() - start;
            if (platform.taken() - before != DuePeople.DUE) {
                throw new IllegalStateException("day " + day + ": " + (platform.taken() - before) + " reminders");
            }
            return nanos;
        };
    }

    private static double perSecond(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        double median = DuePeople.DUE * 1e9 / sorted[sorted.length / 2];
        System.out.printf(
                "%-24s %,7.0f a second (middle half: %,.0f to %,.0f)%n",
                what,
                median,
                DuePeople.DUE * 1e9 / sorted[sorted.length * 3 / 4],
                DuePeople.DUE * 1e9 / sorted[sorted.length / 4]);
        return median;
    }
}
