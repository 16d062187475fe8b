package coach.connects.wallet.comparison;

import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds of each row the entry that is the same: of its kind and amount, at most a day apart, and not of another job. As many
 * as can be are paired, those of the same job and day first.
 */
final class RowMatcher {
    /** How many days Upwork's day and the freelancer's may lie apart. */
    static final int TOLERANCE = 1;

    private static final int NONE = -1;

    private final List<HistoryRow> rows;
    private final List<LedgerEntry> entries;
    private final EntryJobs jobs;
    private final int[] entryOf;
    private final int[] rowOf;
    private final List<List<Integer>> candidates = new ArrayList<>();

    RowMatcher(List<HistoryRow> rows, List<LedgerEntry> entries, EntryJobs jobs) {
        this.rows = rows;
        this.entries = entries;
        this.jobs = jobs;
        this.entryOf = new int[rows.size()];
        this.rowOf = new int[entries.size()];
        Arrays.fill(entryOf, NONE);
        Arrays.fill(rowOf, NONE);
    }

    /** Pairs them; afterwards {@link #entryOf} tells each row's entry. */
    RowMatcher paired() {
        findCandidates();
        for (Closeness wanted : Closeness.values()) {
            pairGreedily(wanted);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (entryOf[row] == NONE) {
                augment(row);
            }
        }
        return this;
    }

    /** The place of the row's entry; -1 where it has none. */
    int entryOf(int row) {
        return entryOf[row];
    }

    /** How surely a row and an entry are the same. */
    private enum Closeness {
        JOB_AND_DAY,
        JOB,
        DAY
    }

    private record Likeness(EntryKind kind, int amount, long day) {}

    private void findCandidates() {
        Map<Likeness, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            Likeness key = new Likeness(
                    entry.kind(), entry.amount(), entry.effectiveOn().toEpochDay());
            alike.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
        }
        for (HistoryRow row : rows) {
            List<Integer> near = new ArrayList<>();
            for (int apart = -TOLERANCE; apart <= TOLERANCE; apart++) {
                long day = row.day().toEpochDay() + apart;
                for (int entry : alike.getOrDefault(new Likeness(row.action().kind(), row.amount(), day), List.of())) {
                    if (apart == 0
                            ? !jobs.isOther(row, entries.get(entry))
                            : !jobs.isCalledOther(row, entries.get(entry))) {
                        near.add(entry);
                    }
                }
            }
            candidates.add(near);
        }
    }

    private void pairGreedily(Closeness wanted) {
        for (int row = 0; row < rows.size(); row++) {
            for (int entry : candidates.get(row)) {
                if (entryOf[row] == NONE && rowOf[entry] == NONE && isSo(wanted, rows.get(row), entry)) {
                    entryOf[row] = entry;
                    rowOf[entry] = row;
                }
            }
        }
    }

    private boolean isSo(Closeness wanted, HistoryRow row, int entry) {
        boolean sameDay = entries.get(entry).effectiveOn().equals(row.day());
        boolean sameJob = jobs.isSame(row, entries.get(entry));
        return switch (wanted) {
            case JOB_AND_DAY -> sameJob && sameDay;
            case JOB -> sameJob;
            case DAY -> sameDay && !jobs.isCalledOther(row, entries.get(entry));
        };
    }

    /** A row without an entry gets one where others can take another for it: the shortest such chain. */
    private void augment(int start) {
        int[] reachedFrom = new int[entries.size()];
        Arrays.fill(reachedFrom, NONE);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int row = open.remove();
            for (int entry : candidates.get(row)) {
                if (reachedFrom[entry] == NONE) {
                    reachedFrom[entry] = row;
                    if (rowOf[entry] == NONE) {
                        shift(entry, reachedFrom);
                        return;
                    }
                    open.add(rowOf[entry]);
                }
            }
        }
    }

    private void shift(int last, int[] reachedFrom) {
        int entry = last;
        while (entry != NONE) {
            int row = reachedFrom[entry];
            int before = entryOf[row];
            entryOf[row] = entry;
            rowOf[entry] = row;
            entry = before;
        }
    }
}
