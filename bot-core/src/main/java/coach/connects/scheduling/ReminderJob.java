package coach.connects.scheduling;

import coach.connects.feature.reminder.ReminderComposer;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the freelancers that are due, longest due first: reminds each ({@link ReminderDelivery}), or ends the erasure of
 * one who asked to be forgotten a day ago ({@link Erasure#finish}). What it costs follows the number due, never the number of
 * freelancers.
 */
public final class ReminderJob implements DueJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final int AT_ONCE = 100;
    private static final int MOST_A_ROUND = 1_000_000;
    /** Of so many the log says that they are still due. */
    private static final int MOST_NAMED = 1_000;

    private final FreelancerRepository freelancers;
    private final Erasure erasure;
    private final ReminderDelivery delivery;
    private final WorkerPool workers;
    private final Set<String> named = new HashSet<>();
    private volatile int stillDue;
    private volatile Optional<StoreUnavailableException> lost = Optional.empty();
    private volatile boolean stopped;
    private volatile RoundListener listener = new RoundListener() {};

    /**
     * Looks at these freelancers.
     *
     * @param workers how many are looked at at the same time
     */
    public ReminderJob(
            FreelancerRepository freelancers,
            Erasure erasure,
            ReminderComposer composer,
            Policies policies,
            SenderRegistry senders,
            WorkerPool workers) {
        this.freelancers = freelancers;
        this.erasure = erasure;
        this.delivery = new ReminderDelivery(freelancers, composer, policies, senders, new PlatformBackoff());
        this.workers = workers;
    }

    @Override
    public Optional<Instant> nextDue() {
        return freelancers.nextDue();
    }

    @Override
    public void watchedBy(RoundListener listener) {
        this.listener = listener;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /**
     * Each is looked at once a round, by their id, whatever was saved of them meanwhile: so a round ends, and whoever is still
     * due after it waits for the next one. It ends when the database is lost as well. A round looks at {@value #MOST_A_ROUND} at most; it leaves the others to the next.
     */
    @Override
    public void run(Instant now) {
        lost = Optional.empty();
        Map<String, Long> seen = new HashMap<>();
        lookAtAll(seen, now);
        // Each one more would wait for the server in vain: the rounds say so once, and all of them wait.
        lost.ifPresent(failure -> {
            throw failure;
        });
    }

    private void lookAtAll(Map<String, Long> seen, Instant now) {
        try (WorkerPool.Batch batch = workers.begin()) {
            int again = 0;
            boolean goesOn = true;
            while (goesOn && !stopped && lost.isEmpty() && seen.size() < MOST_A_ROUND) {
                int limit = Math.min(DocumentCollection.MAX_LIMIT, AT_ONCE + again);
                List<Loaded> due = freelancers.due(now, limit);
                List<Loaded> fresh = due.stream()
                        .filter(one -> seen.putIfAbsent(id(one), one.revision()) == null)
                        .toList();
                fresh.forEach(one -> batch.begin(() -> lookAt(one, now)));
                // Those who are still due must not hide the ones behind them.
                again = due.size() - fresh.size();
                boolean more = due.size() == limit && limit < DocumentCollection.MAX_LIMIT;
                goesOn = !fresh.isEmpty() || batch.awaitDone() || more;
                if (!goesOn) {
                    stillDue(due, seen);
                }
            }
        }
    }

    private static String id(Loaded loaded) {
        return loaded.state().id().toString();
    }

    /** One that nobody saved was left to others, or could not be saved: only the others were worked out wrongly. */
    private void stillDue(List<Loaded> due, Map<String, Long> seen) {
        List<String> wrong = due.stream()
                .filter(one -> seen.getOrDefault(id(one), 0L) != one.revision())
                .map(ReminderJob::id)
                .toList();
        stillDue = wrong.size();
        wrong.stream()
                .filter(id -> named.size() < MOST_NAMED && named.add(id))
                .forEach(id -> LOG.warn("{} is still due after it was looked at, and waits for the next round", id));
    }

    @Override
    public void clockWentBack(Instant now) {
        delivery.backoff().openAll();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        int waiting = stillDue;
        int unreadable = freelancers.unreadable();
        if (waiting > 0) {
            notes.add("Still due after they were looked at: " + waiting + ". The log names them; please report it.");
        }
        if (unreadable > 0) {
            notes.add("Damaged and set aside: " + unreadable + " documents of freelancers. The log names them; a backup"
                    + " may have them whole.");
        }
        return notes;
    }

    private void lookAt(Loaded loaded, Instant now) {
        // Some servers show a document as it is now that was due as it was before: somebody has just claimed it.
        boolean claimed = loaded.state().dueAt().filter(due -> due.isAfter(now)).isPresent();
        if (stopped || lost.isPresent() || claimed) {
            return;
        }
        try {
            if (loaded.state().erasedAt().isPresent()) {
                erasure.finish(loaded, freelancers);
            } else {
                listener.looked(delivery.remind(loaded, now));
            }
        } catch (StoreUnavailableException e) {
            if (e.category() == StoreUnavailableException.Category.LOST) {
                lost = Optional.of(e);
                return;
            }
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} is left in peace for an hour: looking at them failed", id(loaded), e);
            // Not by a save: what fails to be planned would fail in it again.
            freelancers.putOff(loaded, now);
        }
    }
}
