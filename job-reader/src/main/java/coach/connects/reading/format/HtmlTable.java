package coach.connects.reading.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The first table of a page that has a head and a job a row, or a column; tables that only lay a page out are none. */
final class HtmlTable {
    private static final Evaluator TABLES = QueryParser.parse("table:not(:has(table))");
    private static final Evaluator ROWS = QueryParser.parse("tr");
    private static final int MOST = 50;
    private static final int MOST_ROWS = 200;

    private HtmlTable() {}

    static List<JsonNode> records(Document document, DataTable tables) {
        List<Element> all = document.select(TABLES);
        for (Element table : all.subList(0, Math.min(all.size(), MOST))) {
            List<Element> rows = table.select(ROWS);
            List<JsonNode> records = tables.records(rows.subList(0, Math.min(rows.size(), MOST_ROWS)).stream()
                    .map(HtmlTable::cells)
                    .toList());
            if (!records.isEmpty()) {
                return records;
            }
        }
        return List.of();
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            cells.add(HtmlToText.text(cell).replace('\n', ' ').strip());
        }
        return cells;
    }
}
