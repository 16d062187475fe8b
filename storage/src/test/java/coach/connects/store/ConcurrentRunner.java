package coach.connects.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Many threads that begin at the same moment. */
public final class ConcurrentRunner {

    private ConcurrentRunner() {}

    /** Runs the task in that many threads, each with its number; a failure of one is a failure here. */
    public static void run(int threads, IntConsumer task) {
        call(threads, number -> {
            task.accept(number);
            return number;
        });
    }

    /** As {@link #run}, with what each gave. */
    public static <T> List<T> call(int threads, IntFunction<T> task) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    start.await();
                    return task.apply(number);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("one of the threads failed", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
