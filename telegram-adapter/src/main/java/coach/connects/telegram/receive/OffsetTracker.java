package coach.connects.telegram.receive;

import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The updates that were received and are not confirmed yet. To ask Telegram for updates from an id on confirms everything
 * below, so the id asked for is the lowest that is not done with. One that takes long does not hold up the others: those
 * behind it are asked for again with it, and known ones are left out.
 */
final class OffsetTracker {
    /** While an answer waits to go out its update stays unconfirmed, so that a crash loses none; unless so many wait. */
    private static final int MOST_UNANSWERED = 60;

    private static final long LONGEST_UNANSWERED = TimeUnit.SECONDS.toNanos(60);

    /**
     * So many pictures stay unconfirmed while they wait to be read, as many as an album has. Each takes seconds, and while one
     * is unconfirmed what others write comes half a second later: of more none is held, and a crash loses what waited then.
     */
    private static final int MOST_PICTURES = 10;

    /** The server gives one update only to whoever asks for the same id again within half a second. */
    private static final long BEFORE_SAME_AGAIN = TimeUnit.MILLISECONDS.toNanos(600);

    /** Asking with so many done saves waiting for the rest. */
    private static final int WORTH_ASKING = 50;

    private final TreeMap<Integer, State> open = new TreeMap<>();
    private final Set<Integer> pictures = new HashSet<>();
    private int next;
    private int doneSinceAsked;

    /** How far an update got. */
    private static final class State {
        private boolean answered;
        private boolean isHeld;
        private boolean isReleased;
        private long handledAt = Long.MAX_VALUE;

        private boolean isDone(int waiting, long now) {
            boolean handled = handledAt != Long.MAX_VALUE;
            boolean letGo = handled && (waiting >= MOST_UNANSWERED || now - handledAt > LONGEST_UNANSWERED);
            return answered || isReleased || letGo;
        }
    }

    /** Takes an update in; false when it is known already. */
    synchronized boolean admit(int id) {
        next = id + 1;
        return open.putIfAbsent(id, new State()) == null;
    }

    /** The core has saved what follows from it. */
    synchronized void handled(int id, long now) {
        State state = open.get(id);
        if (state != null) {
            state.handledAt = now;
        }
    }

    /** A picture waits for its turn to be read. */
    synchronized void pictureWaits(int id, long now) {
        handled(id, now);
        pictures.add(id);
        if (pictures.size() > MOST_PICTURES) {
            open.forEach((update, state) -> state.isReleased |= pictures.contains(update));
            notifyAll();
        }
    }

    /** It waits for what may follow, and nobody waits for it when the bot is stopped. */
    synchronized void hold(int id) {
        pictures.remove(id);
        State state = open.get(id);
        if (state != null) {
            state.isHeld = true;
            notifyAll();
        }
    }

    /** Its answers went out, or never will. */
    synchronized void answered(int id) {
        pictures.remove(id);
        State state = open.get(id);
        if (state != null) {
            state.answered = true;
        }
        notifyAll();
    }

    /** The id to ask for next; 0 at the very first. */
    synchronized int offset(long now) {
        letGo(now);
        doneSinceAsked = 0;
        return open.isEmpty() ? next : open.firstKey();
    }

    /** Waits until it is worth asking again. */
    synchronized void awaitTurn(long asked) throws InterruptedException {
        long end = asked + BEFORE_SAME_AGAIN;
        for (long now = letGo(); !isWorthAsking() && end - now > 0; now = letGo()) {
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - now)));
        }
    }

    /** Waits until everything is done with but what waits for more, no longer than this. */
    synchronized void awaitDone(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (long now = letGo(); !isDone() && end - now > 0; now = letGo()) {
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - now)));
        }
    }

    private boolean isWorthAsking() {
        return open.isEmpty() || doneSinceAsked >= WORTH_ASKING;
    }

    /** Whether nothing is left but what waits for more. */
    synchronized boolean isDone() {
        return pictures.isEmpty() && open.values().stream().allMatch(state -> state.isHeld || state.answered);
    }

    /** Lets go what is done with, and tells the time at which it was. */
    private long letGo() {
        long now = System.nanoTime();
        letGo(now);
        return now;
    }

    private void letGo(long now) {
        Iterator<Map.Entry<Integer, State>> lowest = open.entrySet().iterator();
        while (lowest.hasNext() && lowest.next().getValue().isDone(open.size(), now)) {
            lowest.remove();
            doneSinceAsked++;
        }
    }
}
