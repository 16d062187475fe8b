package coach.connects.schedule;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.command.reminder.ReminderComposer;
import coach.connects.command.reminder.ReminderComposer.Message;
import coach.connects.command.reminder.ReminderComposer.Part;
import coach.connects.conversation.Conversation;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Identity;
import coach.connects.freelancer.Setting;
import coach.connects.reminder.Agenda;
import coach.connects.reminder.Plan;
import coach.connects.reminder.ReminderKind;
import coach.connects.store.Documents;
import coach.connects.store.StoreUnavailable;
import coach.connects.store.dossier.Freelancers;
import coach.connects.store.dossier.Freelancers.Loaded;
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
public final class Sweep implements Errand {
    /** How long a claim lasts; far more than clocks differ by and than sending takes. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
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

    private final Freelancers freelancers;
    private final Erasure erasure;
    private final ReminderComposer composer;
    private final Policies policies;
    private final Outboxes outboxes;
    private final Team team;
    private final Gates gates = new Gates();
    private final Set<String> named = new HashSet<>();
    private volatile int stillDue;
    private volatile Optional<StoreUnavailable> lost = Optional.empty();
    private volatile boolean stopped;

    /**
     * A sweep over these freelancers.
     *
     * @param team how many are looked at at the same time
     */
    public Sweep(
            Freelancers freelancers,
            Erasure erasure,
            ReminderComposer composer,
            Policies policies,
            Outboxes outboxes,
            Team team) {
        this.freelancers = freelancers;
        this.erasure = erasure;
        this.composer = composer;
        this.policies = policies;
        this.outboxes = outboxes;
        this.team = team;
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
        look(seen, now);
        // Each one more would wait for the server in vain: the rounds say so once, and all of them wait.
        lost.ifPresent(failure -> {
            throw failure;
        });
    }

    private void look(Map<String, Long> seen, Instant now) {
        try (Team.Shift shift = team.begin()) {
            int again = 0;
            boolean goesOn = true;
            while (goesOn && !stopped && lost.isEmpty() && seen.size() < MOST_A_ROUND) {
                int limit = Math.min(Documents.MAX_LIMIT, AT_ONCE + again);
                List<Loaded> due = freelancers.due(now, limit);
                List<Loaded> fresh = due.stream()
                        .filter(one -> seen.putIfAbsent(id(one), one.revision()) == null)
                        .toList();
                fresh.forEach(one -> shift.begin(() -> look(one, now)));
                // Those who are still due must not hide the ones behind them.
                again = due.size() - fresh.size();
                boolean more = due.size() == limit && limit < Documents.MAX_LIMIT;
                goesOn = !fresh.isEmpty() || shift.awaitDone() || more;
                if (!goesOn) {
                    stillDue(due, seen);
                }
            }
        }
    }

    private static String id(Loaded loaded) {
        return loaded.dossier().id().toString();
    }

    /** One that nobody saved was left to others, or could not be saved: only the others were worked out wrongly. */
    private void stillDue(List<Loaded> due, Map<String, Long> seen) {
        List<String> wrong = due.stream()
                .filter(one -> seen.getOrDefault(id(one), 0L) != one.revision())
                .map(Sweep::id)
                .toList();
        stillDue = wrong.size();
        wrong.stream()
                .filter(id -> named.size() < MOST_NAMED && named.add(id))
                .forEach(id -> LOG.warn("{} is still due after it was looked at, and waits for the next round", id));
    }

