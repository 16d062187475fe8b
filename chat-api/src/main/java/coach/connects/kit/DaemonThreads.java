package coach.connects.kit;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of an adapter: none holds the process, and pools let go the idle ones. */
public final class DaemonThreads {
    private DaemonThreads() {}

    public static Thread start(String name, Runnable work) {
        Thread thread = named(name).newThread(work);
        thread.start();
        return thread;
    }

    /** At most so many at once; what comes besides waits. */
    public static ThreadPoolExecutor atMost(int most, String name) {
        return pool(most, most, 30, new LinkedBlockingQueue<>(), name);
    }

    /** As many as there is work for at once. */
    public static ThreadPoolExecutor asNeeded(String name) {
        return pool(0, Integer.MAX_VALUE, 10, new SynchronousQueue<>(), name);
    }

    static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static ThreadPoolExecutor pool(
            int core, int most, long idleSeconds, BlockingQueue<Runnable> queue, String name) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(core, most, idleSeconds, TimeUnit.SECONDS, queue, named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
