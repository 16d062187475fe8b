package coach.connects.scheduling;

import coach.connects.feature.reminder.ReminderComposer.Message;
import coach.connects.feature.reminder.ReminderComposer.NotificationPart;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderState;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a freelancer's state says of their reminders after each of the ways that looking at them can end. */
final class ReminderBookkeeping {
    private static final Duration FORGOTTEN_TALK = Duration.ofDays(7);

    private ReminderBookkeeping() {}

    /** What went out, and which kinds are wholly out. */
    static FreelancerState markSent(
            FreelancerState state, List<Message> done, ReminderPlanner.DueReminders due, Instant now) {
        ReminderState reminders = state.reminders();
        List<NotificationPart> parts =
                done.stream().flatMap(message -> message.parts().stream()).toList();
        for (NotificationPart part : parts) {
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

    /** All that was due is dealt with. */
    static FreelancerState markHandled(FreelancerState state, ReminderPlanner.DueReminders due, Instant now) {
        ReminderState reminders = state.reminders().withProgress(progress -> progress.handledThrough(due.through()));
        for (ReminderKind kind : ReminderKind.values()) {
            reminders = reminders.withoutSnooze(kind, now);
        }
        ReminderState free = reminders.withProgress(progress -> progress.claimed(Optional.empty()));
        return state.withSchedule(state.schedule().with(free));
    }

    /** Looked at again then. */
    static FreelancerState retryAt(FreelancerState state, Instant until) {
        return state.withReminders(reminders -> reminders.withProgress(
                progress -> progress.claimed(Optional.empty()).retrying(until)));
    }

    /** While it is at it: conversations that nobody went on with for days are left. */
    static FreelancerState withoutStaleConversations(FreelancerState state, Instant now) {
        List<Conversation> kept = state.conversations().stream()
                .filter(one -> one.lastAt().isAfter(now.minus(FORGOTTEN_TALK)))
                .toList();
        return kept.size() == state.conversations().size()
                ? state
                : state.withSession(session -> session.withConversations(kept));
    }
}
