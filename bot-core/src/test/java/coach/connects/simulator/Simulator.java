package coach.connects.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Runs seeds until one fails. By hand, for as long as one likes:
 * {@code Simulator [FIRST_SEED [SEEDS [STEPS]]]}; without {@code SEEDS} it ends at the first failure alone.
 */
public final class Simulator {
    private static final int STEPS = 200;
    private static final int THREADS = 2;
    private static final long PROGRESS = 100;

    private final Supplier<Seams> seams;
    private final int steps;
    private final Statistics statistics = new Statistics();

    Simulator(int steps, Supplier<Seams> seams) {
        this.steps = steps;
        this.seams = seams;
    }

    /**
     * A seed that failed.
     *
     * @param scenario what happened
     * @param what what was wrong
     * @param transcript what was said and answered
     */
    record Failure(Scenario scenario, Throwable what, List<String> transcript) {
        /** Where it was found: failures of the same place are of the same kind. */
        String site() {
            for (StackTraceElement frame : what.getStackTrace()) {
                if (!frame.getClassName().equals(Violation.class.getName())) {
                    return what.getClass().getName() + " in " + frame;
                }
            }
            return what.getClass().getName();
        }

        String report() {
            return what.getMessage() + "\n" + scenario.script() + "\n  what was said:\n    "
                    + String.join("\n    ", transcript).replace("\n\n", "\n");
        }
    }

    Statistics statistics() {
        return statistics;
    }

    /** Runs these seeds, two at a time, until one fails; the failure of the lowest seed among those that did. */
    Optional<Failure> run(long first, long seeds) {
        AtomicLong next = new AtomicLong(first);
        List<Failure> failures = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(() -> work(next, first + seeds, failures), "simulator " + i);
            threads.add(thread);
            thread.start();
        }
        threads.forEach(Simulator::await);
        return failures.stream()
                .min((one, other) ->
                        Long.compare(one.scenario().seed(), other.scenario().seed()));
    }

    private void work(AtomicLong next, long end, List<Failure> failures) {
        for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
            synchronized (failures) {
                if (!failures.isEmpty()) {
                    return;
                }
            }
            Thread.currentThread().setName("simulator, seed " + seed);
            Scenario scenario = ScenarioGenerator.of(seed, steps);
            attempt(scenario).ifPresent(failure -> {
                synchronized (failures) {
                    failures.add(failure);
                }
            });
        }
    }

    /** Runs one scenario; what failed, if something did. */
    Optional<Failure> attempt(Scenario scenario) {
        Statistics own = new Statistics();
        own.seed();
        List<String> transcript = new ArrayList<>();
        try (Engine engine = Engine.of(scenario)) {
            new World(scenario, engine, seams.get(), own, transcript).run();
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(new Failure(scenario, e, List.copyOf(transcript)));
        } finally {
            statistics.add(own);
        }
    }

    /** What is said in this scenario, and answered. */
    List<String> transcript(Scenario scenario) {
        List<String> transcript = new ArrayList<>();
        try (Engine engine = Engine.of(scenario)) {
            new World(scenario, engine, seams.get(), new Statistics(), transcript).run();
        }
        return transcript;
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs seeds from the given one on, and prints how it goes. */
    public static void main(String[] args) {
        long first = args.length > 0 ? Long.parseLong(args[0]) : 1;
        long seeds = args.length > 1 ? Long.parseLong(args[1]) : Long.MAX_VALUE - first;
        int steps = args.length > 2 ? Integer.parseInt(args[2]) : STEPS;
        Simulator simulator = new Simulator(steps, () -> Seams.SOUND);
        Optional<Failure> failure = Optional.empty();
        for (long from = first; failure.isEmpty() && from < first + seeds; from += PROGRESS) {
            failure = simulator.run(from, Math.min(PROGRESS, first + seeds - from));
            System.out.println(simulator.statistics().summary());
        }
        failure.ifPresent(one -> {
            System.out.println(
                    "seed " + one.scenario().seed() + " fails: " + one.what().getMessage() + "\nshrunk:");
            Failure smallest = Shrinker.shrunk(simulator, one);
            System.out.println(smallest.report());
            smallest.what().printStackTrace();
        });
        System.exit(failure.isPresent() ? 1 : 0);
    }
}
