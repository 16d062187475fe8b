package coach.connects.feature.transfer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the ledger as a file has it: each column's value in its written form.
 *
 * @param line the line of the file that it stands in; 0 for one to be written
 * @param cells what is there; a column without a value is not in here
 */
record EntryRow(int line, Map<EntryColumn, String> cells) {
    /** A row without any value yet. */
    static EntryRow at(int line) {
        return new EntryRow(line, new EnumMap<>(EntryColumn.class));
    }

    Optional<String> cell(EntryColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Puts a value in; an empty one leaves the column empty. */
    EntryRow put(EntryColumn column, Optional<String> value) {
        value.ifPresent(present -> cells.put(column, present));
        return this;
    }

    EntryRow put(EntryColumn column, String value) {
        cells.put(column, value);
        return this;
    }

    /** Whether it follows from the rules, and is not recorded (W-01). */
    boolean isDerived() {
        return says(EntryColumn.DERIVED);
    }

    /** Whether this flag is set; a spreadsheet that saved the file writes it in capitals. */
    boolean says(EntryColumn flag) {
        return cell(flag).filter("true"::equalsIgnoreCase).isPresent();
    }
}
