package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.ReadResult;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.page.PageSource;
import coach.connects.reading.page.TextCleaner;
import java.util.List;

/** Markdown, as page readers and note-takers write it: its marks are taken off, the lines stay. */
final class MarkdownFormat implements PostingFormat {
    private final PageParser pages;

    MarkdownFormat(PageParser pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(InputDocument document) {
        if (document.isNamed(".md", ".markdown")) {
            return true;
        }
        List<String> lines =
                document.text().lines().limit(MOST_LINES).map(TextCleaner::line).toList();
        return lines.stream().anyMatch(line -> isHeading(line) || line.contains("**"))
                || lines.stream().filter(MarkdownFormat::isRow).count() >= FEWEST_ROWS;
    }

    /** With its marks it says no more than without them. */
    @Override
    public boolean isSure(InputDocument document) {
        return true;
    }

    private static final int MOST_LINES = 400;
    private static final int FEWEST_ROWS = 3;

    private static boolean isHeading(String line) {
        int hashes = hashes(line);
        return hashes > 0 && hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ';
    }

    private static int hashes(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes;
    }

    @Override
    public ReadResult read(InputDocument document) {
        StringBuilder plain = new StringBuilder();
        boolean skills = false;
        List<String> lines = TextCleaner.lines(document.text());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i + 1 < lines.size() && isRow(line) && isRuler(lines.get(i + 1))) {
                continue;
            }
            String text = withoutLinks(row(plain(line)));
            skills = isHeading(line) ? CaseFolding.of(text).startsWith("skills") : skills;
            plain.append(skills ? withoutBullet(text) : text).append('\n');
        }
        return pages.read(PageSource.of(plain.toString()), document.now());
    }

    /** A row of a table of names and values is a label with its value; its ruler is nothing. */
    private static String row(String line) {
        if (isRuler(line)) {
            return "";
        }
        int bar = line.indexOf('|', 1);
        return isRow(line)
                ? line.substring(1, bar).strip() + ": "
                        + line.substring(bar + 1, line.length() - 1).strip()
                : line;
    }

    /** Two cells between bars. */
    private static boolean isRow(String line) {
        int bar = line.startsWith("|") ? line.indexOf('|', 1) : -1;
        return bar > 0 && line.indexOf('|', bar + 1) == line.length() - 1;
    }

    private static boolean isRuler(String line) {
        return line.startsWith("|--") || line.startsWith("| --") || line.startsWith("|:-") || line.startsWith("| :-");
    }

    private static String withoutBullet(String text) {
        return text.startsWith("- ") || text.startsWith("* ")
                ? text.substring(2).strip()
                : text;
    }

    /** "[words](address)" is its words; the address of a job is kept behind them, and a line of links is a line each. */
    private static String withoutLinks(String line) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', at)) {
            int middle = line.indexOf("](", open);
            int close = middle < 0 ? -1 : line.indexOf(')', middle);
            if (close < 0) {
                break;
            }
            String between = line.substring(at, open);
            boolean next = at > 0 && between.isBlank();
            words.append(next ? "\n" : between).append(line, open + 1, middle);
            String address = line.substring(middle + 2, close);
            HtmlToText.jobIn(address).ifPresent(job -> words.append(' ').append(job.url()));
            at = close + 1;
        }
        return words.append(line.substring(at)).toString();
    }

    /** The words of a cell without its marks; a link to a job is written behind them. */
    static String words(String cell) {
        return withoutLinks(cell.replace("**", "").replace("__", "").replace("`", ""))
                .strip();
    }

    static String plain(String line) {
        String text = line.strip();
        text = isHeading(text) ? text.substring(hashes(text)).strip() : text;
        String item = withoutBullet(text);
        text = item.startsWith("**") || item.startsWith("[") ? item : text;
        return text.replace("**", "").replace("__", "");
    }
}
