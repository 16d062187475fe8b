package coach.connects.reminder;

import coach.connects.reminder.ReminderState.Notice;
import coach.connects.reminder.ReminderState.Snooze;
import coach.connects.reminder.ReminderTrigger.Span;
import coach.connects.wallet.Pool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due for a freelancer at an instant, and when to look again. */
public final class ReminderPlanner {
    /** What the event ids of entries begin with that are recorded by themselves. */
    public static final String EVENT = "reminder:";

    /**
     * Version of what "due" means. Raise it with a change of that, such as a new kind of trigger: everybody's next look
     * is then worked out anew, also for those who change nothing.
     */
    public static final int SCHEDULE_VERSION = 1;

    /** How many days are looked at for a preview. */
    private static final int MOST_LOOKS = 40;

    private final ReminderInput input;
    private final ReminderTimes reminderTimes;
    private final ReminderProgress progress;
    private final Instant now;
    private final List<PoolTriggers> pools;

    private ReminderPlanner(ReminderInput given, Instant now) {
        this.input = given.with(given.reminders().known(given.times(), now));
        this.reminderTimes = input.times();
        this.progress = input.reminders().progress();
        this.now = now;
        this.pools = Stream.concat(
                        Stream.of(PoolTriggers.of(Pool.OWN, input, now)),
                        input.ofAgency().map(agency -> PoolTriggers.of(Pool.AGENCY, agency, now)).stream())
                .toList();
    }

    public static ReminderPlanner of(ReminderInput input, Instant now) {
        return new ReminderPlanner(input, now);
    }

    /**
     * The reminder state after a change. What came due under the earlier times counts as handled, unless it is still to
     * be said. When to look next follows from what holds now.
     *
     * @param after the freelancer after the change
     * @param before the reminder times before it
     */
    public static ReminderState reschedule(ReminderInput after, ReminderTimes before, Instant now) {
        ReminderState reminders = after.reminders().known(before, now);
        if (!reminders.progress().isPending(now)
                || reminders.progress().handledThrough().isEmpty()) {
            LocalDate passed = before.lastPassedDay(now);
            reminders = reminders.withProgress(progress -> progress.handledThrough(passed));
        }
        Optional<Instant> next = of(after.with(reminders), now).next();
        return reminders.withProgress(progress -> progress.withNext(next));
    }

    /** When something is to be said next; empty when nothing is, as things stand. */
    private Optional<Instant> next() {
        if (progress.retryAt().isPresent()) {
            return progress.retryAt();
        }
        Stream<Instant> marks = nextMark().map(reminderTimes::fireTime).stream();
        Stream<Instant> snoozes = input.reminders().snoozes().stream().map(Snooze::at);
        Stream<Instant> notices = input.reminders().notices().stream()
                .limit(1)
                .map(notice -> reminderTimes.isAllowedNow(now) ? now : reminderTimes.nextHour(now));
        return Stream.of(marks, snoozes, notices).flatMap(times -> times).min(Instant::compareTo);
    }

    private Optional<LocalDate> nextMark() {
        return Stream.of(ReminderKind.values())
                .filter(reminderTimes::has)
                .flatMap(kind -> firstAfter(kind, handledThrough(kind)).stream())
                .min(LocalDate::compareTo);
    }

    /**
     * A day always lies after what is handled. If a trigger gives an earlier one, the next day is taken, so that time
     * goes on.
     */
    private Optional<LocalDate> firstAfter(ReminderKind kind, LocalDate dealt) {
        LocalDate next = dealt.plusDays(1);
        return firstFrom(kind, next).map(mark -> mark.isBefore(next) ? next : mark);
    }

    private Optional<LocalDate> firstFrom(ReminderKind kind, LocalDate day) {
        return pools.stream()
                .flatMap(pool -> pool.of(kind).firstFrom(day).stream())
                .min(LocalDate::compareTo);
    }

    /**
     * What is due.
     *
     * @param through the day up to which all marks are dealt with when it is said
     * @param reminders the messages, in order
     * @param waitsUntil when it may be said, where it may not be now
     * @param mode how it is said
     */
    public record DueReminders(
            LocalDate through,
            List<PlannedReminder> reminders,
            List<Notice> notices,
            Optional<Instant> waitsUntil,
            DeliveryMode mode) {
        public DueReminders {
            reminders = List.copyOf(reminders);
            notices = List.copyOf(notices);
        }

        public boolean isSilent() {
            return waitsUntil.isPresent() || (reminders.isEmpty() && notices.isEmpty());
        }
    }

    /**
     * A reminder and the marks that it deals with.
     *
     * @param after it deals with the marks after this day
     * @param pool whose Connects it is about
     */
    public record PlannedReminder(Reminder reminder, LocalDate after, LocalDate through, Pool pool) {}

    /** In how many messages something is said. */
    public enum DeliveryMode {
        /** A message a kind: the day's own, at its hour. */
        ONE_EACH,
        /** All in one message: it was said so before, and is said again. */
        ALL_IN_ONE,
        /** All in one message that says it comes late: marks of earlier days were missed. */
        LATE
    }

