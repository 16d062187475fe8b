package coach.connects.feature.transfer;

import coach.connects.wallet.Pool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the ledger and the terms as CSV (RFC 4180), UTF-8. There is no byte order mark: a reader that does not expect one takes it for
 * a part of the first column's name, and the import takes either.
 */
final class CsvExport {
    /** What a spreadsheet would run, or strip until it would; the wide forms are taken for the narrow ones by some. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private static final char GUARD = '\'';

    private static final List<EntryColumn<?>> LATER = List.of(EntryColumn.PAYMENT, EntryColumn.POOL);

    private CsvExport() {}

    static byte[] bytes(AccountExport export) {
        StringBuilder csv = new StringBuilder();
        List<EntryRow> rows = rows(export);
        List<EntryColumn<?>> columns = EntryColumn.OF_CSV.stream()
                .filter(column -> !LATER.contains(column)
                        || rows.stream().anyMatch(row -> row.cell(column).isPresent()))
                .toList();
        for (EntryColumn<?> column : columns) {
            csv.append(column == EntryColumn.SEQ ? "" : ",").append(column.key());
        }
        csv.append("\r\n");
        rows.forEach(row -> append(csv, columns, row));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of one's own wallet and its terms; behind them those of an agency's. */
    private static List<EntryRow> rows(AccountExport export) {
        List<EntryRow> rows = new ArrayList<>(export.rows());
        rows.addAll(TermsRows.write(export.wallet().terms(), export.policies()));
        export.agency().ifPresent(agency -> {
            List<EntryRow> others = new ArrayList<>(agency.rows());
            others.addAll(TermsRows.write(agency.wallet().terms(), export.policies()));
            others.forEach(row -> rows.add(row.put(EntryColumn.POOL, Pool.AGENCY)));
        });
        return rows;
    }

    private static void append(StringBuilder csv, List<EntryColumn<?>> columns, EntryRow row) {
        for (EntryColumn<?> column : columns) {
            csv.append(column == EntryColumn.SEQ ? "" : ",");
            row.cell(column).ifPresent(cell -> append(csv, column, cell));
        }
        csv.append("\r\n");
    }

    private static void append(StringBuilder csv, EntryColumn<?> column, String cell) {
        String harmless = column.type() == EntryColumn.Type.TEXT ? guarded(cell) : cell;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        csv.append(quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless);
    }

    /** Numbers stay numbers; a text that would be run begins with an apostrophe, and so does one that has one already. */
    static String guarded(String text) {
        boolean guard = !text.isEmpty() && (isDangerous(text.charAt(0)) || text.charAt(0) == GUARD);
        return guard ? GUARD + text : text;
    }

    /** The text that was guarded. */
    static String unguarded(String cell) {
        boolean guarded = cell.length() > 1
                && cell.charAt(0) == GUARD
                && (isDangerous(cell.charAt(1)) || cell.charAt(1) == GUARD);
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(char first) {
        return DANGEROUS.indexOf(first) >= 0;
    }
}
