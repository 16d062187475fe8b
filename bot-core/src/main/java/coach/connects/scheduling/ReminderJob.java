package coach.connects.scheduling;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.feature.reminder.ReminderComposer;
import coach.connects.feature.reminder.ReminderComposer.Message;
import coach.connects.feature.reminder.ReminderComposer.Part;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderState;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentCollection;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.time.Duration;
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
 * Looks at the freelancers that are due, longest due first: claims each by a compare-and-set, sends, and records what was
 * sent together with the next time. A crash between the last two can repeat one message when the claim is over; nothing is
 * lost. What it costs follows the number due, never the number of freelancers.
 */
public final class ReminderJob implements DueJob {
    /** How long a claim lasts; far more than clocks differ by and than sending takes. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final int AT_ONCE = 100;
    private static final int MOST_A_ROUND = 1_000_000;
    /** Of so many the log says that they are still due. */
    private static final int MOST_NAMED = 1_000;
    /** What is put off for longer than this is not only busy. */
    private static final Duration BUSY = Duration.ofSeconds(30);

    private static final int MOST_TRIES = 3;
    /** So long one is left to whoever serves their platform. */
    private static final Duration OTHERS_TIME = Duration.ofMinutes(5);

    private static final Duration FORGOTTEN_TALK = Duration.ofDays(7);

    private final FreelancerRepository freelancers;
    private final Erasure erasure;
    private final ReminderComposer composer;
    private final Policies policies;
    private final SenderRegistry senders;
    private final WorkerPool workers;
    private final PlatformBackoff backoff = new PlatformBackoff();
    private final Set<String> named = new HashSet<>();
    private volatile int stillDue;
    private volatile Optional<StoreUnavailableException> lost = Optional.empty();
    private volatile boolean stopped;

    /**
     * A sweep over these freelancers.
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
        this.composer = composer;
        this.policies = policies;
        this.senders = senders;
        this.workers = workers;
    }

    @Override
    public Optional<Instant> nextDue() {
        return freelancers.nextDue();
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
        process(seen, now);
        // Each one more would wait for the server in vain: the rounds say so once, and all of them wait.
        lost.ifPresent(failure -> {
            throw failure;
        });
    }

    private void process(Map<String, Long> seen, Instant now) {
        try (WorkerPool.Batch batch = workers.begin()) {
            int again = 0;
            boolean goesOn = true;
            while (goesOn && !stopped && lost.isEmpty() && seen.size() < MOST_A_ROUND) {
                int limit = Math.min(DocumentCollection.MAX_LIMIT, AT_ONCE + again);
                List<Loaded> due = freelancers.due(now, limit);
                List<Loaded> fresh = due.stream()
                        .filter(one -> seen.putIfAbsent(id(one), one.revision()) == null)
                        .toList();
                fresh.forEach(one -> batch.begin(() -> process(one, now)));
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
        backoff.openAll();
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

    private void process(Loaded loaded, Instant now) {
        // Some servers show a document as it is now that was due as it was before: somebody has just claimed it.
        boolean claimed = loaded.state().dueAt().filter(due -> due.isAfter(now)).isPresent();
        if (stopped || lost.isPresent() || claimed) {
            return;
        }
        try {
            if (loaded.state().erasedAt().isPresent()) {
                endErasure(loaded);
            } else {
                remind(loaded, now);
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

    /** Once more all of it: a crash may have cut it anywhere. */
    private void endErasure(Loaded mark) {
        freelancers.deleteRest(mark.state().id());
        erasure.again(mark.state().erasing());
        freelancers.finishLinking(mark.state().id());
        freelancers.removeTombstone(mark);
        erasure.end(mark.state().erasing());
    }

    private void remind(Loaded loaded, Instant now) {
        FreelancerState state = loaded.state();
        ReminderPlanner.DueReminders due =
                ReminderPlanner.of(state.reminderInput(policies), now).due();
        if (due.waitsUntil().isPresent()) {
            save(loaded, retryAt(state, due.waitsUntil().get()), now);
            return;
        }
        if (due.isSilent()) {
            save(loaded, markHandled(dropStaleConversations(state, now), due, now), now);
            return;
        }
        List<Identity> ways = targets(state);
        boolean waited = state.reminders().progress().retryAt().isPresent();
        Optional<Identity> way = ways.stream()
                .filter(one ->
                        senders.to(one.platform()).isPresent() && backoff.isAvailable(one.platform(), waited, now))
                .findFirst();
        if (way.isEmpty()) {
            if (!isLeftToOthers(state, ways, now)) {
                save(loaded, retryAt(state, turn(ways, now)), now);
            }
            return;
        }
        ReminderComposer.Prepared prepared = composer.prepare(dropStaleConversations(state, now), due, way.get(), now);
        FreelancerState claimed = prepared.after()
                .withReminders(reminders ->
                        reminders.withProgress(progress -> progress.claimed(Optional.of(now.plus(CLAIM)))));
        if (save(loaded, claimed, now)) {
            send(state.id(), prepared.due(), prepared.messages(), way.get(), now);
        }
    }

    /** Another process may serve their platform, and comes to them as soon as this one; but not for ever. */
    private boolean isLeftToOthers(FreelancerState state, List<Identity> ways, Instant now) {
        boolean ours = ways.stream().anyMatch(way -> senders.to(way.platform()).isPresent());
        boolean lately =
                state.dueAt().filter(due -> due.isAfter(now.minus(OTHERS_TIME))).isPresent();
        return !ours && lately;
    }

    private List<Identity> targets(FreelancerState state) {
        return state.reminders()
                .reachability()
                .open(state.identities(), state.preferences().get(PreferenceKey.REMINDER_PLATFORM));
    }

