package coach.connects.wallet.comparison;

import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what was recorded as one and stands in several rows, or the other way round: a proposal with its boosts, and what
 * came back of both. Each side is of one job, and moves as much as the other.
 */
final class SumMatcher {
    /** Nobody sends more proposals in three days; what is beyond is named by itself. */
    private static final int MOST_NEAR = 30;

    private static final int MOST_ROWS = 3;

    private static final List<Set<EntryKind>> TOGETHER =
            List.of(Set.of(EntryKind.PROPOSAL, EntryKind.BOOST), Set.of(EntryKind.BOOST), Set.of(EntryKind.RETURN));

    private final UnmatchedRows open;
    private final EntryJobs jobs;

    /** Takes out what it settles. */
    SumMatcher(UnmatchedRows open, EntryJobs jobs) {
        this.open = open;
        this.jobs = jobs;
    }

    /** Settles what is surely of one job, before single rows are paired with what only looks alike. */
    void settleOfSameJob() {
        settle(true);
    }

    /** Settles what is of no two jobs. */
    void settle() {
        settle(false);
    }

    private void settle(boolean sameJob) {
        for (Set<EntryKind> kinds : TOGETHER) {
            for (List<RecordedEntry> group : groups(kinds)) {
                rowsOf(group, kinds, sameJob).ifPresent(rows -> open.settle(rows, group));
            }
        }
    }

    /** The open entries of each proposal, by its number. */
    private Iterable<List<RecordedEntry>> groups(Set<EntryKind> kinds) {
        Map<Long, List<RecordedEntry>> groups = new LinkedHashMap<>();
        for (RecordedEntry entry : open.recorded()) {
            if (kinds.contains(entry.kind())) {
                groups.computeIfAbsent(entry.referencedSeq().orElse(entry.seq()), none -> new ArrayList<>())
                        .add(entry);
            }
        }
        return groups.values();
    }

    /** The rows that make the entries up; one row for one entry is no sum. */
    private Optional<List<Integer>> rowsOf(List<RecordedEntry> group, Set<EntryKind> kinds, boolean sameJob) {
        List<Integer> near = open.rows().stream()
                .filter(place -> isNear(open.row(place), group, kinds, sameJob))
                .limit(MOST_NEAR)
                .toList();
        int sum = group.stream().mapToInt(RecordedEntry::amount).sum();
        long proposals = group.stream()
                .filter(entry -> entry.kind() == EntryKind.PROPOSAL)
                .count();
        List<List<Integer>> parts = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < parts.size(); i++) {
            List<Integer> part = parts.get(i);
            boolean adds = part.size() + group.size() > 2
                    && part.stream().mapToInt(place -> open.row(place).amount()).sum() == sum
                    && part.stream()
                                    .filter(place -> open.row(place).action() == HistoryAction.PROPOSAL)
                                    .count()
                            == proposals;
            if (adds) {
                return Optional.of(part);
            }
            if (part.size() < MOST_ROWS) {
                near.stream().filter(place -> continues(part, place)).forEach(place -> parts.add(plus(part, place)));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> plus(List<Integer> part, int place) {
        List<Integer> longer = new ArrayList<>(part);
        longer.add(place);
        return longer;
    }

    private boolean continues(List<Integer> part, int place) {
        return part.isEmpty()
                || (part.get(part.size() - 1) < place
                        && part.stream().allMatch(other -> open.row(place).isOfJobOf(open.row(other))));
    }

    private boolean isNear(HistoryRow row, List<RecordedEntry> group, Set<EntryKind> kinds, boolean sameJob) {
        return kinds.contains(row.action().kind())
                && group.stream()
                        .anyMatch(entry -> Math.abs(row.day().toEpochDay()
                                        - entry.effectiveOn().toEpochDay())
                                <= RowMatcher.TOLERANCE)
                && group.stream().noneMatch(entry -> jobs.isCalledOther(row, entry))
                && (!sameJob || group.stream().allMatch(entry -> jobs.isSame(row, entry)));
    }
}
