package coach.connects.telegram.fake;

import coach.connects.chat.Address;
import coach.connects.chat.Button;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.chat.Text;
import coach.connects.freelancer.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A core that remembers what it was told, by key, and answers as it is taught. */
public final class FakeCore implements EntryPoint {
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Incoming> told = new ArrayList<>();
    private Function<Incoming, List<Reply>> answers = incoming -> List.of();
    private boolean killed;

    /** Answers like this from now on. */
    public synchronized FakeCore answering(Function<Incoming, List<Reply>> other) {
        answers = other;
        return this;
    }

    /** Answers words with the same words. */
    public FakeCore echoing() {
        return answering(incoming -> List.of(Reply.at(incoming.origin().at(), Text.of("echo: " + words(incoming)))));
    }

    /** What somebody wrote, or pressed. */
    public static String words(Incoming incoming) {
        if (incoming instanceof Incoming.Words words) {
            return words.text();
        }
        return incoming instanceof Incoming.Press press ? press.button() : "";
    }

    /** From now on nothing is saved any more. */
    public synchronized void kill() {
        killed = true;
        notifyAll();
    }

    @Override
    public List<Reply> handle(Incoming incoming) {
        Function<Incoming, List<Reply>> now;
        synchronized (this) {
            if (killed) {
                throw new IllegalStateException("killed");
            }
            now = answers;
        }
        List<Reply> replies = now.apply(incoming);
        synchronized (this) {
            if (killed) {
                throw new IllegalStateException("killed");
            }
            told.add(incoming);
            times.merge(incoming.origin().key(), 1, Integer::sum);
            notifyAll();
        }
        return replies;
    }

    @Override
    public List<Button> liveButtons(Identity person, Address at) {
        return List.of();
    }

    /** How often each key was saved. */
    public synchronized Map<String, Integer> times() {
        return Map.copyOf(times);
    }

    /** Everything it was told, in order. */
    public synchronized List<Incoming> told() {
        return List.copyOf(told);
    }

    /** Waits until it was told so much. */
    public synchronized List<Incoming> awaitTold(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (told.size() < count) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("waited in vain; it was told " + told);
            }
            wait(left);
        }
        return List.copyOf(told);
    }
}
