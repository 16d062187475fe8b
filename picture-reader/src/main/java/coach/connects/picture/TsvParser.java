package coach.connects.picture;

import coach.connects.reading.screen.ScannedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the table that Tesseract writes: a word a line, with where it stands and how sure the program is. What is no such line
 * is left out.
 *
 * @see <a href="https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html">Tesseract: TSV output</a>
 */
final class TsvParser {
    private static final String WORD = "5";
    private static final int COLUMNS = 12;

    /** Far more than a screen holds. */
    private static final int MOST_LINES = 50_000;

    private TsvParser() {}

    /** The words by lines, in the order in which they stand. */
    static List<List<ScannedWord>> lines(String table) {
        List<List<ScannedWord>> lines = new ArrayList<>();
        String current = "";
        for (String row : (Iterable<String>) table.lines().limit(MOST_LINES)::iterator) {
            String[] cells = row.split("\t", -1);
            Optional<ScannedWord> word =
                    cells.length == COLUMNS && cells[0].equals(WORD) ? word(cells) : Optional.empty();
            if (word.isEmpty()) {
                continue;
            }
            String line = String.join("/", cells[1], cells[2], cells[3], cells[4]);
            if (!line.equals(current)) {
                lines.add(new ArrayList<>());
                current = line;
            }
            lines.get(lines.size() - 1).add(word.get());
        }
        return lines;
    }

    private static Optional<ScannedWord> word(String[] cells) {
        String text = cells[11].strip();
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ScannedWord(
                            text,
                            (int) Float.parseFloat(cells[10]),
                            Integer.parseInt(cells[6]),
                            Integer.parseInt(cells[7]),
                            Integer.parseInt(cells[8]),
                            Integer.parseInt(cells[9])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