    /** What is due now. What may not be said at this time of the day waits. */
    public DueReminders due() {
        LocalDate through = reminderTimes.lastPassedDay(now);
        List<PlannedReminder> reminders = new ArrayList<>();
        for (ReminderKind kind : ReminderKind.values()) {
            if (reminderTimes.has(kind)) {
                LocalDate after = after(kind);
                LocalDate last = lastOf(kind, through);
                Span span = new Span(after, last, reminderTimes.day(now));
                for (PoolTriggers pool : pools) {
                    pool.of(kind).on(span).stream()
                            .filter(reminder -> !isSent(reminder))
                            .forEach(
                                    reminder -> reminders.add(new PlannedReminder(reminder, after, last, pool.pool())));
                }
            }
        }
        List<Notice> notices = input.reminders().notices();
        boolean nothing = reminders.isEmpty() && notices.isEmpty();
        boolean waits = !nothing && !reminderTimes.isAllowedNow(now) && !isWanted();
        Optional<Instant> waitsUntil = waits ? Optional.of(reminderTimes.nextHour(now)) : Optional.empty();
        return new DueReminders(through, reminders, notices, waitsUntil, mode(reminders, through));
    }

    private DeliveryMode mode(List<PlannedReminder> reminders, LocalDate through) {
        List<ReminderKind> kinds = reminders.stream()
                .map(planned -> planned.reminder().kind())
                .distinct()
                .toList();
        if (kinds.stream().anyMatch(kind -> isLate(kind, through))) {
            return DeliveryMode.LATE;
        }
        long again = kinds.stream().filter(kind -> snoozed(kind).isPresent()).count();
        return again > 1 ? DeliveryMode.ALL_IN_ONE : DeliveryMode.ONE_EACH;
    }

    /** Whether a mark of an earlier day was never dealt with; what was snoozed, was. */
    private boolean isLate(ReminderKind kind, LocalDate through) {
        return firstFrom(kind, handledThrough(kind).plusDays(1))
                .filter(mark -> mark.isBefore(through))
                .isPresent();
    }

    /** Of several questions of a day some may have gone out before a platform failed. */
    private boolean isSent(Reminder reminder) {
        return reminder.kind() == ReminderKind.OUTCOME
                && snoozed(ReminderKind.OUTCOME).isEmpty()
                && input.reminders().keys().contains(reminder.fullKey());
    }

    /** Somebody said when they want it: no evening keeps it from them. Quiet hours were left out when they said so. */
    private boolean isWanted() {
        return reminderTimes.lastPassedDay(now).equals(progress.handledThrough().orElse(LocalDate.MIN))
                && input.reminders().snoozes().stream()
                        .anyMatch(snooze -> !snooze.at().isAfter(now));
    }

    /** The next days on which something will be said, as things stand, at most so many. */
    public List<DueReminders> preview(int most) {
        List<DueReminders> ahead = new ArrayList<>();
        ReminderPlanner planner = this;
        for (int looks = 0; looks < MOST_LOOKS && ahead.size() < most; looks++) {
            Optional<LocalDate> day = planner.nextMark();
            if (day.isEmpty()) {
                break;
            }
            DueReminders due = planner.at(day.get(), day.get().minusDays(1)).due();
            if (!due.reminders().isEmpty()) {
                ahead.add(due);
            }
            planner = planner.at(day.get(), day.get());
        }
        return ahead;
    }

    /** The plan as it will be at the hour of this day, everything up to another day said. */
    private ReminderPlanner at(LocalDate day, LocalDate said) {
        ReminderState reminders = input.reminders();
        ReminderState then = new ReminderState(
                ReminderProgress.NONE.handledThrough(said),
                reminders.keys(),
                List.of(),
                List.of(),
                reminders.monthly(),
                reminders.outcomes(),
                reminders.reachability());
        return of(input.with(then), reminderTimes.fireTime(day));
    }

    private LocalDate after(ReminderKind kind) {
        LocalDate dealt = handledThrough(kind);
        return snoozed(kind).map(Snooze::after).filter(dealt::isAfter).orElse(dealt);
    }

    /** Of what is said again, no later marks than it was about, unless those are due as well. */
    private LocalDate lastOf(ReminderKind kind, LocalDate through) {
        return through.isAfter(handledThrough(kind))
                ? through
                : snoozed(kind).map(Snooze::through).orElse(through);
    }

    private Optional<Snooze> snoozed(ReminderKind kind) {
        return input.reminders().snoozes().stream()
                .filter(snooze -> snooze.kind() == kind && !snooze.at().isAfter(now))
                .findFirst();
    }

    /** The day up to which this kind's marks are dealt with: those of a pause are, too. */
    private LocalDate handledThrough(ReminderKind kind) {
        LocalDate dealt = progress.handledThrough(kind).orElseGet(() -> reminderTimes.lastPassedDay(now));
        return reminderTimes
                .pausedUntil()
                .map(day -> day.minusDays(1))
                .filter(dealt::isBefore)
                .orElse(dealt);
    }
}
