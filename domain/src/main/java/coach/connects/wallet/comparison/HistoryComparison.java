package coach.connects.wallet.comparison;

import coach.connects.money.Connects;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

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
        HistoryComparison upToPage = new Comparing(history, statement, zone, false).result();
        boolean told = history.isWhole() && history.balance().isPresent();
        if (!told || upToPage.leadsTo(history.balance().get(), statement)) {
            return upToPage;
        }
        HistoryComparison dated = new Comparing(history, statement, zone, true).result();
        return dated.leadsTo(history.balance().get(), statement) ? dated : upToPage;
    }

    private boolean leadsTo(Connects balance, Statement statement) {
        return statement.balance().value() + effect(differences) == balance.value();
    }

    /** What settling these adds to the balance, but for what may be none. */
    private static int effect(List<Difference> differences) {
        return differences.stream().mapToInt(HistoryComparison::effect).sum();
    }

    private static int effect(Difference difference) {
        if (difference instanceof Difference.Missing missing) {
            return missing.uncertain() ? 0 : missing.shown().amount();
        }
        if (difference instanceof Difference.Changed changed) {
            return changed.shown().amount() - changed.entry().amount();
        }
        return difference instanceof Difference.Twice twice
                ? -twice.entry().amount()
                : -((Difference.Extra) difference).entry().amount();
    }

    private static final class Comparing {
        private final UpworkHistory history;
        private final Statement statement;
        private final Optional<StatedBalance> told;
        private final EntryJobs jobs;
        private final UnmatchedRows open;
        private final boolean late;

        /**
         * @param late whether what is dated after the page may be one of its rows, recorded late
         */
        Comparing(UpworkHistory history, Statement statement, ZoneId zone, boolean late) {
            this.late = late;
            this.history = history;
            this.statement = statement;
            this.told = StatedBalance.last(statement, zone);
            this.jobs = new EntryJobs(statement.effective().toList());
            this.open = new UnmatchedRows(
                    history.rows(),
                    statement
                            .effective()
                            .filter(entry -> entry.amount() != 0 && entry.kind() != EntryKind.CORRECTION)
                            .toList());
        }

        HistoryComparison result() {
            SumMatcher sums = new SumMatcher(open, jobs);
            sums.settleOfSameJob();
            pair();
            sums.settle();
            List<Difference> changed = new ArrayList<>();
            int changedRows = new BadgeMatcher(history, open).settle(changed);
            int same = history.rows().size() - open.rows().size() - changedRows;
            List<HistoryRow> gone = gone();
            new ChangeFinder(history, open, told, jobs, late).into(changed);
            int before = changed.size();
            changed.removeIf(this::isInToldBalance);
            List<Difference> own = ownAlone();
            List<Difference> missing = new ArrayList<>();
            int covered = before - changed.size() + missing(missing, changed, own);
            List<Difference> all = new ArrayList<>(changed);
            all.addAll(missing);
            all.addAll(own);
            return new HistoryComparison(same, covered, gone, all);
        }

        private void pair() {
            List<Integer> places = open.rows();
            List<LedgerEntry> entries = open.entries();
            RowMatcher matcher = new RowMatcher(places.stream().map(open::row).toList(), entries, jobs).paired();
            List<Integer> paired = IntStream.range(0, places.size())
                    .filter(i -> matcher.entryOf(i) >= 0)
                    .boxed()
                    .toList();
            open.settle(
                    paired.stream().map(places::get).toList(),
                    paired.stream().map(i -> entries.get(matcher.entryOf(i))).toList());
        }

        /** The balance was told after it, so that another amount would make it wrong. */
        private boolean isInToldBalance(Difference difference) {
            return difference instanceof Difference.Changed changed
                    && changed.shown().amount() != changed.entry().amount()
                    && told.filter(balance -> balance.holds(changed.entry())).isPresent();
        }

        private List<HistoryRow> gone() {
            List<Integer> places = open.rows().stream()
                    .filter(place -> open.row(place).action() == HistoryAction.EXPIRY)
                    .toList();
            open.settle(places, List.of());
            return places.stream().map(open::row).toList();
        }

        /** Adds the rows that the wallet lacks; answers how many are in a told balance. */
        private int missing(List<Difference> missing, List<Difference> changed, List<Difference> own) {
            int covered = 0;
            List<Integer> sameDay = new ArrayList<>();
            int expected = statement.balance().value() + effect(changed) + effect(own);
            for (int row : open.rows()) {
                HistoryRow shown = open.row(row);
                int order = told.map(balance -> shown.day().compareTo(balance.day()))
                        .orElse(1);
                if (order > 0) {
                    missing.add(new Difference.Missing(row, shown, false));
                    expected += shown.amount();
                } else if (order == 0) {
                    sameDay.add(row);
                } else {
                    covered++;
                }
            }
            Optional<Integer> after = afterTold(sameDay, expected);
            List<Integer> later = sameDay.subList(0, after.orElse(sameDay.size()));
            later.forEach(row -> missing.add(new Difference.Missing(row, open.row(row), after.isEmpty())));
            return covered + sameDay.size() - later.size();
        }

        /**
         * How many of the rows of the day of a told balance, the newest first, came after it: as many as make up the balance of
         * the page. Empty where it does not tell.
         */
        private Optional<Integer> afterTold(List<Integer> sameDay, int expected) {
            if (!history.isWhole() || history.balance().isEmpty()) {
                return Optional.empty();
            }
            int left = history.balance().get().value() - expected;
            List<Integer> fitting = new ArrayList<>();
            for (int after = 0; after <= sameDay.size(); after++) {
                boolean whole = after == 0 || after == sameDay.size();
                if (left == 0 && (whole || history.isNewestFirst())) {
                    fitting.add(after);
                }
                left -= after == sameDay.size()
                        ? 0
                        : open.row(sameDay.get(after)).amount();
            }
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }

        /** What the wallet alone has. Days at the page's end may be cut off, and are not judged. */
        private List<Difference> ownAlone() {
            List<Difference> own = new ArrayList<>();
            Optional<LocalDate> first = history.first();
            Optional<LocalDate> last = history.last();
            if (!history.isWhole() || first.isEmpty() || last.isEmpty()) {
                return own;
            }
            for (RecordedEntry entry : open.recorded()) {
                LocalDate day = entry.effectiveOn();
                boolean shown = !day.isBefore(first.get())
                        && !day.isAfter(last.get())
                        && told.filter(balance -> balance.holds(entry)).isEmpty();
                Optional<RecordedEntry> twin = shown ? twin(entry) : Optional.empty();
                if (twin.isPresent()) {
                    own.add(new Difference.Twice(isNamed(entry) && !isNamed(twin.get()) ? twin.get() : entry));
                } else if (shown && day.isAfter(first.get().plusDays(RowMatcher.TOLERANCE))) {
                    own.add(new Difference.Extra(entry));
                }
            }
            return own;
        }

        private Optional<RecordedEntry> twin(RecordedEntry entry) {
            return open.settled().stream()
                    .filter(other -> isTwin(entry, other))
                    .filter(RecordedEntry.class::isInstance)
                    .map(RecordedEntry.class::cast)
                    .findFirst();
        }

        /** Whether a boost or a return belongs to it, so that it can't be taken back alone. */
        private boolean isNamed(RecordedEntry proposal) {
            return statement
                    .effective()
                    .anyMatch(entry -> entry instanceof RecordedEntry recorded
                            && recorded.referencedSeq().equals(OptionalLong.of(proposal.seq())));
        }

        private boolean isTwin(RecordedEntry entry, LedgerEntry other) {
            long apart = Math.abs(
                    entry.effectiveOn().toEpochDay() - other.effectiveOn().toEpochDay());
            return other.kind() == entry.kind()
                    && other.amount() == entry.amount()
                    && apart <= RowMatcher.TOLERANCE
                    && jobs.isSame(other, entry);
        }
    }
}
