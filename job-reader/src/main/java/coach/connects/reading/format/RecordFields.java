package coach.connects.reading.format;

import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.format.FieldResolver.Labelled;
import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels and values of one record of data, those nearest to its top first. What lies in a record inside it belongs to
 * the job only where the name of that record says so ({@code containers} in fields.txt): the market's rate, a freelancer's
 * country, another job's budget are none of it.
 */
final class RecordFields {
    private static final int DEEPEST = 8;
    private static final int MOST = 2_000;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_AMOUNT = 40;
    private static final int MOST_ITEMS = 60;

    private final PhraseDictionary book;
    private final FieldReader reader;
    private final List<Labelled> fields = new ArrayList<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private final List<String> names = new ArrayList<>();
    private boolean ofClient;
    private boolean unrated;

    /** A record and the names that it lies in. */
    private record Place(List<String> path, JsonNode record, boolean foreign) {}

    private RecordFields(PhraseDictionary book, FieldReader reader) {
        this.book = book;
        this.reader = reader;
    }

    /** All labels that are known, with their values; of a value that is null or empty nothing is said. */
    static RecordFields of(JsonNode record, PhraseDictionary book, FieldReader reader) {
        RecordFields all = new RecordFields(book, reader);
        all.open.add(new Place(List.of(), record, false));
        for (int seen = 0; seen < MOST && !all.open.isEmpty(); seen++) {
            Place place = all.open.remove();
            boolean foreign = place.foreign() || all.isForeign(place.record());
            place.record()
                    .properties()
                    .forEach(entry -> all.entry(
                            new Place(place.path(), entry.getValue(), foreign), entry.getKey(), entry.getValue()));
        }
        return all;
    }

    /** In their order, and settled. */
    List<Field> fields() {
        return FieldResolver.of(fields, names, unrated);
    }

    /** Whether anything is said of the client, and be it in words that they cannot pay. */
    boolean tellsOfTheClient() {
        return ofClient;
    }

    /** Whether the rate of hires is written with its sign, as a machine does not write what it did not find. */
    boolean isPercentage() {
        return fields.stream()
                .anyMatch(one ->
                        one.type() == LabelType.HIRE_RATE && one.field().value().endsWith("%"));
    }

    private void entry(Place place, String key, JsonNode value) {
        if (value.isNull()) {
            type(place.path(), key).ifPresent(this::nothing);
            return;
        }
        if (key.length() > LONGEST_LABEL || fields.size() >= MOST || open.size() >= MOST) {
            return;
        }
        Optional<LabelType> type = type(place.path(), key);
        if (type.isEmpty() && isName(key, book) && place.path().stream().noneMatch(this::isClient)) {
            names.addAll(DataValue.items(value, 2));
        }
        if (value.isValueNode()) {
            type.ifPresent(known -> add(place, key, known, value));
        } else if (value.isArray() && !pairs(value).isEmpty()) {
            pairs(value).forEach((name, of) -> entry(place, name, of));
        } else if (value.isArray() && value.size() == 1 && value.get(0).isObject() && type.isEmpty()) {
            entry(place, key, value.get(0));
        } else if (value.isObject() && (type.isEmpty() || type.get() == LabelType.CLIENT)) {
            if (isContainer(key) && place.path().size() < DEEPEST) {
                open.add(new Place(within(place.path(), key), value, place.foreign()));
            }
        } else if (type.isPresent()) {
            compound(place, key, type.get(), value);
        }
    }

    /** Whether tables call the thing so that a row is about. */
    static boolean isName(String label, PhraseDictionary book) {
        Set<String> words = LabelWords.of(label);
        return !words.isEmpty() && book.names("names").containsAll(words);
    }

    private void nothing(LabelType type) {
        unrated |= FieldResolver.isRate(type);
    }

