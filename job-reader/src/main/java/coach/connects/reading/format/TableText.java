package coach.connects.reading.format;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table in text: parted by tabs, by strokes as in Markdown, or by commas and semicolons with quotation marks. */
final class TableText {
    private static final int MOST_ROWS = 500;
    /** A head stands among the first lines; what is further down is a part of something else. */
    private static final int MOST_LINES = 80;

    private static final int LONGEST_HEAD = 4_000;
    private static final String SEPARATORS = "\t|,;";
    /** With the first of them a job may be a column as well. */
    private static final int COLUMNED = 2;

    private TableText() {}

    /**
     * A table in a text.
     *
     * @param rows its rows, the first of which is its head, or of which each begins with a label
     * @param above the lines above it that hold something
     * @param ends whether nothing stands below it
     * @param named whether a column, or a row, names the jobs
     */
    record Table(List<List<String>> rows, List<String> above, boolean ends, boolean named) {
        static final Table NONE = new Table(List.of(), List.of(), false, false);

        /** Whether it is all of the text, but for one line above it. */
        boolean isAll() {
            return ends && above.size() < 2;
        }
    }

    /** The first table of this text that names its jobs, or else one without a name that is all of the text. */
    static Table in(String text, DataTable table) {
        Table nameless = Table.NONE;
        List<String> above = new ArrayList<>();
        int start = 0;
        for (int line = 0; line < MOST_LINES && start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String head = text.substring(start, Math.min(stop, start + LONGEST_HEAD));
            for (int i = 0; i < SEPARATORS.length(); i++) {
                char separator = SEPARATORS.charAt(i);
                List<String> row = head.indexOf(separator) < 0 ? List.of() : row(head, separator);
                boolean named = !row.isEmpty() && (table.isHead(row) || (i < COLUMNED && table.isRow(row)));
                boolean may = above.size() < 2 && nameless.rows().isEmpty() && table.mayBeNameless(row);
                Table found = named || may ? table(text, start, separator, above) : Table.NONE;
                if (named
                        && found.rows().size() > 1
                        && !table.records(found.rows()).isEmpty()) {
                    List<String> outside = nameless.rows().isEmpty() ? found.above() : nameless.above();
                    return new Table(found.rows(), outside, found.ends(), true);
                }
                if (may && found.isAll() && (i >= COLUMNED || row.size() > 2)) {
                    List<List<String>> upright = table.upright(found.rows());
                    nameless = upright.isEmpty() ? nameless : new Table(upright, found.above(), true, false);
                }
            }
            if (!head.isBlank()) {
                above.add(head.strip());
            }
            start = stop + 1;
        }
        return nameless;
    }

    private static List<String> row(String line, char separator) {
        List<List<String>> rows = table(line, 0, separator, List.of()).rows();
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    /** The rows from this place on, up to a line that is none. */
    private static Table table(String text, int from, char separator, List<String> above) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = from; i <= text.length() && rows.size() < MOST_ROWS; i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && i < text.length()) {
                boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                quoted = c != '"' || twice;
                i += twice ? 1 : 0;
                cell.append(quoted ? String.valueOf(c) : "");
            } else if (c == '"' && separator != '|' && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (c == separator) {
                end(cell, row);
            } else if (c == '\n') {
                end(cell, row);
                List<String> whole = separator == '|' ? withoutFrame(row) : row;
                if (whole.size() < 2) {
                    boolean ends = row.get(0).isEmpty()
                            && row.size() == 1
                            && text.substring(Math.min(i, text.length())).isBlank();
                    return new Table(rows, List.copyOf(above), ends, false);
                }
                if (!isRuler(whole)) {
                    rows.add(List.copyOf(whole));
                }
                row.clear();
            } else {
                cell.append(c);
            }
        }
        return new Table(rows, List.copyOf(above), rows.size() < MOST_ROWS, false);
    }

    private static void end(StringBuilder cell, List<String> row) {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    /** The strokes at both ends of a row part nothing. */
    private static List<String> withoutFrame(List<String> row) {
        int from = !row.isEmpty() && row.get(0).isEmpty() ? 1 : 0;
        int to = row.size() > from + 1 && row.get(row.size() - 1).isEmpty() ? row.size() - 1 : row.size();
        return row.subList(from, to);
    }

    private static boolean isRuler(List<String> row) {
        return row.stream()
                .allMatch(cell -> cell.indexOf("--") >= 0 && cell.chars().allMatch(c -> ":- ".indexOf(c) >= 0));
    }
}
