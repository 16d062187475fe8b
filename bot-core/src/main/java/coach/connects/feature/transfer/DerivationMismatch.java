package coach.connects.feature.transfer;

import coach.connects.wallet.EntryKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Statement.StatementLine;
import coach.connects.wallet.Wallet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a file says to follow from the rules, and what really does (W-01).
 *
 * @param day the day
 * @param what expiry, rollover or balance
 * @param expected what the file says, signed
 * @param got what follows from its entries here
 */
record DerivationMismatch(LocalDate day, String what, long expected, long got) {
    private record Point(LocalDate day, String what) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : what.compareTo(other.what);
        }
    }

    /**
     * All of them, up to the last day of which the file tells, oldest first.
     *
     * @param today the day of its balance, where it names none
     */
    static List<DerivationMismatch> between(ImportFile file, Wallet wallet, LocalDate today, Policies policies)
            throws InvalidImportException {
        Map<Point, Long> said = new TreeMap<>();
        Optional<LocalDate> asOf = file.asOf.isEmpty() && file.balance.isPresent() ? Optional.of(today) : file.asOf;
        LocalDate horizon = asOf.orElse(LocalDate.MIN);
        for (EntryRow row : file.rows) {
            LocalDate day = row.needed(EntryColumn.EFFECTIVE_ON);
            horizon = asOf.isEmpty() && day.isAfter(horizon) ? day : horizon;
            if (row.isDerived()) {
                said.merge(new Point(day, kind(row)), row.needed(EntryColumn.AMOUNT), Long::sum);
            }
        }
        file.balance.ifPresent(balance -> asOf.ifPresent(day -> said.put(new Point(day, "balance"), balance)));
        boolean telling = !horizon.equals(LocalDate.MIN);
        return compared(said, telling ? derived(file.balance.isPresent(), wallet, horizon, policies) : Map.of());
    }

    private static Map<Point, Long> derived(boolean balance, Wallet wallet, LocalDate horizon, Policies policies) {
        Map<Point, Long> derived = new TreeMap<>();
        var statement = wallet.on(horizon, policies);
        for (StatementLine line : statement.lines()) {
            LedgerEntry entry = line.entry();
            if (entry.derived()) {
                Point point = new Point(entry.effectiveOn(), entry.kind().word());
                derived.merge(point, (long) entry.amount(), Long::sum);
            }
        }
        if (balance) {
            derived.put(
                    new Point(horizon, "balance"), (long) statement.balance().value());
        }
        return derived;
    }

    private static List<DerivationMismatch> compared(Map<Point, Long> said, Map<Point, Long> derived) {
        Map<Point, Long> all = new TreeMap<>(said);
        derived.forEach(all::putIfAbsent);
        List<DerivationMismatch> differences = new ArrayList<>();
        for (Point point : all.keySet()) {
            long expected = said.getOrDefault(point, 0L);
            long got = derived.getOrDefault(point, 0L);
            if (expected != got) {
                differences.add(new DerivationMismatch(point.day(), point.what(), expected, got));
            }
        }
        return differences;
    }

    private static String kind(EntryRow row) throws InvalidImportException {
        return row.get(EntryColumn.KIND)
                .filter(word -> word.equals(EntryKind.EXPIRY.word()) || word.equals(EntryKind.ROLLOVER.word()))
                .orElseThrow(() -> row.wrong(EntryColumn.KIND));
    }
}
