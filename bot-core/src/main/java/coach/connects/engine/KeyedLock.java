package coach.connects.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One step at a time for each person, people in parallel; a lock exists only while somebody holds it or waits for it. */
final class KeyedLock {
    private final ConcurrentMap<String, CountedLock> locks = new ConcurrentHashMap<>();

    private static final class CountedLock {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
    }

    <T> T withLock(String person, Supplier<T> work) {
        CountedLock lock = locks.compute(person, (key, there) -> {
            CountedLock mine = there == null ? new CountedLock() : there;
            mine.users++;
            return mine;
        });
        lock.lock.lock();
        try {
            return work.get();
        } finally {
            lock.lock.unlock();
            locks.computeIfPresent(person, (key, there) -> --there.users == 0 ? null : there);
        }
    }
}
