package coach.connects.reminder;

import coach.connects.freelancer.Setting;
import coach.connects.reminder.Marks.Span;
import coach.connects.wallet.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due for a freelancer at an instant, and when to look again. */
public final class Plan {
    /** What the causes of entries begin with that are recorded by themselves. */
    public static final String CAUSE = "reminder:";

    /**
     * What it means when a freelancer is to be looked at; to be raised with a change of it, such as a new kind of mark, so
     * that it is worked out anew for those who change nothing themselves.
     */
    public static final int MEANING = 1;

    /** How many days are looked at for a preview. */
    private static final int MOST_LOOKS = 40;

    private final Subject subject;
    private final Habits habits;
    private final Progress progress;
    private final Instant now;
    private final Statement statement;

    private Plan(Subject given, Instant now) {
        this.subject = given.with(given.agenda().known(given.habits(), now));
        this.habits = subject.habits();
        this.progress = subject.agenda().progress();
        this.now = now;
        this.statement = subject.wallet().on(subject.today(now), subject.policies());
    }

    /** The plan for this freelancer at this instant. */
    public static Plan of(Subject subject, Instant now) {
        return new Plan(subject, now);
    }

    /**
     * What the agenda is after a change: what the clock has passed under the earlier habits is dealt with, unless it is
     * still to be said, and when to look next follows from all that holds now.
     *
     * @param after the freelancer after the change
     * @param before the habits before it
     */
    public static Agenda after(Subject after, Habits before, Instant now) {
        Agenda agenda = after.agenda().known(before, now);
        if (!agenda.progress().isPending(now) || agenda.progress().through().isEmpty()) {
            LocalDate passed = before.lastDay(now);
            agenda = agenda.progressing(progress -> progress.through(passed));
        }
        Optional<Instant> next = of(after.with(agenda), now).next();
        return agenda.progressing(progress -> progress.withNext(next));
    }

    /** When something is to be said next; empty when nothing is, as things stand. */
    private Optional<Instant> next() {
        if (progress.retryAt().isPresent()) {
            return progress.retryAt();
        }
        Stream<Instant> marks = nextMark().map(habits::on).stream();
        Stream<Instant> snoozes = subject.agenda().snoozes().stream().map(Snooze::at);
        Stream<Instant> notices = subject.agenda().notices().stream()
                .limit(1)
                .map(notice -> habits.mayNow(now) ? now : habits.nextHour(now));
        return Stream.of(marks, snoozes, notices).flatMap(times -> times).min(Instant::compareTo);
    }

    private Optional<LocalDate> nextMark() {
        return Stream.of(ReminderKind.values())
                .filter(habits::has)
                .flatMap(kind -> firstAfter(kind, dealtWith(kind)).stream())
                .min(LocalDate::compareTo);
    }

    /** A mark always lies after what is dealt with: of one that does not, the next day is made, so that time goes on. */
    private Optional<LocalDate> firstAfter(ReminderKind kind, LocalDate dealt) {
        LocalDate next = dealt.plusDays(1);
        return marks(kind).firstFrom(next).map(mark -> mark.isBefore(next) ? next : mark);
    }

    /**
     * What is due.
     *
     * @param through the day up to which all marks are dealt with when it is said
     * @param reminders the messages, in order
     * @param notices what else is told
     * @param waitsUntil when it may be said, where it may not be now
     * @param manner how it is said
     */
    public record Due(
            LocalDate through,
            List<Said> reminders,
            List<Notice> notices,
            Optional<Instant> waitsUntil,
            Manner manner) {
        /** Keeps its own copies. */
        public Due {
            reminders = List.copyOf(reminders);
            notices = List.copyOf(notices);
        }

        /** Whether there is anything to say now. */
        public boolean isSilent() {
            return waitsUntil.isPresent() || (reminders.isEmpty() && notices.isEmpty());
        }
    }

    /**
     * A reminder and the marks that it deals with.
     *
     * @param reminder what is said
     * @param after it deals with the marks after this day
     * @param through up to this one
     */
    public record Said(Reminder reminder, LocalDate after, LocalDate through) {}

    /** In how many messages something is said. */
    public enum Manner {
        /** A message a kind: the day's own, at its hour. */
        ONE_EACH,
        /** All in one message: it was said so before, and is said again. */
        ALL_IN_ONE,
        /** All in one message that says it comes late: marks of earlier days were missed. */
        LATE
    }

