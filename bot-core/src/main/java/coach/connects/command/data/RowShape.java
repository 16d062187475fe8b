package coach.connects.command.data;

import coach.connects.job.JobId;
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
record RowShape(Instant now) {
    private static final Map<Column, Set<EntryKind>> NAMING = Map.of(
            Column.OF, EnumSet.of(EntryKind.BOOST, EntryKind.RETURN, EntryKind.CORRECTION),
            Column.REVERSES, EnumSet.of(EntryKind.REVERSAL));

    void check(Row row) throws WrongFile {
        for (Map.Entry<Column, String> cell : row.cells().entrySet()) {
            if (!isValue(row, cell.getKey(), cell.getValue())) {
                throw Cells.wrong(row.line(), cell.getKey().key());
            }
        }
        for (Column column : NAMING.keySet()) {
            String kind = row.cell(Column.KIND).orElse("");
            boolean names =
                    NAMING.get(column).stream().anyMatch(one -> one.word().equals(kind));
            if (row.cell(column).isPresent() && !names) {
                throw WrongFile.of("data.wrong.place", "line", row.line(), "name", column.key());
            }
        }
        if (row.isDerived()) {
            derived(row);
        }
    }

    /** It follows from the rules (W-01): it has no number, and what has not come yet has not followed. */
    private void derived(Row row) throws WrongFile {
        if (row.cell(Column.SEQ).isPresent()) {
            throw WrongFile.of("data.wrong.place", "line", row.line(), "name", Column.SEQ.key());
        }
        String day = row.cell(Column.EFFECTIVE_ON).orElse("");
        Cells.past(row.line(), Column.EFFECTIVE_ON.key(), day, now);
    }

    private static boolean isValue(Row row, Column column, String cell) throws WrongFile {
        switch (column) {
            case SEQ, AMOUNT, REVERSES, OF, CHECK -> Cells.number(row.line(), column.key(), cell);
            case EFFECTIVE_ON, EXPIRES_ON, UNTIL -> Cells.date(row.line(), column.key(), cell);
            case RECORDED_AT -> Cells.instant(row.line(), column.key(), cell);
            case COST -> Cells.money(row.line(), column.key(), cell);
            case DERIVED, BOOST -> {
                return cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false");
            }
            default -> {
                return isWord(column, cell);
            }
        }
        return true;
    }

    private static boolean isWord(Column column, String cell) {
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