    @Override
    public void clockWentBack(Instant now) {
        gates.openAll();
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

    private void look(Loaded loaded, Instant now) {
        // Some servers show a document as it is now that was due as it was before: somebody has just claimed it.
        boolean claimed =
                loaded.dossier().dueAt().filter(due -> due.isAfter(now)).isPresent();
        if (stopped || lost.isPresent() || claimed) {
            return;
        }
        try {
            if (loaded.dossier().erasedAt().isPresent()) {
                endErasure(loaded);
            } else {
                remind(loaded, now);
            }
        } catch (StoreUnavailable e) {
            if (e.category() == StoreUnavailable.Category.LOST) {
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
        freelancers.eraseRest(mark.dossier().id());
        erasure.again(mark.dossier().erasing());
        freelancers.settle(mark.dossier().id());
        freelancers.removeMark(mark);
        erasure.end(mark.dossier().erasing());
    }

    private void remind(Loaded loaded, Instant now) {
        Dossier dossier = loaded.dossier();
        Plan.Due due = Plan.of(dossier.subject(policies), now).due();
        if (due.waitsUntil().isPresent()) {
            save(loaded, waiting(dossier, due.waitsUntil().get()), now);
            return;
        }
        if (due.isSilent()) {
            save(loaded, dealtWith(tidied(dossier, now), due, now), now);
            return;
        }
        List<Identity> ways = ways(dossier);
        boolean waited = dossier.agenda().progress().retryAt().isPresent();
        Optional<Identity> way = ways.stream()
                .filter(one -> outboxes.to(one.platform()).isPresent() && gates.isOpen(one.platform(), waited, now))
                .findFirst();
        if (way.isEmpty()) {
            if (!isLeftToOthers(dossier, ways, now)) {
                save(loaded, waiting(dossier, turn(ways, now)), now);
            }
            return;
        }
        ReminderComposer.Prepared prepared = composer.prepare(tidied(dossier, now), due, way.get(), now);
        Dossier claimed = prepared.after()
                .withAgenda(agenda -> agenda.progressing(progress -> progress.claimed(Optional.of(now.plus(CLAIM)))));
        if (save(loaded, claimed, now)) {
            send(dossier.id(), prepared.due(), prepared.messages(), way.get(), now);
        }
    }

    /** Another process may serve their platform, and comes to them as soon as this one; but not for ever. */
    private boolean isLeftToOthers(Dossier dossier, List<Identity> ways, Instant now) {
        boolean ours = ways.stream().anyMatch(way -> outboxes.to(way.platform()).isPresent());
        boolean lately = dossier.dueAt()
                .filter(due -> due.isAfter(now.minus(OTHERS_TIME)))
                .isPresent();
        return !ours && lately;
    }

    private List<Identity> ways(Dossier dossier) {
        return dossier.agenda()
                .reach()
                .open(dossier.identities(), dossier.preferences().get(Setting.REMINDER_PLATFORM));
    }

    private Instant turn(List<Identity> ways, Instant now) {
        return ways.stream()
                .map(way -> gates.turn(way.platform(), now))
                .min(Instant::compareTo)
                .orElse(now.plus(CLAIM));
    }

    /** Sends one message after the other, until a platform takes no more; and records how far that went. */
    private void send(Identity owner, Plan.Due due, List<Message> messages, Identity way, Instant now) {
        long taken = gates.taken(way.platform());
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
                gates.opened(way.platform());
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
                dossier -> {
                    Dossier sent =
                            all ? dealtWith(noted(dossier, done, due, now), due, now) : noted(dossier, done, due, now);
                    Dossier free = sent.withAgenda(
                            agenda -> agenda.progressing(progress -> progress.claimed(Optional.empty())));
                    Dossier closed = unreachable
                            ? free.withAgenda(
                                    agenda -> agenda.with(agenda.reach().closedTo(way)))
                            : free;
                    return retry.map(at -> waiting(closed, at)).orElse(closed);
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
        return outboxes.to(way.platform())
                .map(sender -> sender.send(message))
                .orElseGet(() -> new Delivery.RetryAfter(OTHERS_TIME));
    }

    private static boolean isBusy(Delivery delivery) {
        return delivery instanceof Delivery.RetryAfter retryAfter
                && retryAfter.after().compareTo(BUSY) <= 0;
    }

    /** One who had no luck while others were served waits alone; else the platform takes nothing from anybody. */
    private Instant retry(String platform, Delivery.RetryAfter retryAfter, long takenBefore, Instant now) {
        if (isBusy(retryAfter) && gates.taken(platform) > takenBefore) {
            return now.plus(retryAfter.after());
        }
        gates.close(platform, retryAfter.after(), now);
        return gates.turn(platform, now);
    }

    /** What went out, and which kinds are wholly out. */
    private static Dossier noted(Dossier dossier, List<Message> done, Plan.Due due, Instant now) {
        Agenda agenda = dossier.agenda();
        List<Part> parts =
                done.stream().flatMap(message -> message.parts().stream()).toList();
        for (Part part : parts) {
            agenda = agenda.sent(part.key().kind() + ":" + part.key().key());
            agenda = part.notice().map(agenda::told).orElse(agenda);
        }
        for (ReminderKind kind : ReminderKind.values()) {
            long wanted = due.reminders().stream()
                    .filter(said -> said.reminder().kind() == kind)
                    .count();
            long sent = parts.stream()
                    .filter(part -> part.kind().filter(kind::equals).isPresent())
                    .count();
            if (wanted > 0 && sent == wanted) {
                agenda = agenda.woken(kind, now).progressing(progress -> progress.said(kind, due.through()));
            }
        }
        return dossier.with(agenda);
    }

    private static Dossier dealtWith(Dossier dossier, Plan.Due due, Instant now) {
        Agenda agenda = dossier.agenda().progressing(progress -> progress.through(due.through()));
        for (ReminderKind kind : ReminderKind.values()) {
            agenda = agenda.woken(kind, now);
        }
        return dossier.with(agenda.progressing(progress -> progress.claimed(Optional.empty())));
    }

    private static Dossier waiting(Dossier dossier, Instant until) {
        return dossier.withAgenda(agenda -> agenda.progressing(
                progress -> progress.claimed(Optional.empty()).retrying(until)));
    }

    /** While it is at it: conversations that nobody went on with for days are left. */
    private static Dossier tidied(Dossier dossier, Instant now) {
        List<Conversation> kept = dossier.conversations().stream()
                .filter(one -> one.lastAt().isAfter(now.minus(FORGOTTEN_TALK)))
                .toList();
        return kept.size() == dossier.conversations().size() ? dossier : dossier.withConversations(kept);
    }

    private boolean save(Loaded loaded, Dossier after, Instant now) {
        return freelancers.save(loaded, after, now, policies);
    }
}
