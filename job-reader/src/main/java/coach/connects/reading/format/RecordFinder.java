package coach.connects.reading.format;

import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the records in data that are a job each. A job is a record with a title or a job's link, and something else that
 * jobs have; what lies beside the only one in a document, as its client, belongs to it.
 */
final class RecordFinder {
    private static final int DEEPEST = 64;
    private static final int MOST_JOBS = 100;
    /** So many texts in data are looked at for data of their own. */
    private static final int MOST_WRAPPED = 200;

    private final PhraseDictionary book;
    private final FieldReader reader;
    private final DataTable table;
    private int wrapped;

    RecordFinder(PhraseDictionary book, FieldReader reader) {
        this.book = book;
        this.reader = reader;
        this.table = new DataTable(book, reader);
    }

    /**
     * Some jobs of a part of a document.
     *
     * @param listed whether they are elements of a list, so that nothing outside it belongs to one of them
     */
    private record Found(List<JsonNode> jobs, boolean listed) {
        static final Found NONE = new Found(List.of(), false);
    }

    /** The jobs of this document, in its order. */
    List<JsonNode> jobs(JsonNode document) {
        return find(document, 0).jobs();
    }

    private Found find(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return Found.NONE;
        }
        if (node.isArray()) {
            return list(node, depth);
        }
        if (node.isTextual()) {
            return wrapped(node.asText(), depth);
        }
        return node.isObject() ? record(node, depth) : Found.NONE;
    }

    private Found list(JsonNode list, int depth) {
        List<JsonNode> jobs = new ArrayList<>();
        for (JsonNode element :
                table.rows(list).map(rows -> (Iterable<JsonNode>) rows).orElse(list)) {
            if (jobs.size() < MOST_JOBS) {
                jobs.addAll(find(element, depth + 1).jobs());
            }
        }
        return new Found(jobs, jobs.size() > 1 || list.size() > 1);
    }

    /** A tool's answer carries its data as the text of one of its parts. */
    private Found wrapped(String text, int depth) {
        boolean data = text.length() > 2 && (text.charAt(0) == '{' || text.charAt(0) == '[');
        if (!data || wrapped >= MOST_WRAPPED) {
            return Found.NONE;
        }
        List<JsonNode> documents = LooseJsonParser.documents(text);
        wrapped++;
        return documents.size() == 1 ? find(documents.get(0), depth + 1) : Found.NONE;
    }

    private Found record(JsonNode record, int depth) {
        Optional<JsonNode> columns = table.columns(record);
        if (columns.isPresent()) {
            return list(columns.get(), depth);
        }
        List<JsonNode> listed = new ArrayList<>();
        List<JsonNode> beside = new ArrayList<>();
        for (Map.Entry<String, JsonNode> part : record.properties()) {
            if (isOther(part.getKey())
                    || part.getValue().isValueNode() && !part.getValue().isTextual()) {
                continue;
            }
            Found found = find(part.getValue(), depth + 1);
            (found.listed() ? listed : beside).addAll(found.jobs());
        }
        if (isJob(record) && (listed.isEmpty() || tells(record) > 1)) {
            return new Found(List.of(record), false);
        }
        if (beside.size() == 1 && (listed.isEmpty() || tells(beside.get(0)) > 1)) {
            return new Found(
                    List.of(listed.isEmpty() && completes(record, beside.get(0)) ? record : beside.get(0)), false);
        }
        boolean list = !listed.isEmpty();
        return new Found(list ? listed : beside, list || beside.size() > 1);
    }

    /** What jobs there were before, or are besides, is none of this one's. */
    private boolean isOther(String key) {
        Set<String> words = LabelWords.of(key);
        return words.stream().anyMatch(book.names("others")::contains);
    }

    private boolean isJob(JsonNode record) {
        boolean named = false;
        int known = 0;
        for (Map.Entry<String, JsonNode> part : record.properties()) {
            Optional<LabelType> type = label(part);
            boolean title =
                    type.equals(Optional.of(LabelType.TITLE)) && !single(part).isEmpty();
            boolean link = (type.equals(Optional.of(LabelType.LINK)) || type.equals(Optional.of(LabelType.JOB_KEY)))
                    && HtmlToText.jobIn(single(part)).isPresent();
            named |= title || link;
            known += type.isPresent() && type.get() != LabelType.IGNORED ? 1 : 0;
        }
        return named && known > 1;
    }

    private Optional<LabelType> label(Map.Entry<String, JsonNode> part) {
        return part.getValue().isNull() ? Optional.empty() : reader.type(List.of(), part.getKey());
    }

    private static String single(Map.Entry<String, JsonNode> part) {
        List<String> items = DataValue.items(part.getValue(), 2);
        return items.size() == 1 ? items.get(0) : "";
    }

    /** How much it says of a job by itself, its name and its link not counted. */
    private int tells(JsonNode record) {
        int told = 0;
        for (Map.Entry<String, JsonNode> part : record.properties()) {
            Optional<LabelType> type = label(part);
            told += type.map(RecordFinder::isSolid).orElse(false) ? 1 : 0;
        }
        return told;
    }

    private static boolean isSolid(LabelType type) {
        return switch (type) {
            case TITLE, LINK, JOB_KEY, DESCRIPTION, IGNORED, CREATED, TERMS -> false;
            default -> true;
        };
    }

    /** Whether the record says all that this job in it says, and more of it. */
    private boolean completes(JsonNode record, JsonNode job) {
        List<Field> outer = RecordFields.of(record, book, reader).fields();
        List<Field> inner = RecordFields.of(job, book, reader).fields();
        Set<String> values = outer.stream().map(Field::value).collect(Collectors.toSet());
        return outer.size() > inner.size() && inner.stream().map(Field::value).allMatch(values::contains);
    }
}
