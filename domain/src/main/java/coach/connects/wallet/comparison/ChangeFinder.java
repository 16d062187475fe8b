package coach.connects.wallet.comparison;

import coach.connects.posting.JobId;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/** Finds the rows that the wallet has with another amount, day or kind; the likeliest first. */
final class ChangeFinder {
    private static final int DAYS_OF_A_JOB = 14;
    private static final int DAYS = 7;
    private static final Set<EntryKind> INCOMING = Set.of(EntryKind.PURCHASE, EntryKind.GRANT);

    private final UpworkHistory history;
    private final List<Integer> openRows;
    private final List<RecordedEntry> openEntries;
    private final Optional<ToldBalance> told;
    private final LongFunction<Optional<JobId>> jobs;

    /**
     * Takes out of both lists what it finds.
     *
     * @param told the balance that was told last: nothing is moved from before it to after it
     * @param jobs the job of the entry of this number
     */
    ChangeFinder(
            UpworkHistory history,
            List<Integer> openRows,
            List<RecordedEntry> openEntries,
            Optional<ToldBalance> told,
            LongFunction<Optional<JobId>> jobs) {
        this.history = history;
        this.openRows = openRows;
        this.openEntries = openEntries;
        this.told = told;
        this.jobs = jobs;
    }

    private interface Test {
        boolean holds(HistoryRow row, RecordedEntry entry);
    }

    void into(List<Difference> differences) {
        List<Test> tests = history.unread().isEmpty()
                ? List.of(this::otherAmountOfTheJob, this::otherDay, this::otherAmount, this::otherKind)
                : List.of(this::otherAmountOfTheJob, this::otherDay);
        for (Test test : tests) {
            for (int row : List.copyOf(openRows)) {
                HistoryRow shown = history.rows().get(row);
                openEntries.stream()
                        .filter(entry -> !isOfAnotherJob(shown, entry) && test.holds(shown, entry))
                        .findFirst()
                        .ifPresent(entry -> {
                            differences.add(new Difference.Changed(row, shown, entry));
                            openRows.remove((Object) row);
                            openEntries.remove(entry);
                        });
            }
        }
    }

    private boolean isOfAnotherJob(HistoryRow row, RecordedEntry entry) {
        Optional<JobId> job = jobs.apply(entry.seq());
        return row.job().isPresent() && job.isPresent() && !row.job().equals(job);
    }

    private boolean isOfItsJob(HistoryRow row, RecordedEntry entry) {
        return row.job().isPresent() && row.job().equals(jobs.apply(entry.seq()));
    }

    private static long apart(HistoryRow row, RecordedEntry entry) {
        return Math.abs(row.day().toEpochDay() - entry.effectiveOn().toEpochDay());
    }

    private static boolean isOfItsKind(HistoryRow row, RecordedEntry entry) {
        return row.action().kind() == entry.kind();
    }

    private boolean otherAmountOfTheJob(HistoryRow row, RecordedEntry entry) {
        return isOfItsKind(row, entry) && isOfItsJob(row, entry) && apart(row, entry) <= RowMatcher.TOLERANCE;
    }

    private boolean otherDay(HistoryRow row, RecordedEntry entry) {
        int most = isOfItsJob(row, entry) ? DAYS_OF_A_JOB : DAYS;
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
