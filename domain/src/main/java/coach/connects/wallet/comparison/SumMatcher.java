package coach.connects.wallet.comparison;

import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Settles what was recorded as one and stands in several rows, or the other way round: a proposal with its boost, a return of
 * both, and the badge, which is taken one by one over its week.
 */
final class SumMatcher {
    private static final int BADGE_DAYS = 8;

    /** Nobody sends more proposals in three days; what is beyond is named by itself. */
    private static final int MOST_NEAR = 60;

    private static final Set<EntryKind> IN_SEVERAL = Set.of(EntryKind.PROPOSAL, EntryKind.RETURN, EntryKind.BADGE);

    private final List<HistoryRow> rows;
    private final List<Integer> openRows;
    private final List<RecordedEntry> openEntries;

    /** Takes out of both lists what it settles. */
    SumMatcher(List<HistoryRow> rows, List<Integer> openRows, List<RecordedEntry> openEntries) {
        this.rows = rows;
        this.openRows = openRows;
        this.openEntries = openEntries;
    }

    void settle() {
        for (RecordedEntry entry : List.copyOf(openEntries)) {
            if (IN_SEVERAL.contains(entry.kind())) {
                List<Integer> parts = entry.kind() == EntryKind.BADGE ? badge(entry) : both(entry);
                if (!parts.isEmpty()) {
                    openRows.removeAll(parts);
                    openEntries.remove(entry);
                }
            }
        }
        for (int row : List.copyOf(openRows)) {
            if (rows.get(row).action() == HistoryAction.RETURN) {
                List<RecordedEntry> parts = returned(rows.get(row));
                if (!parts.isEmpty()) {
                    openEntries.removeAll(parts);
                    openRows.remove((Object) row);
                }
            }
        }
    }

    /** As many single rows as it took, from the day before it; none unless all are there. */
    private List<Integer> badge(RecordedEntry entry) {
        List<Integer> parts = new ArrayList<>();
        int left = -entry.amount();
        for (int i = openRows.size() - 1; i >= 0; i--) {
            HistoryRow row = rows.get(openRows.get(i));
            long after = row.day().toEpochDay() - entry.effectiveOn().toEpochDay();
            boolean near = after >= -RowMatcher.TOLERANCE && after <= BADGE_DAYS;
            if (near && row.action() == HistoryAction.BADGE && -row.amount() <= left) {
                parts.add(openRows.get(i));
                left += row.amount();
            }
        }
        return left == 0 ? parts : List.of();
    }

    /** Two rows of one job that make it up: a proposal and its boost, or what came back of both. */
    private List<Integer> both(RecordedEntry entry) {
        HistoryAction second = entry.kind() == EntryKind.PROPOSAL ? HistoryAction.BOOST : HistoryAction.RETURN;
        List<Integer> near = openRows.stream()
                .filter(row -> isNear(rows.get(row), entry))
                .limit(MOST_NEAR)
                .toList();
        for (int one : near) {
            for (int other : near) {
                HistoryRow first = rows.get(one);
                HistoryRow further = rows.get(other);
                boolean pair = one != other
                        && first.action().kind() == entry.kind()
                        && further.action() == second
                        && first.amount() + further.amount() == entry.amount()
                        && first.isOfJobOf(further);
                if (pair) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }

    /** The two entries of one proposal that came back as one row. */
    private List<RecordedEntry> returned(HistoryRow row) {
        List<RecordedEntry> near = openEntries.stream()
                .filter(entry -> entry.kind() == EntryKind.RETURN && isNear(row, entry))
                .limit(MOST_NEAR)
                .toList();
        for (RecordedEntry one : near) {
            for (RecordedEntry other : near) {
                boolean pair = one.seq() < other.seq()
                        && one.referencedSeq().equals(other.referencedSeq())
                        && one.amount() + other.amount() == row.amount();
                if (pair) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }

    private static boolean isNear(HistoryRow row, RecordedEntry entry) {
        return Math.abs(row.day().toEpochDay() - entry.effectiveOn().toEpochDay()) <= RowMatcher.TOLERANCE;
    }
}