    /** What is due now. What may not be said at this time of the day waits. */
    public Due due() {
        LocalDate through = habits.lastDay(now);
        List<Said> reminders = new ArrayList<>();
        for (ReminderKind kind : ReminderKind.values()) {
            if (habits.has(kind)) {
                LocalDate after = after(kind);
                LocalDate last = lastOf(kind, through);
                Span span = new Span(after, last, habits.day(now));
                marks(kind).on(span).stream()
                        .filter(reminder -> !isSent(reminder))
                        .forEach(reminder -> reminders.add(new Said(reminder, after, last)));
            }
        }
        List<Notice> notices = subject.agenda().notices();
        boolean nothing = reminders.isEmpty() && notices.isEmpty();
        boolean waits = !nothing && !habits.mayNow(now) && !isWanted();
        Optional<Instant> waitsUntil = waits ? Optional.of(habits.nextHour(now)) : Optional.empty();
        return new Due(through, reminders, notices, waitsUntil, manner(reminders, through));
    }

    private Manner manner(List<Said> reminders, LocalDate through) {
        List<ReminderKind> kinds = reminders.stream()
                .map(said -> said.reminder().kind())
                .distinct()
                .toList();
        if (kinds.stream().anyMatch(kind -> isLate(kind, through))) {
            return Manner.LATE;
        }
        long again = kinds.stream().filter(kind -> snoozed(kind).isPresent()).count();
        return again > 1 ? Manner.ALL_IN_ONE : Manner.ONE_EACH;
    }

    /** Whether a mark of an earlier day was never dealt with; what was snoozed, was. */
    private boolean isLate(ReminderKind kind, LocalDate through) {
        return marks(kind)
                .firstFrom(dealtWith(kind).plusDays(1))
                .filter(mark -> mark.isBefore(through))
                .isPresent();
    }

    /** Of several questions of a day some may have gone out before a platform failed. */
    private boolean isSent(Reminder reminder) {
        return reminder.kind() == ReminderKind.OUTCOME
                && snoozed(ReminderKind.OUTCOME).isEmpty()
                && subject.agenda().keys().contains(reminder.fullKey());
    }

    /** Somebody said when they want it: no evening keeps it from them. Quiet hours were left out when they said so. */
    private boolean isWanted() {
        return habits.lastDay(now).equals(progress.through().orElse(LocalDate.MIN))
                && subject.agenda().snoozes().stream()
                        .anyMatch(snooze -> !snooze.at().isAfter(now));
    }

    /**
     * The next days on which something will be said, as things stand, at most so many.
     *
     * @param most how many days
     */
    public List<Due> ahead(int most) {
        List<Due> ahead = new ArrayList<>();
        Plan plan = this;
        for (int looks = 0; looks < MOST_LOOKS && ahead.size() < most; looks++) {
            Optional<LocalDate> day = plan.nextMark();
            if (day.isEmpty()) {
                break;
            }
            Due due = plan.at(day.get(), day.get().minusDays(1)).due();
            if (!due.reminders().isEmpty()) {
                ahead.add(due);
            }
            plan = plan.at(day.get(), day.get());
        }
        return ahead;
    }

    /** The plan as it will be at the hour of this day, everything up to another day said. */
    private Plan at(LocalDate day, LocalDate said) {
        Agenda agenda = subject.agenda();
        Agenda then = new Agenda(
                Progress.NONE.through(said),
                agenda.keys(),
                List.of(),
                List.of(),
                agenda.monthly(),
                agenda.outcomes(),
                agenda.reach());
        return of(
                new Subject(subject.wallet(), subject.profile(), subject.preferences(), then, subject.policies()),
                habits.on(day));
    }

    private LocalDate after(ReminderKind kind) {
        LocalDate dealt = dealtWith(kind);
        return snoozed(kind).map(Snooze::after).filter(dealt::isAfter).orElse(dealt);
    }

    /** Of what is said again, no later marks than it was about, unless those are due as well. */
    private LocalDate lastOf(ReminderKind kind, LocalDate through) {
        return through.isAfter(dealtWith(kind))
                ? through
                : snoozed(kind).map(Snooze::through).orElse(through);
    }

    private Optional<Snooze> snoozed(ReminderKind kind) {
        return subject.agenda().snoozes().stream()
                .filter(snooze -> snooze.kind() == kind && !snooze.at().isAfter(now))
                .findFirst();
    }

    /** The day up to which this kind's marks are dealt with: those of a pause are, too. */
    private LocalDate dealtWith(ReminderKind kind) {
        LocalDate dealt = progress.dealtWith(kind).orElseGet(() -> habits.lastDay(now));
        return habits.pausedUntil()
                .map(day -> day.minusDays(1))
                .filter(dealt::isBefore)
                .orElse(dealt);
    }

    private Marks marks(ReminderKind kind) {
        return switch (kind) {
            case EXPIRY -> new ExpiryMarks(statement, subject.preferences().get(Setting.REMINDER_DAYS));
            case ROLLOVER -> new RolloverMarks(subject, statement);
            case GRANT -> new GrantMarks(subject);
            case OUTCOME -> new OutcomeMarks(statement, subject.agenda());
            case DATES -> new DatesMarks(statement);
        };
    }
}
