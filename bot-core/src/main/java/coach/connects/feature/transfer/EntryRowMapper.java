package coach.connects.feature.transfer;

import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.Correction;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.LedgerEntry;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Statement.StatementLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one kind of recorded entry stands in a row. {@link #ALL} is the table of them: a further kind is a further line.
 *
 * @param kind the kind
 * @param type the type of its entries
 * @param cells the columns that are its own, and what an entry has in them
 * @param reader makes an entry of a row whose cells are sound, each by itself
 */
record EntryRowMapper<E extends RecordedEntry>(
        EntryKind kind, Class<E> type, List<Cell<? super E, ?>> cells, Reader reader) {
    static final List<EntryRowMapper<?>> ALL = List.of(
            new EntryRowMapper<>(
                    EntryKind.PURCHASE,
                    Purchase.class,
                    List.of(
                            cell(EntryColumn.COST, Purchase::cost),
                            cell(EntryColumn.PAID_BY, Purchase::paidBy),
                            cell(EntryColumn.PAYMENT, Purchase::payment)),
                    row -> new Purchase(
                            row.metadata(),
                            row.received(),
                            row.get(EntryColumn.COST),
                            row.get(EntryColumn.PAYMENT),
                            row.get(EntryColumn.PAID_BY),
                            row.until())),
            new EntryRowMapper<>(
                    EntryKind.GRANT,
                    Grant.class,
                    List.of(cell(EntryColumn.GRANT, entry -> Optional.of(entry.grant()))),
                    row -> new Grant(
                            row.metadata(),
                            row.get(EntryColumn.GRANT).orElse(GrantKind.OTHER),
                            row.received(),
                            row.until())),
            new EntryRowMapper<>(
                    EntryKind.PROPOSAL,
                    Proposal.class,
                    List.of(cell(EntryColumn.FREE, Proposal::free), cell(EntryColumn.SIZE, Proposal::size)),
                    RowParser.Cells::proposal),
            new EntryRowMapper<>(
                    EntryKind.BOOST,
                    Boost.class,
                    List.of(referenced(EntryColumn.OF)),
                    row -> new Boost(row.metadata(), row.needed(EntryColumn.OF), row.spent())),
            new EntryRowMapper<>(
                    EntryKind.BADGE, Badge.class, List.of(), row -> new Badge(row.metadata(), row.spent())),
            new EntryRowMapper<>(EntryKind.AD, Ad.class, List.of(), row -> new Ad(row.metadata(), row.spent())),
            new EntryRowMapper<>(
                    EntryKind.RETURN,
                    Return.class,
                    List.of(
                            referenced(EntryColumn.OF),
                            cell(
                                    EntryColumn.BOOST,
                                    entry -> Optional.of(entry.boost()).filter(boost -> boost))),
                    row -> new Return(
                            row.metadata(),
                            row.needed(EntryColumn.OF),
                            row.get(EntryColumn.BOOST).orElse(false),
                            row.received())),
            new EntryRowMapper<>(
                    EntryKind.CORRECTION,
                    Correction.class,
                    List.of(referenced(EntryColumn.OF)),
                    row -> new Correction(row.metadata(), row.amount(), row.until(), row.lotSeq())),
            new EntryRowMapper<>(
                    EntryKind.REVERSAL,
                    Reversal.class,
                    List.of(referenced(EntryColumn.REVERSES)),
                    row -> new Reversal(row.metadata(), row.needed(EntryColumn.REVERSES), row.amount())));

    private static final Map<String, EntryRowMapper<?>> BY_WORD = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(mapper -> mapper.kind().word(), Function.identity()));

    /** A column and what an entry has in it. */
    record Cell<E, T>(EntryColumn<T> column, Function<E, Optional<T>> value) {
        void write(E entry, EntryRow row) {
            row.put(column, value.apply(entry));
        }
    }

    /** Makes an entry of a row. */
    @FunctionalInterface
    interface Reader {
        RecordedEntry read(RowParser.Cells row) throws InvalidImportException;
    }

    private static <E, T> Cell<E, T> cell(EntryColumn<T> column, Function<E, Optional<T>> value) {
        return new Cell<>(column, value);
    }

    /** The entry that it belongs to or takes back. */
    private static Cell<RecordedEntry, Long> referenced(EntryColumn<Long> column) {
        return cell(column, entry -> entry.referencedSeq().stream().boxed().findFirst());
    }

    /** The kind of this word; empty where it is none of those recorded. */
    static Optional<EntryRowMapper<?>> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Whether this column is one of its own. */
    boolean has(EntryColumn<?> column) {
        return cells.stream().anyMatch(cell -> cell.column().equals(column));
    }

    private void write(RecordedEntry entry, EntryRow row) {
        cells.forEach(cell -> cell.write(type.cast(entry), row));
    }

    /**
     * A line of a statement as a row.
     *
     * @param checks the place of each listed check, from 1, by its id
     */
    static EntryRow write(StatementLine line, Map<String, Long> checks) {
        LedgerEntry entry = line.entry();
        EntryRow row = EntryRow.at(0)
                .put(EntryColumn.KIND, entry.kind().word())
                .put(EntryColumn.EFFECTIVE_ON, entry.effectiveOn())
                .put(EntryColumn.RECORDED_AT, entry.recordedAt())
                .put(EntryColumn.AMOUNT, (long) entry.amount())
                .put(EntryColumn.EXPIRES_ON, line.expiresOn())
                .put(EntryColumn.JOB, entry.job())
                .put(EntryColumn.NOTE, entry.note())
                .put(EntryColumn.DERIVED, entry.derived());
        if (entry instanceof RecordedEntry recorded) {
            row.put(EntryColumn.SEQ, recorded.seq())
                    .put(EntryColumn.UNTIL, recorded.until())
                    .put(EntryColumn.CHECK, recorded.check().map(checks::get));
            of(recorded.kind().word()).orElseThrow().write(recorded, row);
        }
        return row;
    }
}
