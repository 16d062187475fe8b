package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderState;
import coach.connects.reminder.ReminderState.Snooze;
import coach.connects.reminder.ReminderTimes;
import coach.connects.session.FreelancerState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a message reminded of is wanted again: in an hour at first, tomorrow by a second press, or not at all.
 *
 * @param when {@link #HOUR}, {@link #TOMORROW} or {@link #NEVER}
 */
record SnoozeRequest(List<Wanted> wanted, String when) {
    static final String WORD = "snooze ";

    private static final String HOUR = "hour";
    private static final String TOMORROW = "tomorrow";
    private static final String NEVER = "never";
    /** Words for each thing that is wanted. */
    private static final int EACH = 3;

    /**
     * A kind of reminder.
     *
     * @param after it was about the marks after this day
     */
    private record Wanted(ReminderKind kind, LocalDate after, LocalDate through) {
        String written() {
            return kind.word() + " " + after + " " + through;
        }
    }

    /** What the button of a message that says all this carries. */
    static String argument(List<ReminderPlanner.PlannedReminder> all) {
        return argument(
                all.stream()
                        .map(planned -> new Wanted(planned.reminder().kind(), planned.after(), planned.through()))
                        .distinct()
                        .toList(),
                HOUR);
    }

    private static String argument(List<Wanted> wanted, String when) {
        return WORD + String.join(" ", wanted.stream().map(Wanted::written).toList()) + " " + when;
    }

    /** What a button of a reminder says; empty when it is none of ours. */
    static Optional<SnoozeRequest> read(String argument) {
        String[] parts = argument.split(" ", -1);
        List<Wanted> wanted = new ArrayList<>();
        int at = 1;
        while (at + EACH <= parts.length && ReminderKind.of(parts[at]).isPresent()) {
            ReminderKind kind = ReminderKind.of(parts[at]).orElseThrow();
            wanted.add(new Wanted(kind, LocalDate.parse(parts[at + 1]), LocalDate.parse(parts[at + 2])));
            at += EACH;
        }
        String when = at < parts.length ? parts[at] : HOUR;
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new SnoozeRequest(List.copyOf(wanted), when));
    }

    CommandResult result(CommandContext context) {
        if (when.equals(NEVER)) {
            return CommandResult.of(
                    each(context.state(), (reminders, one) -> reminders.withoutSnooze(one.kind())),
                    context.draft(context.text("reminder.snooze.never")).inPlaceOfPressed());
        }
        ReminderTimes times = context.state().reminderInput(context.policies()).times();
        Instant tomorrow = times.fireTime(times.day(context.now()).plusDays(1));
        boolean inAnHour = when.equals(HOUR);
        Instant at = inAnHour ? times.afterQuietHours(context.now().plus(Duration.ofHours(1))) : tomorrow;
        FreelancerState after = each(
                context.state(),
                (reminders, one) -> reminders.withSnooze(new Snooze(one.kind(), one.after(), one.through(), at)));
        LocalTime time = LocalTime.ofInstant(at, times.zone());
        RichText said = context.text("reminder.snooze." + when, "time", time);
        ButtonSpec other = inAnHour
                ? button(context, "reminder.button.tomorrow", TOMORROW)
                : button(context, "reminder.button.hour", HOUR);
        MessageDraft draft = context.draft(said).withRow(other, button(context, "reminder.button.never", NEVER));
        return CommandResult.of(after, inAnHour ? draft : draft.inPlaceOfPressed());
    }

    private FreelancerState each(FreelancerState state, BiFunction<ReminderState, Wanted, ReminderState> change) {
        ReminderState reminders = state.reminders();
        for (Wanted one : wanted) {
            reminders = change.apply(reminders, one);
        }
        return state.with(reminders);
    }

    private ButtonSpec button(CommandContext context, String label, String other) {
        return ButtonSpec.of(context.plain(label), "reminders", argument(wanted, other));
    }
}
