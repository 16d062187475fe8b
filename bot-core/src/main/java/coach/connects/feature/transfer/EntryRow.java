package coach.connects.feature.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the ledger as a file has it: each column's value in its written form.
 *
 * @param line the line of the file that it stands in; 0 for one to be written
 * @param cells what is there; a column without a value is not in here
 */
record EntryRow(int line, Map<EntryColumn<?>, String> cells) {
    /** A row without any value yet. */
    static EntryRow at(int line) {
        return new EntryRow(line, new HashMap<>());
    }

    /** What is written in this cell. */
    Optional<String> cell(EntryColumn<?> column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The value in this cell. */
    <T> Optional<T> get(EntryColumn<T> column) throws InvalidImportException {
        String cell = cells.get(column);
        return cell == null ? Optional.empty() : Optional.of(column.parse(line, cell));
    }

    /** The value that must be in this cell. */
    <T> T needed(EntryColumn<T> column) throws InvalidImportException {
        return get(column).orElseThrow(() -> wrong(column));
    }

    /** The refusal of what is in this cell. */
    InvalidImportException wrong(EntryColumn<?> column) {
        return CellParser.wrong(line, column.key());
    }

    <T> EntryRow put(EntryColumn<T> column, T value) {
        cells.put(column, column.write(value));
        return this;
    }

    /** Puts a value in; an empty one leaves the column empty. */
    <T> EntryRow put(EntryColumn<T> column, Optional<T> value) {
        value.ifPresent(present -> put(column, present));
        return this;
    }

    /** Whether it follows from the rules, and is not recorded (W-01). */
    boolean isDerived() throws InvalidImportException {
        return get(EntryColumn.DERIVED).orElse(false);
    }
}
