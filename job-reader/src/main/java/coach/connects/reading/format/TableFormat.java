package coach.connects.reading.format;

import coach.connects.posting.ReadResult;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A note with a record at its top, and tables with a head and a job a row, or a column: of a spreadsheet, of Markdown, of comma-separated values. */
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
        Optional<JsonNode> note = FrontMatter.of(document.text());
        return jobs.read(
                note.map(List::of).orElseGet(() -> table.records(TableText.in(document.text(), table))), document);
    }
}
