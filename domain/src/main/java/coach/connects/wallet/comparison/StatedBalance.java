package coach.connects.wallet.comparison;

import coach.connects.wallet.Correction;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Statement;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The balance that somebody told last: what happened before is in it, whether the wallet has it or not.
 *
 * @param day the day of which it was told
 * @param seq the number of its correction
 */
record StatedBalance(LocalDate day, long seq) {
    /** The last one; empty where none was told. */
    static Optional<StatedBalance> last(Statement statement, ZoneId zone) {
        List<RecordedEntry> recorded = statement.lines().stream()
                .filter(line -> !line.reversed())
                .map(StatementLine::entry)
                .filter(RecordedEntry.class::isInstance)
                .map(RecordedEntry.class::cast)
                .toList();
        Map<String, Integer> together = new HashMap<>();
        recorded.forEach(entry -> together.merge(entry.eventId(), 1, Integer::sum));
        return recorded.stream()
                .filter(Correction.class::isInstance)
                .map(entry ->
                        new StatedBalance(toldOn(entry, together.getOrDefault(entry.eventId(), 1), zone), entry.seq()))
                .max(Comparator.comparing(StatedBalance::day).thenComparing(StatedBalance::seq));
    }

    /** One that made up for a shortage (W-04) stands at the shortage's day, and was told when it was recorded. */
    private static LocalDate toldOn(RecordedEntry correction, int together, ZoneId zone) {
        LocalDate told = LocalDate.ofInstant(correction.recordedAt(), zone);
        return together > 1 && told.isAfter(correction.effectiveOn()) ? told : correction.effectiveOn();
    }

    /** Whether the balance was told with this entry in the wallet, so that another amount of it changes nothing now. */
    boolean holds(RecordedEntry entry) {
        return entry.seq() < seq && !entry.effectiveOn().isAfter(day);
    }

    /** Whether both days lie before it, or both after it. */
    boolean isOnOneSideOf(LocalDate one, LocalDate other) {
        return one.isAfter(day) == other.isAfter(day);
    }
}
