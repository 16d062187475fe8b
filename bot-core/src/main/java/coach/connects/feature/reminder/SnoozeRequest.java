package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a message reminded of is wanted again: in an hour at first, tomorrow by a second press, or not at all.
 *
 * @param when in an hour, tomorrow, or not at all
 */
record SnoozeRequest(List<SnoozeRequest.Wanted> wanted, SnoozeRequest.When when) {
    static final PayloadCodec<SnoozeRequest> FORM = PayloadCodec.of("snooze", SnoozeRequest.class)
            .orEarlier("snooze ", " ".repeat(3 * ReminderKind.values().length));

    /** When it is told again. */
    private enum When {
        HOUR,
        TOMORROW,
        NEVER
    }

    /**
     * A kind of reminder.
     *
     * @param after it was about the marks after this day
     */
    private record Wanted(ReminderKind kind, LocalDate after, LocalDate through) {}

    /** What the button of a message that says all this carries. */
    static String argument(List<ReminderPlanner.PlannedReminder> all) {
        List<Wanted> wanted = all.stream()
                .map(planned -> new Wanted(planned.reminder().kind(), planned.after(), planned.through()))
                .distinct()
                .toList();
        return FORM.write(new SnoozeRequest(wanted, When.HOUR));
    }

    /** That of the newest message, where it reminds of something. */
    static Optional<SnoozeRequest> underNewest(CommandContext context) {
        return context.state().buttons().newestMessage(context.at().chatKey()).stream()
                .flatMap(button -> FORM.read(button.action().argument()).stream())
                .findFirst();
    }

    /** The same for tomorrow, which is done at once. */
    CommandResult tomorrow(CommandContext context) {
        return new SnoozeRequest(wanted, When.TOMORROW).result(context).asNewMessages();
    }

    CommandResult result(CommandContext context) {
        if (when == When.NEVER) {
            return CommandResult.of(
                    each(context.state(), (reminders, one) -> reminders.withoutSnooze(one.kind())),
                    context.draft(context.text("reminder.snooze.never")).inPlaceOfPressed());
        }
        ReminderTimes times = context.state().reminderInput(context.policies()).times();
        Instant tomorrow = times.fireTime(times.day(context.now()).plusDays(1));
        boolean inAnHour = when == When.HOUR;
        Instant at = inAnHour ? times.afterQuietHours(context.now().plus(Duration.ofHours(1))) : tomorrow;
        FreelancerState after = each(
                context.state(),
                (reminders, one) -> reminders.withSnooze(new Snooze(one.kind(), one.after(), one.through(), at)));
        LocalTime time = LocalTime.ofInstant(at, times.zone());
        RichText said = context.text("reminder.snooze." + (inAnHour ? "hour" : "tomorrow"), "time", time);
        ButtonSpec other = inAnHour
                ? button(context, "reminder.button.tomorrow", When.TOMORROW)
                : button(context, "reminder.button.hour", When.HOUR);
        MessageDraft draft = context.draft(said).withRow(other, button(context, "reminder.button.never", When.NEVER));
        return CommandResult.of(after, inAnHour ? draft : draft.inPlaceOfPressed());
    }

    private FreelancerState each(FreelancerState state, BiFunction<ReminderState, Wanted, ReminderState> change) {
        ReminderState reminders = state.reminders();
        for (Wanted one : wanted) {
            reminders = change.apply(reminders, one);
        }
        ReminderState changed = reminders;
        return state.withReminders(ignored -> changed);
    }

    private ButtonSpec button(CommandContext context, String label, When other) {
        return ButtonSpec.of(context.plain(label), "reminders", FORM.write(new SnoozeRequest(wanted, other)));
    }
}
