package coach.connects.wallet.comparison;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody copied of Upwork's Connects history.
 *
 * @param rows the rows that were understood, the newest first where the page is sorted by day, else in its order
 * @param unread the rows that were not, in the page's words
 * @param balance what the page shows as the balance, where it does
 * @param gaps where its running balance moves by more or less than its rows say
 */
public record UpworkHistory(
        List<HistoryRow> rows, List<String> unread, Optional<Connects> balance, List<BalanceGap> gaps) {
    /** Keeps its own copies. */
    public UpworkHistory {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
        gaps = List.copyOf(gaps);
    }

    /**
     * A place at which rows were lost.
     *
     * @param after the day of the last row before it
     * @param before the day of the first row behind it
     * @param amount what the lost rows add to the balance together
     */
    public record BalanceGap(LocalDate after, LocalDate before, int amount) {}

    /** Whether every row of its days was read, as far as can be seen. */
    public boolean isWhole() {
        return unread.isEmpty() && gaps.isEmpty();
    }

    /** Whether no row is of a later day than the one above it. */
    boolean isNewestFirst() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).day().isBefore(rows.get(i).day())) {
                return false;
            }
        }
        return true;
    }

    /** The earliest day that it shows. */
    public Optional<LocalDate> first() {
        return rows.stream().map(HistoryRow::day).min(Comparator.naturalOrder());
    }

    /** The latest day that it shows. */
    public Optional<LocalDate> last() {
        return rows.stream().map(HistoryRow::day).max(Comparator.naturalOrder());
    }
}