    private Instant turn(List<Identity> ways, Instant now) {
        return ways.stream()
                .map(way -> backoff.nextSlot(way.platform(), now))
                .min(Instant::compareTo)
                .orElse(now.plus(CLAIM));
    }

    /** Sends one message after the other, until a platform takes no more; and records how far that went. */
    private void send(
            Identity owner, ReminderPlanner.DueReminders due, List<Message> messages, Identity way, Instant now) {
        long taken = backoff.successes(way.platform());
        List<Message> done = new ArrayList<>();
        Optional<Delivery> failure = Optional.empty();
        for (Message message : messages) {
            Delivery delivery = deliver(way, message.message());
            if (delivery instanceof Delivery.Refused refused) {
                LOG.warn(
                        "{} takes no reminder {}: {}",
                        way.platform(),
                        message.message().notification(),
                        refused.why());
            } else if (delivery instanceof Delivery.Delivered) {
                backoff.onSuccess(way.platform());
            } else {
                failure = Optional.of(delivery);
                break;
            }
            done.add(message);
        }
        boolean unreachable =
                failure.filter(Delivery.Unreachable.class::isInstance).isPresent();
        Optional<Instant> retry = failure.filter(Delivery.RetryAfter.class::isInstance)
                .map(later -> retry(way.platform(), (Delivery.RetryAfter) later, taken, now));
        boolean all = failure.isEmpty();
        freelancers.change(
                owner,
                state -> {
                    FreelancerState sent = all
                            ? markHandled(markSent(state, done, due, now), due, now)
                            : markSent(state, done, due, now);
                    FreelancerState free = sent.withReminders(
                            reminders -> reminders.withProgress(progress -> progress.claimed(Optional.empty())));
                    FreelancerState closed = unreachable
                            ? free.withReminders(reminders ->
                                    reminders.with(reminders.reachability().closedTo(way)))
                            : free;
                    return retry.map(at -> retryAt(closed, at)).orElse(closed);
                },
                now,
                policies);
    }

    /**
     * A platform that is only busy paces itself by what it was told: the message is handed over again and waits there, so
     * that a few "too many" among a thousand messages do not put the others off.
     */
    private Delivery deliver(Identity way, OutgoingMessage message) {
        Delivery delivery = once(way, message);
        for (int tries = 1; tries < MOST_TRIES && isBusy(delivery); tries++) {
            delivery = once(way, message);
        }
        return delivery;
    }

    /** Another process may have taken over the platform in between. */
    private Delivery once(Identity way, OutgoingMessage message) {
        return senders.to(way.platform())
                .map(sender -> sender.send(message))
                .orElseGet(() -> new Delivery.RetryAfter(OTHERS_TIME));
    }

    private static boolean isBusy(Delivery delivery) {
        return delivery instanceof Delivery.RetryAfter retryAfter
                && retryAfter.after().compareTo(BUSY) <= 0;
    }

    /** One who had no luck while others were served waits alone; else the platform takes nothing from anybody. */
    private Instant retry(String platform, Delivery.RetryAfter retryAfter, long takenBefore, Instant now) {
        if (isBusy(retryAfter) && backoff.successes(platform) > takenBefore) {
            return now.plus(retryAfter.after());
        }
        backoff.backOff(platform, retryAfter.after(), now);
        return backoff.nextSlot(platform, now);
    }

    /** What went out, and which kinds are wholly out. */
    private static FreelancerState markSent(
            FreelancerState state, List<Message> done, ReminderPlanner.DueReminders due, Instant now) {
        ReminderState reminders = state.reminders();
        List<Part> parts =
                done.stream().flatMap(message -> message.parts().stream()).toList();
        for (Part part : parts) {
            reminders = reminders.withSent(part.key().kind() + ":" + part.key().key());
            reminders = part.notice().map(reminders::withoutNotice).orElse(reminders);
        }
        for (ReminderKind kind : ReminderKind.values()) {
            long wanted = due.reminders().stream()
                    .filter(planned -> planned.reminder().kind() == kind)
                    .count();
            long sent = parts.stream()
                    .filter(part -> part.kind().filter(kind::equals).isPresent())
                    .count();
            if (wanted > 0 && sent == wanted) {
                reminders = reminders
                        .withoutSnooze(kind, now)
                        .withProgress(progress -> progress.handledThroughByKind(kind, due.through()));
            }
        }
        return state.withSchedule(state.schedule().with(reminders));
    }

    private static FreelancerState markHandled(FreelancerState state, ReminderPlanner.DueReminders due, Instant now) {
        ReminderState reminders = state.reminders().withProgress(progress -> progress.handledThrough(due.through()));
        for (ReminderKind kind : ReminderKind.values()) {
            reminders = reminders.withoutSnooze(kind, now);
        }
        ReminderState free = reminders.withProgress(progress -> progress.claimed(Optional.empty()));
        return state.withSchedule(state.schedule().with(free));
    }

    private static FreelancerState retryAt(FreelancerState state, Instant until) {
        return state.withReminders(reminders -> reminders.withProgress(
                progress -> progress.claimed(Optional.empty()).retrying(until)));
    }

    /** While it is at it: conversations that nobody went on with for days are left. */
    private static FreelancerState dropStaleConversations(FreelancerState state, Instant now) {
        List<Conversation> kept = state.conversations().stream()
                .filter(one -> one.lastAt().isAfter(now.minus(FORGOTTEN_TALK)))
                .toList();
        return kept.size() == state.conversations().size()
                ? state
                : state.withSession(session -> session.withConversations(kept));
    }

    private boolean save(Loaded loaded, FreelancerState after, Instant now) {
        return freelancers.save(loaded, after, now, policies);
    }
}
