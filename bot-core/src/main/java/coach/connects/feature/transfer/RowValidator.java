package coach.connects.feature.transfer;

import coach.connects.posting.JobId;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.ProposalClass;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether each cell of a row is a value of its column, the ones too that this kind of entry makes no use of: a file with a
 * broken value somewhere is not one to trust in the rest. And a row names another entry only where its kind belongs to
 * one or takes one back.
 *
 * @param now no row tells of a later day
 */
record RowValidator(Instant now) {
    private static final Map<EntryColumn, Set<EntryKind>> NAMING = Map.of(
            EntryColumn.OF, EnumSet.of(EntryKind.BOOST, EntryKind.RETURN, EntryKind.CORRECTION),
            EntryColumn.REVERSES, EnumSet.of(EntryKind.REVERSAL));

    void check(EntryRow row) throws InvalidImportException {
        for (Map.Entry<EntryColumn, String> cell : row.cells().entrySet()) {
            if (!isValue(row, cell.getKey(), cell.getValue())) {
                throw CellParser.wrong(row.line(), cell.getKey().key());
            }
        }
        for (EntryColumn column : NAMING.keySet()) {
            String kind = row.cell(EntryColumn.KIND).orElse("");
            boolean names =
                    NAMING.get(column).stream().anyMatch(one -> one.word().equals(kind));
            if (row.cell(column).isPresent() && !names) {
                throw InvalidImportException.of("data.wrong.place", "line", row.line(), "name", column.key());
            }
        }
        if (row.isDerived()) {
            derived(row);
        }
    }

    /** It follows from the rules (W-01): it has no number, and what has not come yet has not followed. */
    private void derived(EntryRow row) throws InvalidImportException {
        if (row.cell(EntryColumn.SEQ).isPresent()) {
            throw InvalidImportException.of("data.wrong.place", "line", row.line(), "name", EntryColumn.SEQ.key());
        }
        String day = row.cell(EntryColumn.EFFECTIVE_ON).orElse("");
        CellParser.past(row.line(), EntryColumn.EFFECTIVE_ON.key(), day, now);
    }

    private static boolean isValue(EntryRow row, EntryColumn column, String cell) throws InvalidImportException {
        switch (column) {
            case SEQ, AMOUNT, REVERSES, OF, CHECK -> CellParser.number(row.line(), column.key(), cell);
            case EFFECTIVE_ON, EXPIRES_ON, UNTIL -> CellParser.date(row.line(), column.key(), cell);
            case RECORDED_AT -> CellParser.instant(row.line(), column.key(), cell);
            case COST -> CellParser.money(row.line(), column.key(), cell);
            case DERIVED, BOOST -> {
                return cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false");
            }
            default -> {
                return isWord(column, cell);
            }
        }
        return true;
    }

    private static boolean isWord(EntryColumn column, String cell) {
        return switch (column) {
            case PAID_BY -> PaidBy.of(cell).isPresent();
            case JOB -> JobId.of(cell).isPresent();
            case GRANT -> GrantKind.of(cell).isPresent();
            case FREE -> FreeReason.of(cell).isPresent();
            case SIZE -> ProposalClass.of(cell).isPresent();
            default -> true;
        };
    }
}
