package coach.connects.wallet.comparison;

import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.RecordedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows and the entries that have no counterpart yet; each step of a comparison takes out what it explains. */
final class UnmatchedRows {
    private final List<HistoryRow> rows;
    private final List<Integer> openRows;
    private final List<LedgerEntry> openEntries;
    private final List<LedgerEntry> settled = new ArrayList<>();

    UnmatchedRows(List<HistoryRow> rows, List<LedgerEntry> entries) {
        this.rows = new ArrayList<>(rows);
        this.openRows = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        this.openEntries = new ArrayList<>(entries);
    }

    /** The places of the open rows. */
    List<Integer> rows() {
        return List.copyOf(openRows);
    }

    /** What is open of the row at this place. */
    HistoryRow row(int place) {
        return rows.get(place);
    }

    List<LedgerEntry> entries() {
        return List.copyOf(openEntries);
    }

    /** Those that somebody recorded, which alone can be taken back. */
    List<RecordedEntry> recorded() {
        return openEntries.stream()
                .filter(RecordedEntry.class::isInstance)
                .map(RecordedEntry.class::cast)
                .toList();
    }

    /** The entries that have a counterpart. */
    List<LedgerEntry> settled() {
        return List.copyOf(settled);
    }

    void settle(Collection<Integer> places, Collection<? extends LedgerEntry> entries) {
        Set<Integer> explained = Set.copyOf(places);
        Set<LedgerEntry> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(entries);
        openRows.removeIf(explained::contains);
        openEntries.removeIf(found::contains);
        settled.addAll(entries);
    }

    /** Leaves so much open of a row of which these entries are the rest. */
    void settlePart(int place, HistoryRow rest, Collection<? extends LedgerEntry> entries) {
        rows.set(place, rest);
        settle(List.of(), entries);
    }
}
