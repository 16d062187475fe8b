package coach.connects.command;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One step at a time for each person, people in parallel; a lane exists only while somebody is in it. */
final class Lanes {
    private final ConcurrentMap<String, Lane> lanes = new ConcurrentHashMap<>();

    private static final class Lane {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
    }

    <T> T in(String person, Supplier<T> work) {
        Lane lane = lanes.compute(person, (key, there) -> {
            Lane mine = there == null ? new Lane() : there;
            mine.users++;
            return mine;
        });
        lane.lock.lock();
        try {
            return work.get();
        } finally {
            lane.lock.unlock();
            lanes.computeIfPresent(person, (key, there) -> --there.users == 0 ? null : there);
        }
    }
}
