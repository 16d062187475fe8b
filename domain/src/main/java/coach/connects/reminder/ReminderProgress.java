package coach.connects.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the reminders of a freelancer have come.
 *
 * @param handledThrough the last day all of whose marks are dealt with; empty before the first save
 * @param handledThroughByKind the last day that is dealt with, for kinds that are ahead of the others
 * @param retryAt when what could not be said is tried again
 * @param next when something is to be said next
 * @param claimedUntil until when one process is at it
 * @param ahead the last day that was dealt with before a clock that stands behind it
 */
public record ReminderProgress(
        Optional<LocalDate> handledThrough,
        Map<ReminderKind, LocalDate> handledThroughByKind,
        Optional<Instant> retryAt,
        Optional<Instant> next,
        Optional<Instant> claimedUntil,
        Optional<LocalDate> ahead) {
    /** Nobody is put off for longer: at most to the hour of the day after next, in any zone. */
    private static final Duration LONGEST_RETRY = Duration.ofDays(3);

    private static final Duration LONGEST_CLAIM = Duration.ofHours(1);

    /** What is due waits so long where a bot was away, or where a clock that stood behind came forward again. */
    private static final Duration LEAP = Duration.ofHours(3);

    public static final ReminderProgress NONE = new ReminderProgress(
            Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ReminderProgress {
        handledThroughByKind = Map.copyOf(handledThroughByKind);
    }

    /** Whether something is due, or was missed, that has not been said yet: so nothing may pass for dealt with. */
    boolean isPending(Instant now) {
        return retryAt.isPresent() || next.filter(due -> !due.isAfter(now)).isPresent();
    }

    /** The day after which this kind's marks are still to be dealt with; empty when none was ever. */
    Optional<LocalDate> handledThrough(ReminderKind kind) {
        return Optional.ofNullable(handledThroughByKind.get(kind))
                .filter(day -> handledThrough.filter(all -> !all.isBefore(day)).isEmpty())
                .or(() -> handledThrough);
    }

    /**
     * The same without what is dated later than is possible now: a clock that ran ahead noted it, and it binds nobody. Or this
     * one stands behind: when it has come forward again, in one leap, what was dealt with before still is.
     *
     * @param passed the last day whose hour has come
     * @param latest the latest day that can be today in any zone
     */
    ReminderProgress known(LocalDate passed, LocalDate latest, Instant now) {
        Map<ReminderKind, LocalDate> days = new EnumMap<>(ReminderKind.class);
        handledThroughByKind.forEach((kind, day) -> days.put(kind, day.isAfter(latest) ? passed : day));
        boolean leapt = next.filter(due -> due.isBefore(now.minus(LEAP))).isPresent();
        Optional<LocalDate> again = ahead.filter(day -> leapt && !day.isAfter(passed));
        Optional<LocalDate> impossible = handledThrough.filter(day -> day.isAfter(latest));
        return new ReminderProgress(
                impossible.map(day -> passed).or(() -> later(handledThrough, again)),
                days,
                retryAt.map(at -> at.isAfter(now.plus(LONGEST_RETRY)) ? now : at),
                next,
                claimedUntil.filter(until -> until.isBefore(now.plus(LONGEST_CLAIM))),
                again.isPresent() ? Optional.empty() : later(ahead, impossible));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    /** The same with all marks up to this day dealt with; never fewer than before. */
    public ReminderProgress handledThrough(LocalDate day) {
        LocalDate later = handledThrough.filter(old -> old.isAfter(day)).orElse(day);
        return new ReminderProgress(
                Optional.of(later), Map.of(), Optional.empty(), next, claimedUntil, ahead.filter(later::isBefore));
    }

    public ReminderProgress handledThroughByKind(ReminderKind kind, LocalDate day) {
        Map<ReminderKind, LocalDate> more = new EnumMap<>(ReminderKind.class);
        more.putAll(handledThroughByKind);
        more.put(kind, day);
        return new ReminderProgress(handledThrough, more, retryAt, next, claimedUntil, ahead);
    }

    public ReminderProgress retrying(Instant at) {
        return new ReminderProgress(handledThrough, handledThroughByKind, Optional.of(at), next, claimedUntil, ahead);
    }

    public ReminderProgress claimed(Optional<Instant> until) {
        return new ReminderProgress(handledThrough, handledThroughByKind, retryAt, next, until, ahead);
    }

    ReminderProgress withNext(Optional<Instant> at) {
        return new ReminderProgress(handledThrough, handledThroughByKind, retryAt, at, claimedUntil, ahead);
    }

    /** When to look at the freelancer: not before the process that is at it should be done. */
    public Optional<Instant> dueAt() {
        return next.map(due -> claimedUntil.filter(due::isBefore).orElse(due));
    }
}
