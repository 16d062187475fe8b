package coach.connects.wallet.comparison;

import coach.connects.money.Connects;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Settles the badge, whose week is one amount on one side and taken day by day on the other. Of a week that the page cuts off at
 * either end the days that it shows are enough.
 */
final class BadgeMatcher {
    private static final int DAYS = 8;

    private final UpworkHistory history;
    private final UnmatchedRows open;

    /** Takes out what it settles. */
    BadgeMatcher(UpworkHistory history, UnmatchedRows open) {
        this.history = history;
        this.open = open;
    }

    /** Settles them; a week that is shorter at Upwork is a difference. Answers in how many rows such weeks stand. */
    int settle(List<Difference> differences) {
        int rows = 0;
        for (RecordedEntry week : badges()) {
            List<Integer> days = daysOf(week);
            int sum = -days.stream().mapToInt(place -> open.row(place).amount()).sum();
            if (sum == -week.amount() || (sum > 0 && (isCutOff(week) || !history.isWhole()))) {
                open.settle(days, List.of(week));
            } else if (days.size() > 1) {
                HistoryRow shown = of(open.row(days.get(0)), sum);
                differences.add(new Difference.Changed(days.get(0), shown, week));
                rows += days.size();
                open.settle(days, List.of(week));
            }
        }
        for (int place : open.rows()) {
            settleDays(place);
        }
        return rows;
    }

    private List<RecordedEntry> badges() {
        return open.recorded().stream()
                .filter(entry -> entry.kind() == EntryKind.BADGE)
                .sorted(RecordedEntry.REPLAY_ORDER)
                .toList();
    }

    private static HistoryRow of(HistoryRow row, int connects) {
        return new HistoryRow(row.day(), HistoryAction.BADGE, -connects, row.job(), row.title());
    }

    /** The smaller rows of its days, the earliest first; from the day before it only where its own are not enough. */
    private List<Integer> daysOf(RecordedEntry week) {
        List<Integer> own = daysOf(week, 0);
        int sum = -own.stream().mapToInt(place -> open.row(place).amount()).sum();
        return sum == -week.amount() ? own : daysOf(week, -RowMatcher.TOLERANCE);
    }

    private List<Integer> daysOf(RecordedEntry week, int from) {
        List<Integer> days = new ArrayList<>();
        int left = -week.amount();
        List<Integer> oldestFirst = open.rows().stream()
                .filter(place -> open.row(place).action() == HistoryAction.BADGE)
                .sorted(Comparator.comparing((Integer place) -> open.row(place).day()))
                .toList();
        for (int place : oldestFirst) {
            HistoryRow row = open.row(place);
            long after = row.day().toEpochDay() - week.effectiveOn().toEpochDay();
            if (after >= from && after <= DAYS && -row.amount() <= left) {
                days.add(place);
                left += row.amount();
            }
        }
        return days;
    }

    private boolean isCutOff(RecordedEntry week) {
        boolean before = history.first()
                .filter(first -> !week.effectiveOn().isAfter(first))
                .isPresent();
        boolean behind = history.last()
                .filter(last -> week.effectiveOn().plusDays(DAYS).isAfter(last))
                .isPresent();
        return before || behind;
    }

    /** The days that were recorded of a row's week; what they lack stays open. */
    private void settleDays(int place) {
        HistoryRow week = open.row(place);
        if (week.action() != HistoryAction.BADGE) {
            return;
        }
        List<RecordedEntry> days = new ArrayList<>();
        int left = -week.amount();
        for (RecordedEntry day : badges()) {
            long after = day.effectiveOn().toEpochDay() - week.day().toEpochDay();
            if (after >= -RowMatcher.TOLERANCE && after <= DAYS && -day.amount() <= left) {
                days.add(day);
                left += day.amount();
            }
        }
        if (left == 0) {
            open.settle(List.of(place), days);
        } else if (days.size() > 1) {
            open.settlePart(place, of(week, Connects.of(left).value()), days);
        }
    }
}
