package coach.connects.persistence;

import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderProgress;
import coach.connects.reminder.ReminderState;
import coach.connects.reminder.ReminderTimes;
import coach.connects.session.FreelancerState;
import coach.connects.session.ReminderSchedule;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.Optional;

/** Works out when to look at a freelancer next, so that a change and what follows from it are one write. */
public final class Rescheduler {
    private Rescheduler() {}

    /**
     * The changed state, to be looked at when its reminders say so.
     *
     * @param before what was kept until now
     * @param now the present
     */
    public static FreelancerState afterChange(
            FreelancerState before, FreelancerState changed, Instant now, Policies policies) {
        boolean sameAccount = changed.account().equals(before.account());
        if (sameAccount && changed.reminders().equals(before.reminders())) {
            return changed;
        }
        return sameAccount && isClaim(before, changed)
                ? changed.withSchedule(
                        changed.schedule().dueAt(changed.reminders().progress().dueAt()))
                : scheduled(changed, timesOf(before), now, policies);
    }

    /** Whether nothing changed but who is at it: that moves no reminder, so the wallet need not be worked out for it. */
    private static boolean isClaim(FreelancerState before, FreelancerState changed) {
        ReminderProgress progress = changed.reminders().progress();
        ReminderProgress unclaimed =
                progress.claimed(before.reminders().progress().claimedUntil());
        return before.dueAt().isPresent()
                && progress.next().isPresent()
                && progress.claimedUntil().isPresent()
                && changed.identities().equals(before.identities())
                && before.reminders().equals(changed.reminders().withProgress(claimed -> unclaimed));
    }

    /**
     * The state, to be looked at when its reminders say so, though nothing has changed but what that means, or what time it
     * is: one that was erased at a time still to come is taken for erased now.
     */
    public static FreelancerState anew(FreelancerState state, Instant now, Policies policies) {
        return state.erasedAt().filter(at -> at.isAfter(now)).isPresent()
                ? state.markedErased(now)
                : scheduled(state, timesOf(state), now, policies);
    }

    private static ReminderTimes timesOf(FreelancerState state) {
        return ReminderTimes.of(state.profile(), state.preferences());
    }

    private static FreelancerState scheduled(
            FreelancerState state, ReminderTimes before, Instant now, Policies policies) {
        if (state.erasedAt().isPresent()) {
            return state;
        }
        ReminderState next = ReminderPlanner.reschedule(state.reminderInput(policies), before, now);
        boolean reachable = !state.reminders()
                .reachability()
                .open(state.identities(), Optional.empty())
                .isEmpty();
        return state.withSchedule(
                new ReminderSchedule(next, reachable ? next.progress().dueAt() : Optional.empty()));
    }
}
