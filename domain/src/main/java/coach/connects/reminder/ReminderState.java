package coach.connects.reminder;

import coach.connects.money.Connects;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the bot has to say to a freelancer by itself, and has said. Kept in the freelancer's own document, so that it
 * changes in the same write as the wallet from which it follows.
 *
 * @param progress how far the reminders have come
 * @param keys the last reminders that were sent, oldest first, as {@code KIND:KEY}
 * @param snoozes what is wanted again later
 * @param notices what else is to be told in private
 * @param monthly how many Connects are recorded by themselves on each billing day, since they agreed to it (W-11)
 * @param outcomes what became of their proposals, in the order told
 * @param reachability where they can be reached
 */
public record ReminderState(
        ReminderProgress progress,
        List<String> keys,
        List<Snooze> snoozes,
        List<Notice> notices,
        Optional<Connects> monthly,
        List<ProposalOutcome> outcomes,
        Reachability reachability) {
    public static final int MOST_KEYS = 60;

    /** How many notices wait at most; the oldest go first. */
    public static final int MOST_NOTICES = 20;

    /** How many outcomes are kept; the oldest go first. */
    public static final int MOST_OUTCOMES = 1_000;

    /** One is wanted again in an hour or on the next day, or at the end of a pause of theirs. */
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(31);

    public static final ReminderState EMPTY = new ReminderState(
            ReminderProgress.NONE, List.of(), List.of(), List.of(), Optional.empty(), List.of(), Reachability.UNKNOWN);

    /** Keeps its own copies, and the newest of what is bounded. */
    public ReminderState {
        keys = newest(keys, MOST_KEYS);
        snoozes = List.copyOf(snoozes);
        notices = newest(notices, MOST_NOTICES);
        outcomes = newest(outcomes, MOST_OUTCOMES);
    }

    /** The same as far as it can be true now: what a clock that ran ahead left binds nobody. */
    ReminderState known(ReminderTimes times, Instant now) {
        LocalDate passed = times.lastPassedDay(now);
        LocalDate latest = times.day(now).plusDays(1);
        return withSnoozes(snoozes.stream()
                        .filter(snooze -> !snooze.at().isAfter(now.plus(LONGEST_SNOOZE)))
                        .toList())
                .withProgress(progress -> progress.known(passed, latest, now));
    }

    public ReminderState withProgress(UnaryOperator<ReminderProgress> change) {
        return new ReminderState(change.apply(progress), keys, snoozes, notices, monthly, outcomes, reachability);
    }

    public ReminderState withSent(String key) {
        return new ReminderState(progress, plus(keys, key), snoozes, notices, monthly, outcomes, reachability);
    }

    /** The same with this wanted again, in the place of what was wanted again of its kind. */
    public ReminderState withSnooze(Snooze snooze) {
        List<Snooze> others =
                snoozes.stream().filter(one -> one.kind() != snooze.kind()).toList();
        return withSnoozes(plus(others, snooze));
    }

    /** The same without what was wanted again of this kind by this instant. */
    public ReminderState withoutSnooze(ReminderKind kind, Instant now) {
        return withSnoozes(snoozes.stream()
                .filter(one -> one.kind() != kind || one.at().isAfter(now))
                .toList());
    }

    public ReminderState withoutSnooze(ReminderKind kind) {
        return withSnoozes(snoozes.stream().filter(one -> one.kind() != kind).toList());
    }

    /** The same with something more to tell, unless it was told or is waiting already. */
    public ReminderState withNotice(Notice notice) {
        boolean known = keys.contains(notice.kind() + ":" + notice.key())
                || notices.stream()
                        .anyMatch(one ->
                                one.kind().equals(notice.kind()) && one.key().equals(notice.key()));
        return known ? this : withNotices(plus(notices, notice));
    }

    public ReminderState withoutNotice(Notice notice) {
        return withNotices(notices.stream().filter(one -> !one.equals(notice)).toList());
    }

    public ReminderState withMonthly(Optional<Connects> amount) {
        return new ReminderState(progress, keys, snoozes, notices, amount, outcomes, reachability);
    }

    /** The same with what became of a proposal, in the place of what was told of it before. */
    public ReminderState with(ProposalOutcome outcome) {
        List<ProposalOutcome> others = outcomes.stream()
                .filter(one -> one.proposal() != outcome.proposal())
                .toList();
        return withOutcomes(plus(others, outcome));
    }

    /** The same with nothing told of this proposal. */
    public ReminderState withoutOutcome(long proposal) {
        return withOutcomes(
                outcomes.stream().filter(one -> one.proposal() != proposal).toList());
    }

    public ReminderState withOutcomes(List<ProposalOutcome> others) {
        return new ReminderState(progress, keys, snoozes, notices, monthly, others, reachability);
    }

    public Optional<ProposalOutcome> outcomeOf(long proposal) {
        return outcomes.stream().filter(one -> one.proposal() == proposal).findFirst();
    }

    public ReminderState with(Reachability other) {
        return new ReminderState(progress, keys, snoozes, notices, monthly, outcomes, other);
    }

    private ReminderState withSnoozes(List<Snooze> others) {
        return new ReminderState(progress, keys, others, notices, monthly, outcomes, reachability);
    }

    private ReminderState withNotices(List<Notice> others) {
        return new ReminderState(progress, keys, snoozes, others, monthly, outcomes, reachability);
    }

    private static <T> List<T> plus(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private static <T> List<T> newest(List<T> all, int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /**
     * A reminder that somebody wants again later.
     *
     * @param after the reminder was about the marks after this day
     */
    public record Snooze(ReminderKind kind, LocalDate after, LocalDate through, Instant at) {}

    /**
     * Something to be told to somebody in private, once, that did not come of their own wallet, such as that others got
     * Connects back for a job. What it says is worded when it is told.
     *
     * @param kind outcome or digest, as a message's key is written
     * @param key what makes it unique among those of its kind; the same again is told no second time
     * @param about what it is about, in a form of its own kind
     */
    public record Notice(String kind, String key, String about) {}
}
