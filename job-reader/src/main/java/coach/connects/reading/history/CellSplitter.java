package coach.connects.reading.history;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts what was copied into cells, in the order of a row: the day, the words, the numbers. Cells stand on lines of their own,
 * between tabs, or in a row of a file parted by tabs, commas, semicolons or strokes.
 */
final class CellSplitter {
    private static final int MOST_CELLS = 40_000;
    private static final int LONGEST_CELL = 1_000;
    private static final int MOST_DAY_WORDS = 6;
    private static final int MOST_NUMBER_WORDS = 3;
    private static final String SEPARATORS = "\t,;|";

    private final HistoryDate dates;
    private final List<String> cells = new ArrayList<>();
    private Optional<HistoryTable> table = Optional.empty();

    private CellSplitter(HistoryDate dates) {
        this.dates = dates;
    }

    /** The cells; none is blank. What is longer than any page is cut off. */
    static List<String> cells(String text, HistoryDate dates) {
        CellSplitter splitter = new CellSplitter(dates);
        for (String record : records(text)) {
            if (splitter.cells.size() >= MOST_CELLS) {
                break;
            }
            splitter.add(record);
        }
        return splitter.cells;
    }

    /** Lines; one that goes on within quotation marks is one. */
    private static List<String> records(String text) {
        List<String> records = new ArrayList<>();
        StringBuilder record = new StringBuilder();
        for (String line : text.lines().limit(MOST_CELLS).toList()) {
            record.append(record.length() == 0 ? "" : " ").append(line);
            boolean open = record.indexOf(",\"") >= 0 || record.indexOf(";\"") >= 0 || record.indexOf("\"") == 0;
            long marks = record.chars().filter(c -> c == '"').count();
            if (!open || marks % 2 == 0 || record.length() > LONGEST_CELL) {
                records.add(record.toString());
                record.setLength(0);
            }
        }
        records.add(record.toString());
        return records;
    }

    private void add(String record) {
        if (table.isPresent()) {
            List<String> row = HistoryTable.row(record, table.get().separator());
            if (table.get().fits(row)) {
                table.get().cells(row).forEach(this::keep);
                return;
            }
        }
        for (int i = 0; i < SEPARATORS.length(); i++) {
            Optional<HistoryTable> head = HistoryTable.head(record, SEPARATORS.charAt(i));
            if (head.isPresent()) {
                table = head;
                HistoryTable.row(record, SEPARATORS.charAt(i)).forEach(this::keep);
                return;
            }
        }
        for (String cell : record.split("\t", -1)) {
            parts(cell.strip()).forEach(this::keep);
        }
    }

    private void keep(String cell) {
        String stripped = cell.strip();
        if (!stripped.isEmpty()) {
            cells.add(stripped.substring(0, Math.min(stripped.length(), LONGEST_CELL)));
        }
    }

    /** A line that holds a whole row, or the day and the words of one, is cut where these end. */
    private List<String> parts(String line) {
        if (line.length() > LONGEST_CELL
                || dates.of(line).isPresent()
                || HistoryNumber.of(line).isPresent()) {
            return List.of(line);
        }
        List<String> words = new ArrayList<>(Tokens.of(line));
        int day = dayWords(words);
        String rest = String.join(" ", words.subList(day, words.size()));
        boolean acts = ActionPhrases.beginning(rest).isPresent();
        int number = acts || day > 0 ? numberWords(words, day) : 0;
        boolean signed = number > 0
                && HistoryNumber.of(String.join(" ", words.subList(words.size() - number, words.size())))
                        .filter(HistoryNumber::signed)
                        .isPresent();
        if (!acts && !(day > 0 && number > 0)) {
            return List.of(line);
        }
        int end = words.size() - number;
        int amount = signed || number == 0 ? 0 : signedWords(words.subList(0, end), day);
        return List.of(
                String.join(" ", words.subList(0, day)),
                String.join(" ", words.subList(day, end - amount)),
                String.join(" ", words.subList(end - amount, end)),
                String.join(" ", words.subList(end, words.size())));
    }

    /** The amount that stands before a balance: only a sign tells it from the words before it. */
    private static int signedWords(List<String> words, int from) {
        int number = numberWords(words, from);
        return HistoryNumber.of(String.join(" ", words.subList(words.size() - number, words.size())))
                        .filter(HistoryNumber::signed)
                        .isPresent()
                ? number
                : 0;
    }

    private int dayWords(List<String> words) {
        return IntStream.iterate(Math.min(MOST_DAY_WORDS, words.size() - 1), n -> n > 0, n -> n - 1)
                .filter(n -> dates.of(String.join(" ", words.subList(0, n))).isPresent())
                .findFirst()
                .orElse(0);
    }

    private static int numberWords(List<String> words, int from) {
        return IntStream.iterate(Math.min(MOST_NUMBER_WORDS, words.size() - from - 1), n -> n > 0, n -> n - 1)
                .filter(n -> HistoryNumber.of(String.join(" ", words.subList(words.size() - n, words.size())))
                        .isPresent())
                .findFirst()
                .orElse(0);
    }

    /** A name in lower case. */
    static String name(String cell) {
        return CaseFolding.of(cell.strip());
    }
}
