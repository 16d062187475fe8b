package coach.connects.wallet.comparison;

import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the rows that the wallet has with another amount, day or kind; the likeliest first. */
final class ChangeFinder {
    private static final int DAYS_OF_A_JOB = 14;
    /** Of no job that is known to be the same: what costs as much and is further apart is rather another one. */
    private static final int DAYS = 3;

    private static final Set<EntryKind> INCOMING = Set.of(EntryKind.PURCHASE, EntryKind.GRANT);

    private final UpworkHistory history;
    private final UnmatchedRows open;
    private final Optional<StatedBalance> told;
    private final EntryJobs jobs;
    private final boolean late;

    /**
     * Takes out what it finds.
     *
     * @param told the balance that was told last: nothing is moved from before it to after it
     * @param late whether what is dated after the page may be one of its rows, recorded late
     */
    ChangeFinder(
            UpworkHistory history, UnmatchedRows open, Optional<StatedBalance> told, EntryJobs jobs, boolean late) {
        this.late = late;
        this.history = history;
        this.open = open;
        this.told = told;
        this.jobs = jobs;
    }

    private interface Test {
        boolean holds(HistoryRow row, RecordedEntry entry);
    }

    void into(List<Difference> differences) {
        List<Test> tests = history.isWhole()
                ? List.of(this::otherAmountOfTheJob, this::otherDay, this::otherAmount, this::otherKind)
                : List.of(this::otherAmountOfTheJob, this::otherDay);
        for (Test test : tests) {
            for (int row : open.rows()) {
                HistoryRow shown = open.row(row);
                open.recorded().stream()
                        .filter(entry -> !isBeyond(shown, entry) && !jobs.isCalledOther(shown, entry))
                        .filter(entry -> test.holds(shown, entry))
                        .min(Comparator.comparing(entry -> apart(shown, entry)))
                        .ifPresent(entry -> {
                            differences.add(new Difference.Changed(row, shown, entry));
                            open.settle(List.of(row), List.of(entry));
                        });
            }
        }
    }

    /** What happened after the page was copied is in none of its rows; the same job twice is one that was recorded late. */
    private boolean isBeyond(HistoryRow row, RecordedEntry entry) {
        return !late
                && !jobs.isSame(row, entry)
                && history.last()
                        .filter(last -> entry.effectiveOn().isAfter(last.plusDays(RowMatcher.TOLERANCE)))
                        .isPresent();
    }

    private static long apart(HistoryRow row, RecordedEntry entry) {
        return Math.abs(row.day().toEpochDay() - entry.effectiveOn().toEpochDay());
    }

    private static boolean isOfItsKind(HistoryRow row, RecordedEntry entry) {
        return row.action().kind() == entry.kind();
    }

    private boolean otherAmountOfTheJob(HistoryRow row, RecordedEntry entry) {
        return isOfItsKind(row, entry) && jobs.isSame(row, entry) && apart(row, entry) <= RowMatcher.TOLERANCE;
    }

    private boolean otherDay(HistoryRow row, RecordedEntry entry) {
        int most = jobs.isSame(row, entry) ? DAYS_OF_A_JOB : DAYS;
        return isOfItsKind(row, entry)
                && row.amount() == entry.amount()
                && apart(row, entry) <= most
                && told.filter(balance -> !balance.isOnOneSideOf(row.day(), entry.effectiveOn()))
                        .isEmpty();
    }

    private boolean otherAmount(HistoryRow row, RecordedEntry entry) {
        return isOfItsKind(row, entry) && apart(row, entry) == 0;
    }

    /** Bought or given, for the price alone tells them apart. */
    private boolean otherKind(HistoryRow row, RecordedEntry entry) {
        return INCOMING.contains(row.action().kind())
                && INCOMING.contains(entry.kind())
                && row.amount() == entry.amount()
                && apart(row, entry) <= RowMatcher.TOLERANCE;
    }
}
