package coach.connects.reading.format;

import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table in which each row, or each column, is a job: which cell tells what stands in its head. A head is told from
 * other cells by its labels.
 */
final class DataTable {
    private static final int MOST_ROWS = 500;
    private static final int MOST_CELLS = 200;
    private static final int LONGEST_LABEL = 60;
    private static final int FEWEST_LABELS = 2;
    /** Of a head one cell in so many is a label that is known. */
    private static final int SHARE = 5;

    private static final String LINK = "job link";

    private final FieldReader reader;
    private final PhraseDictionary book;
    private final HeaderlessTable nameless;

    DataTable(PhraseDictionary book, FieldReader reader) {
        this.book = book;
        this.reader = reader;
        this.nameless = new HeaderlessTable(book, reader);
    }

    /** Whether a table that names no job may begin with this row. */
    boolean mayBeNameless(List<String> row) {
        return nameless.begins(row);
    }

    /** The rows of such a table with its head above them; empty where this is none. */
    List<List<String>> upright(List<List<String>> rows) {
        return nameless.upright(rows);
    }

    /** The jobs of such rows. */
    List<JsonNode> ofRows(List<List<String>> upright) {
        return below(upright.get(0), upright.subList(1, Math.min(upright.size(), MOST_ROWS)));
    }

    /** Whether these cells are the head of a table of jobs, one of which names the job. */
    boolean isHead(List<String> cells) {
        Set<String> names = new HashSet<>();
        int known = 0;
        boolean figures = false;
        boolean named = false;
        for (String cell : cells) {
            Optional<LabelType> type = cell.length() > LONGEST_LABEL ? Optional.empty() : reader.type(List.of(), cell);
            boolean counts = type.isPresent() && type.get() != LabelType.IGNORED && names.add(cell);
            known += counts ? 1 : 0;
            named |= (counts && isName(type.get())) || RecordFields.isName(cell, book);
            figures |= !cell.isEmpty() && cell.chars().noneMatch(Character::isLetter) && !cell.equals("#");
        }
        return named
                && known >= FEWEST_LABELS
                && known * SHARE >= cells.size()
                && !figures
                && cells.size() <= MOST_CELLS;
    }

    /** The jobs in the rows below a head, or in the columns beside one; none when there is no head. */
    List<JsonNode> records(List<List<String>> rows) {
        if (rows.size() < 2) {
            return List.of();
        }
        if (isHead(rows.get(0))) {
            return below(rows.get(0), rows.subList(1, Math.min(rows.size(), MOST_ROWS)));
        }
        List<List<String>> turned = turned(rows);
        boolean headed = turned.size() > 2 && isHead(turned.get(0));
        return headed ? below(turned.get(0), nameless.withoutNotes(turned)) : List.of();
    }

    private static boolean isName(LabelType type) {
        return type == LabelType.TITLE || type == LabelType.LINK || type == LabelType.JOB_KEY;
    }

    /** Whether a row begins as those of a table with a job a column do: a label, and two values or more. */
    boolean isRow(List<String> cells) {
        return cells.size() > 2
                && reader.type(List.of(), cells.get(0))
                        .filter(type -> type != LabelType.IGNORED)
                        .isPresent();
    }

    private static List<List<String>> turned(List<List<String>> rows) {
        List<List<String>> columns = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < Math.min(width, MOST_CELLS); column++) {
            List<String> cells = new ArrayList<>();
            for (List<String> row : rows.subList(0, Math.min(rows.size(), MOST_CELLS))) {
                cells.add(column < row.size() ? row.get(column) : "");
            }
            columns.add(cells);
        }
        return columns;
    }

    /** A row with more cells than the head has shifted somewhere, so that nothing in it is certain. */
    private static List<JsonNode> below(List<String> head, List<List<String>> rows) {
        List<JsonNode> records = new ArrayList<>();
        for (List<String> row : rows) {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < row.size() && row.size() <= head.size(); i++) {
                put(record, head.get(i), row.get(i));
            }
            if (!record.isEmpty()) {
                records.add(record);
            }
        }
        return records;
    }

    /** A cell; the link that its words lead to is one of its own. */
    private static void put(ObjectNode record, String label, String cell) {
        String words = MarkdownFormat.words(cell);
        LinkScan links = JobLinkParser.find(words);
        boolean linked = links.jobs().size() == 1 && !links.rest().isBlank();
        if (linked && !record.has(LINK)) {
            record.put(LINK, links.jobs().get(0).url());
        }
        String value = linked ? links.rest().strip() : words;
        boolean differs = record.has(label) && !record.get(label).asText().equals(value);
        record.put(label, differs ? null : value);
    }

    /** A list of rows as spreadsheets hand it out, the first of which is a head. */
    Optional<List<JsonNode>> rows(JsonNode list) {
        if (list.size() < 2 || !list.get(0).isArray()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : list) {
            if (rows.size() < MOST_ROWS) {
                rows.add(cells(row));
            }
        }
        List<JsonNode> records = records(rows);
        return records.isEmpty() ? Optional.empty() : Optional.of(records);
    }

    private static List<String> cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        for (JsonNode cell : row) {
            cells.add(cell.isNull() ? "" : cell.isValueNode() ? cell.asText() : cell.toString());
        }
        return cells;
    }

    /**
     * A record whose parts are columns, one value a job under each label; or a head in one part and the rows in another.
     */
    Optional<JsonNode> columns(JsonNode record) {
        List<String> head = List.of();
        JsonNode below = null;
        List<String> labels = new ArrayList<>();
        List<List<String>> columns = new ArrayList<>();
        for (Map.Entry<String, JsonNode> part : record.properties()) {
            JsonNode value = part.getValue();
            if (!value.isContainerNode() || value.isEmpty()) {
                continue;
            }
            boolean flat = isFlat(value);
            if (value.isArray() && flat && isHead(cells(value))) {
                head = cells(value);
            } else if (value.isArray() && value.get(0).isArray()) {
                below = value;
            } else if (flat && (value.isArray() || isNumbered(value)) && isColumn(part.getKey())) {
                labels.add(part.getKey());
                columns.add(cells(value));
            }
        }
        if (!head.isEmpty() && below != null) {
            List<List<String>> rows = new ArrayList<>();
            below.forEach(row -> rows.add(cells(row)));
            return Optional.of(JsonNodeFactory.instance.arrayNode().addAll(below(head, rows)));
        }
        boolean even = columns.size() >= FEWEST_LABELS
                && columns.stream().mapToInt(List::size).distinct().count() == 1
                && columns.get(0).size() > 1;
        return even
                ? Optional.of(JsonNodeFactory.instance.arrayNode().addAll(below(labels, turned(columns))))
                : Optional.empty();
    }

    private boolean isColumn(String key) {
        Optional<LabelType> type = reader.type(List.of(), key);
        return type.isPresent() && type.get() != LabelType.IGNORED && type.get() != LabelType.SKILLS;
    }

    private static boolean isFlat(JsonNode value) {
        for (JsonNode element : value) {
            if (!element.isValueNode()) {
                return false;
            }
        }
        return true;
    }

    /** {@code {"0": …, "1": …}}, as data frames write a column. */
    private static boolean isNumbered(JsonNode value) {
        return value.has("0");
    }
}
