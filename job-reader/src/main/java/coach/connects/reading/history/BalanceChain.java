package coach.connects.reading.history;

import coach.connects.wallet.comparison.HistoryRow;
import coach.connects.wallet.comparison.UpworkHistory.BalanceGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a page with the balance behind each: from one to the next it moves by the row's amount. Where it does not, rows
 * were lost in copying.
 */
final class BalanceChain {
    private static final int FEW_LINKS = 2;

    private final List<Link> newestFirst;

    /**
     * A row of the page.
     *
     * @param row what was read of it; empty where it was not understood
     * @param balance what the page shows behind it
     */
    record Link(Optional<HistoryRow> row, Optional<Integer> balance) {
        private boolean isBefore(Link other) {
            return row.isPresent()
                    && other.row.isPresent()
                    && row.get().day().isBefore(other.row.get().day());
        }
    }

    private BalanceChain(List<Link> newestFirst) {
        this.newestFirst = List.copyOf(newestFirst);
    }

    /** The rows from the newest on, whichever way the page is sorted; in its order where it is not. */
    static BalanceChain of(List<Link> ofPage) {
        List<Link> turned = new ArrayList<>(ofPage);
        Collections.reverse(turned);
        boolean falling = isFalling(ofPage);
        boolean rising = isFalling(turned);
        BalanceChain asShown = new BalanceChain(ofPage);
        BalanceChain reversed = new BalanceChain(turned);
        if (falling && rising) {
            return reversed.breaks().size() < asShown.breaks().size() ? reversed : asShown;
        }
        return rising ? reversed : asShown;
    }

    private static boolean isFalling(List<Link> links) {
        List<Link> dated = links.stream().filter(link -> link.row().isPresent()).toList();
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i - 1).isBefore(dated.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What was read of them. */
    List<HistoryRow> rows() {
        return newestFirst.stream().flatMap(link -> link.row().stream()).toList();
    }

    /** The balance behind the newest row; empty where the rows are in no order, so that none is the last. */
    Optional<Integer> newest() {
        boolean read = newestFirst.stream().allMatch(link -> link.row().isPresent());
        return read && !newestFirst.isEmpty() && isFalling(newestFirst)
                ? newestFirst.get(0).balance()
                : Optional.empty();
    }

    /**
     * Where rows were lost. A column that moves otherwise than its rows more often than not is no running balance.
     *
     * @param shown the balance that the page shows above its rows
     * @param today the day of which that is
     */
    List<BalanceGap> gaps(Optional<Integer> shown, LocalDate today) {
        long balances = newestFirst.stream()
                .flatMap(link -> link.balance().stream())
                .distinct()
                .count();
        long links =
                newestFirst.stream().filter(link -> link.balance().isPresent()).count() - 1;
        List<BalanceGap> breaks = breaks();
        boolean running = balances > 1 && isFalling(newestFirst) && (links <= FEW_LINKS || breaks.size() * 2L <= links);
        if (!running) {
            return List.of();
        }
        int lost = shown.flatMap(now -> newest().map(last -> now - last)).orElse(0);
        if (lost != 0) {
            breaks.add(0, new BalanceGap(rows().get(0).day(), today, lost));
        }
        return breaks;
    }

    private List<BalanceGap> breaks() {
        List<BalanceGap> breaks = new ArrayList<>();
        Optional<Integer> known = Optional.empty();
        Optional<LocalDate> since = Optional.empty();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Link link = newestFirst.get(i);
            Optional<HistoryRow> row = link.row();
            known = row.isEmpty()
                    ? Optional.empty()
                    : known.map(before -> before + row.get().amount());
            if (row.isPresent()) {
                int lost = link.balance().orElse(0) - known.orElse(0);
                if (link.balance().isPresent() && known.isPresent() && lost != 0) {
                    breaks.add(new BalanceGap(
                            since.orElse(row.get().day()), row.get().day(), lost));
                }
                since = row.map(HistoryRow::day);
            }
            known = link.balance().isPresent() ? link.balance() : known;
        }
        Collections.reverse(breaks);
        return breaks;
    }
}
