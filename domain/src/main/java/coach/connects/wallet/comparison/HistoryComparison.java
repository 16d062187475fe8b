package coach.connects.wallet.comparison;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wallet beside Upwork's Connects history.
 *
 * @param same how many rows the wallet has
 * @param covered how many it has not, and that were in a balance that was told later
 * @param gone the expiries of the page that the wallet does not have; it works its own out
 * @param differences what differs, the newest row of the page first, then what the wallet alone has
 */
public record HistoryComparison(int same, int covered, List<HistoryRow> gone, List<Difference> differences) {
    /** Keeps its own copies. */
    public HistoryComparison {
        gone = List.copyOf(gone);
        differences = List.copyOf(differences);
    }

    /**
     * Compares. What a row that was not read may explain is no difference.
     *
     * @param statement the wallet with all its lines
     * @param zone where the freelancer lives
     */
    public static HistoryComparison of(UpworkHistory history, Statement statement, ZoneId zone) {
        return new Comparing(history, statement, zone).result();
    }

    private static final class Comparing {
        private final UpworkHistory history;
        private final Statement statement;
        private final Optional<ToldBalance> told;
        private final List<LedgerEntry> entries;
        private final Map<Long, JobId> jobs = new HashMap<>();
        private final List<Integer> openRows = new ArrayList<>();
        private final List<RecordedEntry> openEntries = new ArrayList<>();
        private final List<LedgerEntry> paired = new ArrayList<>();

        Comparing(UpworkHistory history, Statement statement, ZoneId zone) {
            this.history = history;
            this.statement = statement;
            this.told = ToldBalance.last(statement, zone);
            this.entries = statement
                    .effective()
                    .filter(entry -> entry.amount() != 0 && entry.kind() != EntryKind.CORRECTION)
                    .toList();
            statement.effective().forEach(this::learnJob);
        }

        /** A boost and a return belong to their proposal's job. */
        private void learnJob(LedgerEntry entry) {
            if (entry instanceof Proposal proposal) {
                proposal.job().ifPresent(job -> jobs.put(proposal.seq(), job));
            } else if (entry instanceof RecordedEntry recorded
                    && recorded.referencedSeq().isPresent()) {
                JobId job = jobs.get(recorded.referencedSeq().getAsLong());
                if (job != null) {
                    jobs.put(recorded.seq(), job);
                }
            }
        }

        HistoryComparison result() {
            RowMatcher matcher = new RowMatcher(history.rows(), entries, this::jobOf).paired();
            share(matcher);
            new SumMatcher(history.rows(), openRows, openEntries).settle();
            List<Difference> differences = new ArrayList<>();
            List<HistoryRow> gone = new ArrayList<>();
            int open = openRows.size();
            openRows.removeIf(row -> isGone(row, gone));
            new ChangeFinder(history, openRows, openEntries, told, this::jobOf).into(differences);
            int before = differences.size();
            differences.removeIf(this::isInToldBalance);
            int covered = before - differences.size() + missing(differences);
            ownAlone(differences);
            return new HistoryComparison(history.rows().size() - open, covered, gone, differences);
        }

        /** What is paired, and what is open on either side. */
        private void share(RowMatcher matcher) {
            Set<Integer> taken = new HashSet<>();
            for (int row = 0; row < history.rows().size(); row++) {
                if (matcher.entryOf(row) < 0) {
                    openRows.add(row);
                } else {
                    taken.add(matcher.entryOf(row));
                }
            }
            for (int i = 0; i < entries.size(); i++) {
                if (taken.contains(i)) {
                    paired.add(entries.get(i));
                } else if (entries.get(i) instanceof RecordedEntry recorded) {
                    openEntries.add(recorded);
                }
            }
        }

        /** The balance was told after it, so that another amount would make it wrong. */
        private boolean isInToldBalance(Difference difference) {
            return difference instanceof Difference.Changed changed
                    && changed.shown().amount() != changed.entry().amount()
                    && told.filter(balance -> balance.holds(changed.entry())).isPresent();
        }

        private Optional<JobId> jobOf(long seq) {
            return Optional.ofNullable(jobs.get(seq));
        }

        private boolean isGone(int row, List<HistoryRow> gone) {
            HistoryRow shown = history.rows().get(row);
            boolean expiry = shown.action() == HistoryAction.EXPIRY;
            if (expiry) {
                gone.add(shown);
            }
            return expiry;
        }

        /** Adds the rows that the wallet lacks; answers how many are in a told balance. */
        private int missing(List<Difference> differences) {
            int covered = 0;
            List<Integer> sameDay = new ArrayList<>();
            int certain = 0;
            for (int row : openRows) {
                HistoryRow shown = history.rows().get(row);
                int order = told.map(balance -> shown.day().compareTo(balance.day())).orElse(1);
                if (order > 0) {
                    differences.add(new Difference.Missing(row, shown, false));
                    certain += shown.amount();
                } else if (order == 0) {
                    sameDay.add(row);
                } else {
                    covered++;
                }
            }
            Optional<Connects> page = history.balance();
            int expected = statement.balance().value() + certain;
            int ofDay =
                    sameDay.stream().mapToInt(row -> history.rows().get(row).amount()).sum();
            if (ofDay != 0 && page.filter(shown -> shown.value() == expected).isPresent()) {
                return covered + sameDay.size();
            }
            boolean sure =
                    ofDay != 0 && page.filter(shown -> shown.value() == expected + ofDay).isPresent();
            sameDay.forEach(row ->
                    differences.add(new Difference.Missing(row, history.rows().get(row), !sure)));
            return covered;
        }

        /** Adds what the wallet alone has. Days at the page's end may be cut off, and are not judged. */
        private void ownAlone(List<Difference> differences) {
            Optional<LocalDate> first = history.first();
            Optional<LocalDate> last = history.last();
            if (!history.unread().isEmpty() || first.isEmpty() || last.isEmpty()) {
                return;
            }
            for (RecordedEntry entry : openEntries) {
                LocalDate day = entry.effectiveOn();
                boolean shown = !day.isBefore(first.get())
                        && !day.isAfter(last.get())
                        && told.filter(balance -> balance.holds(entry)).isEmpty();
                if (shown && paired.stream().anyMatch(other -> isTwin(entry, other))) {
                    differences.add(new Difference.Twice(entry));
                } else if (shown && day.isAfter(first.get().plusDays(RowMatcher.TOLERANCE))) {
                    differences.add(new Difference.Extra(entry));
                }
            }
        }

        private boolean isTwin(RecordedEntry entry, LedgerEntry other) {
            long apart = Math.abs(
                    entry.effectiveOn().toEpochDay() - other.effectiveOn().toEpochDay());
            return other.kind() == entry.kind()
                    && other.amount() == entry.amount()
                    && apart <= RowMatcher.TOLERANCE
                    && jobOf(other.seq()).equals(jobOf(entry.seq()));
        }
    }
}
