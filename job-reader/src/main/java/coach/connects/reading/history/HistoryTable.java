package coach.connects.reading.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a file, by the names in its head.
 *
 * @param separator what parts the cells
 * @param roles what stands in each column
 */
record HistoryTable(char separator, List<Role> roles) {
    private static final Set<String> DAYS =
            Set.of("date", "day", "transaction date", "date (utc)", "time", "timestamp");
    private static final Set<String> WORDS =
            Set.of("action", "type", "activity", "description", "transaction", "reason");
    private static final Set<String> MORE = Set.of("job", "job title", "title", "details", "job link", "link", "url");
    private static final Set<String> AMOUNTS =
            Set.of("connects", "amount", "change", "connects change", "connects amount", "delta");
    private static final Set<String> OUT = Set.of("spent", "used", "connects spent", "connects used", "debit");
    private static final Set<String> IN = Set.of("earned", "added", "connects earned", "connects added", "credit");
    private static final Set<String> BALANCES =
            Set.of("balance", "connects balance", "running balance", "balance after");

    /** What a column holds. */
    enum Role {
        DAY,
        ACTION,
        WORDS,
        AMOUNT,
        OUT,
        IN,
        BALANCE,
        OTHER
    }

    HistoryTable {
        roles = List.copyOf(roles);
    }

    /** The columns that this line names; empty unless it names a day, an action and Connects. */
    static Optional<HistoryTable> head(String line, char separator) {
        if (line.indexOf(separator) < 0) {
            return Optional.empty();
        }
        List<Role> roles = row(line, separator).stream().map(HistoryTable::role).toList();
        boolean whole = roles.contains(Role.DAY)
                && roles.contains(Role.ACTION)
                && (roles.contains(Role.AMOUNT) || roles.contains(Role.OUT) || roles.contains(Role.IN));
        return whole ? Optional.of(new HistoryTable(separator, roles)) : Optional.empty();
    }

    /** What a column of this name holds. */
    static Role role(String head) {
        String name = CellSplitter.name(head);
        return DAYS.contains(name)
                ? Role.DAY
                : WORDS.contains(name)
                        ? Role.ACTION
                        : MORE.contains(name)
                                ? Role.WORDS
                                : AMOUNTS.contains(name)
                                        ? Role.AMOUNT
                                        : OUT.contains(name)
                                                ? Role.OUT
                                                : IN.contains(name)
                                                        ? Role.IN
                                                        : BALANCES.contains(name) ? Role.BALANCE : Role.OTHER;
    }

    /** Whether a row has a cell for each column; of tabs, the last one is lost where nothing stands behind it. */
    boolean fits(List<String> row) {
        int lost = separator == '\t' && row.size() > 1 ? 1 : 0;
        return row.size() == roles.size() || row.size() == roles.size() - lost;
    }

    /** The cells of a row in the order in which the page shows them, a number of what was spent with its sign. */
    List<String> cells(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (Role role : List.of(Role.DAY, Role.ACTION, Role.WORDS, Role.AMOUNT, Role.OUT, Role.IN, Role.BALANCE)) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i).strip();
                if (roles.get(i) == role && !isNothing(role, cell)) {
                    boolean bare = Character.isDigit(cell.charAt(0));
                    cells.add(role == Role.OUT && bare ? "-" + cell : role == Role.IN && bare ? "+" + cell : cell);
                }
            }
        }
        return cells;
    }

    /** Where what comes in and what goes out have columns of their own, one of the two is 0 or empty. */
    private static boolean isNothing(Role role, String cell) {
        return cell.isEmpty() || ((role == Role.OUT || role == Role.IN) && (cell.equals("0") || cell.equals("-")));
    }

    /** The cells of a line, quotation marks taken off; those of a stroke's row without its frame. */
    static List<String> row(String line, char separator) {
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c != '\uFEFF') {
                cell.append(c);
            }
        }
        row.add(cell.toString());
        if (separator == '|'
                && row.size() > 2
                && row.get(0).isBlank()
                && row.get(row.size() - 1).isBlank()) {
            return row.subList(1, row.size() - 1);
        }
        return row;
    }
}
