package coach.connects.reading.format;

import coach.connects.posting.ReadResult;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Tables with a head and a job a row, or a column: of a spreadsheet, of Markdown, of comma-separated values. */
final class TableFormat implements PostingFormat {
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
        List<JsonNode> records = table.records(TableText.in(document.text(), table));
        return jobs.read(records, document);
    }
}
