package coach.connects.reading.format;

import coach.connects.posting.ReadResult;
import coach.connects.reading.page.TitleLine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A note with a record at its top, and tables with a head and a job a row, or a column: of a spreadsheet, of Markdown, of comma-separated values. */
final class TableFormat implements PostingFormat {
    private static final String TITLE = "title";

    private final DataTable table;
    private final DataJob jobs;

    TableFormat(DataTable table, DataJob jobs) {
        this.table = table;
        this.jobs = jobs;
    }

    @Override
    public boolean accepts(InputDocument document) {
        return !document.beginning().startsWith("<");
    }

    @Override
    public ReadResult read(InputDocument document) {
        Optional<JsonNode> note = FrontMatter.of(document.text());
        return jobs.read(note.map(List::of).orElseGet(() -> records(TableText.in(document.text(), table))), document);
    }

    /** The jobs of a table; a line above one that names none is the name. */
    private List<JsonNode> records(TableText.Table found) {
        if (found.named() || found.rows().isEmpty()) {
            return table.records(found.rows());
        }
        List<JsonNode> records = table.ofRows(found.rows());
        boolean titled = found.above().size() == 1
                && records.size() == 1
                && TitleLine.canBe(found.above().get(0));
        if (titled && records.get(0) instanceof ObjectNode only && !only.has(TITLE)) {
            only.put(TITLE, found.above().get(0));
        }
        return records;
    }
}
