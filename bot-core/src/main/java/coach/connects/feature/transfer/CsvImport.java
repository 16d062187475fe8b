package coach.connects.feature.transfer;

import coach.connects.wallet.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads terms and a ledger in CSV (RFC 4180) by the names of its columns; columns that this version does not know are passed over. No
 * library does it: each fault is named with the line on which it begins, cells are bounded while they are read, and a quote
 * within a bare cell is refused instead of guessed at.
 */
final class CsvImport {
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_TERMS = 1_000;

    private final String text;
    private final Instant now;
    private int at;
    private int line = 1;

    private CsvImport(String text, Instant now) {
        this.text = text;
        this.now = now;
    }

    static ImportFile read(String text, Instant now) throws InvalidImportException {
        return new CsvImport(text, now).file();
    }

    private ImportFile file() throws InvalidImportException {
        List<String> names = record();
        List<Optional<EntryColumn<?>>> columns =
                names.stream().<Optional<EntryColumn<?>>>map(EntryColumn::ofCsv).toList();
        boolean named = columns.contains(Optional.of(EntryColumn.KIND))
                && columns.contains(Optional.of(EntryColumn.SEQ))
                && columns.contains(Optional.of(EntryColumn.AMOUNT));
        if (!named || new HashSet<>(names).size() < names.size()) {
            throw InvalidImportException.of("data.wrong.columns");
        }
        ImportFile file = new ImportFile();
        while (at < text.length()) {
            int first = line;
            List<String> cells = record();
            boolean blank = cells.size() == 1 && cells.get(0).isEmpty();
            if (!blank) {
                add(file, row(first, columns, cells));
            }
            int terms = file.terms.size()
                    + file.agency.map(pool -> pool.terms.size()).orElse(0);
            int rows =
                    file.rows.size() + file.agency.map(pool -> pool.rows.size()).orElse(0);
            if (terms > MOST_TERMS) {
                throw InvalidImportException.of("data.wrong.many", "name", "terms", "most", MOST_TERMS);
            }
            if (rows > ImportFile.MOST_ENTRIES) {
                throw InvalidImportException.of("data.wrong.many", "name", "entries", "most", ImportFile.MOST_ENTRIES);
            }
        }
        return file;
    }

    private void add(ImportFile whole, EntryRow row) throws InvalidImportException {
        boolean agency = row.get(EntryColumn.POOL).filter(Pool.AGENCY::equals).isPresent();
        ImportFile file = agency ? whole.ofAgency() : whole;
        if (TermsRows.isOne(row)) {
            TermsRows.read(row, file, now);
        } else {
            file.rows.add(row);
        }
    }

    private static EntryRow row(int line, List<Optional<EntryColumn<?>>> columns, List<String> cells)
            throws InvalidImportException {
        if (cells.size() != columns.size()) {
            throw InvalidImportException.at(line, "data.wrong.cells", "expected", columns.size(), "got", cells.size());
        }
        EntryRow row = EntryRow.at(line);
        for (int i = 0; i < cells.size(); i++) {
            Optional<EntryColumn<?>> column = columns.get(i);
            String cell = cells.get(i);
            if (column.isPresent() && !cell.isEmpty()) {
                boolean words = column.get().type() == EntryColumn.Type.TEXT;
                row.cells().put(column.get(), words ? CsvExport.unguarded(cell) : cell);
            }
        }
        return row;
    }

    private List<String> record() throws InvalidImportException {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(next() == '"' ? quoted() : bare());
            more = next() == ',';
            at += more ? 1 : 0;
            if (cells.size() > MOST_COLUMNS) {
                throw wrong();
            }
        }
        endOfLine();
        return cells;
    }

    /** A line ends with CR LF; LF alone and CR alone are taken as well. */
    private void endOfLine() throws InvalidImportException {
        if (next() == '\r') {
            at++;
            at += next() == '\n' ? 1 : 0;
        } else if (next() == '\n') {
            at++;
        } else if (at < text.length()) {
            throw wrong();
        }
        line++;
    }

    private String bare() throws InvalidImportException {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw wrong();
            }
            at++;
        }
        return bounded(text.substring(from, at));
    }

    private String quoted() throws InvalidImportException {
        StringBuilder cell = new StringBuilder();
        int opened = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            if (c == '"' && next() != '"') {
                return bounded(cell.toString());
            }
            at += c == '"' ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            cell.append(c);
            if (cell.length() > LONGEST_CELL) {
                break;
            }
        }
        throw InvalidImportException.at(opened, "data.wrong.csv");
    }

    private String bounded(String cell) throws InvalidImportException {
        if (cell.length() > LONGEST_CELL) {
            throw wrong();
        }
        return cell;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private InvalidImportException wrong() {
        return InvalidImportException.at(line, "data.wrong.csv");
    }
}
