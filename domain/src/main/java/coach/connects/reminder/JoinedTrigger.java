package coach.connects.reminder;

import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several triggers of one kind tell. */
record JoinedTrigger(List<ReminderTrigger> triggers) implements ReminderTrigger {
    JoinedTrigger {
        triggers = List.copyOf(triggers);
    }

    /** What comes again and is recorded by itself. */
    static JoinedTrigger ofRecurring(ReminderInput input, Statement statement) {
        return new JoinedTrigger(Stream.of(RecurringKind.values())
                .<ReminderTrigger>map(kind -> new RecurringTrigger(kind, input, statement))
                .toList());
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