    /** What a label in this place names; a client's record holds nothing but the client's. */
    private Optional<LabelType> type(List<String> path, String key) {
        boolean client = path.stream().anyMatch(this::isClient);
        String label = client ? key : alias(key);
        return reader.type(label.equals(key) ? path : List.of(), label)
                .filter(type -> type != LabelType.IGNORED)
                .filter(type -> !client || type.isOfClient() || type == LabelType.CLIENT);
    }

    /** What pages call something else is in data what its words say. */
    private static String alias(String key) {
        Set<String> words = LabelWords.of(key);
        return words.equals(Set.of("id")) ? "job id" : words.equals(Set.of("project", "type")) ? "job type" : key;
    }

    private boolean isClient(String name) {
        Set<String> words = LabelWords.of(name);
        return words.stream().anyMatch(book.names("clients")::contains)
                && words.stream().noneMatch(book.names("activities")::contains);
    }

    private boolean isContainer(String key) {
        Set<String> words = LabelWords.of(key);
        return !words.isEmpty() && book.names("containers").containsAll(words);
    }

    /** A label whose value is a record or a list: its parts have labels of their own, or it is one value. */
    private void compound(Place place, String key, LabelType type, JsonNode value) {
        boolean parts = false;
        for (Map.Entry<String, JsonNode> part :
                DataValue.isOne(value) ? Set.<Map.Entry<String, JsonNode>>of() : value.properties()) {
            Optional<LabelType> joined = reader.type(List.of(), key + " " + part.getKey());
            boolean same = reader.type(List.of(), part.getKey()).equals(Optional.of(type));
            if ((joined.isPresent() || same) && place.path().size() < DEEPEST) {
                Place inside = new Place(within(place.path(), key), value, place.foreign() || isForeign(value));
                entry(inside, part.getKey(), part.getValue());
                parts = true;
            }
        }
        if (!parts) {
            List<String> items = DataValue.items(value, MOST_ITEMS);
            Place whole = new Place(place.path(), value, place.foreign() || isForeign(value));
            put(whole, key, type, String.join("\n", items));
        }
    }

    private void add(Place place, String key, LabelType type, JsonNode value) {
        put(place, key, type, DataValue.text(value, type));
    }

    private void put(Place place, String key, LabelType type, String words) {
        String text = words.strip();
        if (text.isEmpty() || DataValue.isNothing(text)) {
            nothing(type);
            return;
        }
        boolean payment = type == LabelType.PAYMENT || type == LabelType.NO_PAYMENT;
        // "No" was meant; false is also what a machine writes for what it did not find.
        ofClient |= type.isOfClient() && (!payment || !(text.equalsIgnoreCase("false") || text.equals("0")));
        // An amount of another money is none of dollars, and must not look like one.
        boolean other = place.foreign() && text.length() <= LONGEST_AMOUNT && DataValue.isAmount(type);
        fields.add(new Labelled(new Field(alias(key), other ? text + " ?" : text, place.path(), fields.size()), type));
    }

    private static List<String> within(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    private boolean isForeign(JsonNode record) {
        for (Map.Entry<String, JsonNode> entry : record.properties()) {
            boolean currency = LabelWords.of(entry.getKey()).contains("currency");
            if (currency
                    && entry.getValue().isTextual()
                    && !book.names("dollars").contains(entry.getValue().asText())) {
                return true;
            }
        }
        return false;
    }

    /** A list of records that are a name and a value each, as chats, forms and tables write fields. */
    private static Map<String, JsonNode> pairs(JsonNode list) {
        Map<String, JsonNode> pairs = new LinkedHashMap<>();
        for (JsonNode element : list) {
            JsonNode value = element.get("value");
            JsonNode name = null;
            for (String key : List.of("name", "key", "label", "field", "title")) {
                name = name == null ? element.get(key) : name;
            }
            if (value == null || name == null || !name.isTextual() || pairs.put(name.asText(), value) != null) {
                return Map.of();
            }
        }
        return pairs;
    }
}
