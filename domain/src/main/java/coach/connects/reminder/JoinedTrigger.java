package coach.connects.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What several triggers of one kind tell. */
record JoinedTrigger(List<ReminderTrigger> triggers) implements ReminderTrigger {
    JoinedTrigger {
        triggers = List.copyOf(triggers);
    }

    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        return triggers.stream()
                .flatMap(trigger -> trigger.firstFrom(day).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Reminder> on(Span span) {
        return triggers.stream().flatMap(trigger -> trigger.on(span).stream()).toList();
    }
}
