package coach.connects.wallet;

import java.util.List;

/**
 * A fixed range of old entries that lies outside the wallet; written once, never rewritten.
 *
 * @param number from 0; page n holds the entries from {@code 500 n + 1} to {@code 500 (n + 1)}
 * @param entries the entries, in the order recorded
 */
public record EntryArchivePage(long number, List<RecordedEntry> entries) {
    public static final int SIZE = 500;

    public EntryArchivePage {
        entries = List.copyOf(entries);
    }
}
