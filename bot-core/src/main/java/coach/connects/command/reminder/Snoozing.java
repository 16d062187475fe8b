package coach.connects.command.reminder;

import coach.connects.chat.Text;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.reminder.Habits;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.Snooze;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A reminder is wanted again: in an hour at first, tomorrow by a second press, or not at all.
 *
 * @param kind of which kind
 * @param after it was about the marks after this day
 * @param through up to this one
 * @param when {@link #HOUR}, {@link #TOMORROW} or {@link #NEVER}
 */
record Snoozing(ReminderKind kind, LocalDate after, LocalDate through, String when) {
    static final String WORD = "snooze ";

    private static final String HOUR = "hour";
    private static final String TOMORROW = "tomorrow";
    private static final String NEVER = "never";

    /** What a button of a reminder says; empty when it is none of ours. */
    static Optional<Snoozing> read(String argument) {
        String[] parts = argument.split(" ", -1);
        Optional<ReminderKind> kind = ReminderKind.of(parts[1]);
        return kind.filter(known -> parts.length >= 4)
                .map(known -> new Snoozing(
                        known,
                        LocalDate.parse(parts[2]),
                        LocalDate.parse(parts[3]),
                        parts.length > 4 ? parts[4] : HOUR));
    }

    Step step(Turn turn) {
        if (when.equals(NEVER)) {
            Dossier after = turn.dossier().withAgenda(agenda -> agenda.withoutSnooze(kind));
            return Step.of(
                    after, turn.message(turn.words("reminder.snooze.never")).replacing());
        }
        Habits habits = turn.dossier().subject(turn.policies()).habits();
        Instant tomorrow = habits.on(habits.day(turn.now()).plusDays(1));
        boolean inAnHour = when.equals(HOUR);
        Instant at = inAnHour ? habits.outsideQuiet(turn.now().plus(Duration.ofHours(1))) : tomorrow;
        Dossier after = turn.dossier().withAgenda(agenda -> agenda.snoozing(new Snooze(kind, this.after, through, at)));
        LocalTime time = LocalTime.ofInstant(at, habits.zone());
        Text said = turn.words("reminder.snooze." + when, "time", time);
        Offer other = inAnHour
                ? offer(turn, "reminder.button.tomorrow", TOMORROW)
                : offer(turn, "reminder.button.hour", HOUR);
        Say say = turn.message(said).row(other, offer(turn, "reminder.button.never", NEVER));
        return Step.of(after, inAnHour ? say : say.replacing());
    }

    private Offer offer(Turn turn, String label, String other) {
        String argument = WORD + kind.word() + " " + after + " " + through + " " + other;
        return Offer.of(turn.label(label), "reminders", argument);
    }
}
