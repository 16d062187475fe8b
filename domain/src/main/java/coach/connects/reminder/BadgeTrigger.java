package coach.connects.reminder;

import coach.connects.profile.PreferenceKey;
import coach.connects.profile.WeeklyBadge;
import coach.connects.wallet.Badge;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Reversal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which a week of the availability badge begins, once its owner agreed to have them recorded (W-36). */
record BadgeTrigger(ReminderInput input) implements ReminderTrigger {
    /** What is older stays out: a badge that ran on unseen for longer is told better by Upwork's own history. */
    private static final int MOST_WEEKS = 60;

    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        return badge().map(badge -> badge.nextFrom(day));
    }

    @Override
    public List<Reminder> on(Span span) {
        Optional<WeeklyBadge> badge = badge();
        if (badge.isEmpty()) {
            return List.of();
        }
        LocalDate oldest = span.through().minusWeeks(MOST_WEEKS);
        LocalDate after = span.after().isBefore(oldest) ? oldest : span.after();
        List<LocalDate> weeks = new ArrayList<>();
        LocalDate week = badge.get().nextFrom(after.plusDays(1));
        for (int count = 0; count <= MOST_WEEKS && !week.isAfter(span.through()); count++) {
            if (!isSettled(badge.get(), week)) {
                weeks.add(week);
            }
            week = week.plusWeeks(1);
        }
        return weeks.isEmpty()
                ? List.of()
                : List.of(new Reminder.BadgeReminder(
                        span.today(), weeks, badge.get().each()));
    }

    private Optional<WeeklyBadge> badge() {
        return input.preferences().get(PreferenceKey.WEEKLY_BADGE);
    }

    /** Somebody was faster and recorded the badge in that week, or took back what was recorded by itself. */
    private boolean isSettled(WeeklyBadge badge, LocalDate week) {
        return input.wallet().entries().stream()
                .filter(Badge.class::isInstance)
                .anyMatch(entry -> entry.cause().startsWith(ReminderPlanner.CAUSE)
                        ? entry.effectiveOn().equals(week) && isTakenBack(entry)
                        : badge.isOfWeek(week, entry.effectiveOn()) && !isTakenBack(entry));
    }

    private boolean isTakenBack(RecordedEntry entry) {
        return input.wallet().entries().stream()
                .anyMatch(other -> other instanceof Reversal reversal && reversal.reverses() == entry.seq());
    }
}
