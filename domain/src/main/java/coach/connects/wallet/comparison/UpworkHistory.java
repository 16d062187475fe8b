package coach.connects.wallet.comparison;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody copied of Upwork's Connects history.
 *
 * @param rows the rows that were understood, in the order of the page
 * @param unread the rows that were not, in the page's words
 * @param balance what the page shows as the balance, where it does
 */
public record UpworkHistory(List<HistoryRow> rows, List<String> unread, Optional<Connects> balance) {
    /** Keeps its own copies. */
    public UpworkHistory {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
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
