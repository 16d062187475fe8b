package coach.connects.scheduling;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.feature.reminder.ReminderComposer;
import coach.connects.feature.reminder.ReminderComposer.Message;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.reminder.Reachability;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderState;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Policies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds one freelancer: claims them by a compare-and-set, sends, and records what was sent together with the next time. A
 * crash between the last two can repeat one message when the claim is over; nothing is lost.
 *
 * @param backoff which platforms are waited for
 */
record ReminderDelivery(
        FreelancerRepository freelancers,
        ReminderComposer composer,
        Policies policies,
        SenderRegistry senders,
        PlatformBackoff backoff) {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderDelivery.class);
    /** How long a claim lasts; far more than clocks differ by and than sending takes. */
    private static final Duration CLAIM = Duration.ofMinutes(15);
    /** What is put off for longer than this is not only busy. */
    private static final Duration BUSY = Duration.ofSeconds(30);

    /** Rounds come once a minute, and a thousand reminders take one. */
    private static final Duration IN_TIME = Duration.ofMinutes(5);

    private static final int MOST_TRIES = 3;
    /** Of a thousand one is refused three times in a row where one in twenty is: a round more would cost it a minute. */
    private static final int MOST_TRIES_WHILE_OTHERS_ARE_SERVED = 5;
    /** So long one is left to whoever may serve their platform, where nobody is known to. */
    private static final Duration OTHERS_TIME = Duration.ofMinutes(5);

    /** Looks at one that is due: says what is due, or works out when that can be said. */
    ReminderOutcome remind(Loaded loaded, Instant now) {
        FreelancerState state = loaded.state();
        ReminderPlanner.DueReminders due =
                ReminderPlanner.of(state.reminderInput(policies), now).due();
        if (due.waitsUntil().isPresent()) {
            save(loaded, ReminderBookkeeping.retryAt(state, due.waitsUntil().get()), now);
            return ReminderOutcome.NOTHING;
        }
        if (due.isSilent()) {
            save(
                    loaded,
                    ReminderBookkeeping.markHandled(
                            ReminderBookkeeping.withoutStaleConversations(state, now), due, now),
                    now);
            return ReminderOutcome.NOTHING;
        }
        List<Identity> ways = targets(state);
        boolean waited = state.reminders().progress().retryAt().isPresent();
        Optional<Identity> way = ways.stream()
                .filter(one ->
                        senders.to(one.platform()).isPresent() && backoff.isAvailable(one.platform(), waited, now))
                .findFirst();
        if (way.isEmpty()) {
            if (isLeftToOthers(state, ways, now)) {
                return ReminderOutcome.NOTHING;
            }
            save(loaded, ReminderBookkeeping.retryAt(state, turn(ways, now)), now);
            return ways.isEmpty() ? ReminderOutcome.UNREACHABLE : ReminderOutcome.PUT_OFF;
        }
        ReminderComposer.Prepared prepared =
                composer.prepare(ReminderBookkeeping.withoutStaleConversations(state, now), due, way.get(), now);
        FreelancerState claimed = prepared.after()
                .withReminders(reminders ->
                        reminders.withProgress(progress -> progress.claimed(Optional.of(now.plus(CLAIM)))));
        if (!save(loaded, claimed, now)) {
            return ReminderOutcome.NOTHING;
        }
        ReminderOutcome outcome = send(state.id(), prepared.due(), prepared.messages(), way.get(), now);
        boolean late = waited || isLate(state, now);
        return outcome == ReminderOutcome.ON_TIME && late ? ReminderOutcome.LATE : outcome;
    }

    private static boolean isLate(FreelancerState state, Instant now) {
        return state.dueAt().filter(due -> due.isBefore(now.minus(IN_TIME))).isPresent();
    }

    /** Another process serves their platform, or may do so soon, and comes to them as soon as this one; but not for ever. */
    private boolean isLeftToOthers(FreelancerState state, List<Identity> ways, Instant now) {
        boolean ours = ways.stream().anyMatch(way -> senders.to(way.platform()).isPresent());
        boolean theirs = ways.stream().anyMatch(way -> senders.isServedElsewhere(way.platform()));
        boolean lately =
                state.dueAt().filter(due -> due.isAfter(now.minus(OTHERS_TIME))).isPresent();
        return !ours && (theirs || lately);
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
    private ReminderOutcome send(
            Identity owner, ReminderPlanner.DueReminders due, List<Message> messages, Identity way, Instant now) {
        long taken = backoff.successes(way.platform());
        List<Message> done = new ArrayList<>();
        Optional<Delivery> failure = Optional.empty();
        for (Message message : messages) {
            Delivery delivery = deliver(way, message.message(), taken);
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
                            ? ReminderBookkeeping.markHandled(
                                    ReminderBookkeeping.markSent(state, done, due, now), due, now)
                            : ReminderBookkeeping.markSent(state, done, due, now);
                    FreelancerState free = sent.withReminders(
                            reminders -> reminders.withProgress(progress -> progress.claimed(Optional.empty())));
                    FreelancerState closed =
                            free.withReminders(reminders -> reminders.with(reachability(reminders, way, unreachable)));
                    return retry.map(at -> ReminderBookkeeping.retryAt(closed, at))
                            .orElse(closed);
                },
                now,
                policies);
        if (unreachable) {
            return ReminderOutcome.UNREACHABLE;
        }
        return all ? ReminderOutcome.ON_TIME : ReminderOutcome.PUT_OFF;
    }

    private static Reachability reachability(ReminderState reminders, Identity way, boolean unreachable) {
        return unreachable
                ? reminders.reachability().closedTo(way)
                : reminders.reachability().reached(way);
    }

    /**
     * A platform that is only busy paces itself by what it was told: the message is handed over again and waits there, so
     * that a few "too many" among a thousand messages do not put the others off.
     *
     * @param takenBefore what the platform had taken from everybody when this one's turn began
     */
    private Delivery deliver(Identity way, OutgoingMessage message, long takenBefore) {
        Delivery delivery = once(way, message);
        for (int tries = 1; isBusy(delivery) && isTriedAgain(way.platform(), tries, takenBefore); tries++) {
            delivery = once(way, message);
        }
        return delivery;
    }

    private boolean isTriedAgain(String platform, int tries, long takenBefore) {
        boolean othersAreServed = backoff.successes(platform) > takenBefore;
        return tries < (othersAreServed ? MOST_TRIES_WHILE_OTHERS_ARE_SERVED : MOST_TRIES);
    }

    /** Another process may have taken over the platform in between: then it is that one's to send, at once. */
    private Delivery once(Identity way, OutgoingMessage message) {
        return senders.to(way.platform())
                .map(sender -> sender.send(message))
                .orElseGet(() -> new Delivery.RetryAfter(Duration.ZERO));
    }

    private static boolean isBusy(Delivery delivery) {
        return delivery instanceof Delivery.RetryAfter retryAfter
                && retryAfter.after().compareTo(BUSY) <= 0;
    }

    /** One who had no luck while others were served waits alone; else the platform takes nothing from anybody. */
    private Instant retry(String platform, Delivery.RetryAfter retryAfter, long takenBefore, Instant now) {
        if (senders.to(platform).isEmpty()) {
            return now;
        }
        if (isBusy(retryAfter) && backoff.successes(platform) > takenBefore) {
            return now.plus(retryAfter.after());
        }
        backoff.backOff(platform, retryAfter.after(), now);
        return backoff.nextSlot(platform, now);
    }

    private boolean save(Loaded loaded, FreelancerState after, Instant now) {
        return freelancers.save(loaded, after, now, policies);
    }
}
