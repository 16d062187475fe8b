package coach.connects.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** The fields of a BSON document, read and written by type; what is empty has no field. */
final class BsonFields {
    private static final BsonDocumentCodec WHOLE = new BsonDocumentCodec();

    private final BsonDocument document;

    private BsonFields(BsonDocument document) {
        this.document = document;
    }

    static BsonFields none() {
        return new BsonFields(new BsonDocument());
    }

    /** Read at once: looking a field up in the raw bytes goes over all that stands before it, each time. */
    static BsonFields of(BsonDocument document) {
        return new BsonFields(document instanceof RawBsonDocument raw ? raw.decode(WHOLE) : document);
    }

    BsonDocument document() {
        return document;
    }

    BsonFields put(String name, String value) {
        document.put(name, new BsonString(value));
        return this;
    }

    BsonFields put(String name, int value) {
        document.put(name, new BsonInt32(value));
        return this;
    }

    BsonFields put(String name, long value) {
        document.put(name, new BsonInt64(value));
        return this;
    }

    BsonFields put(String name, boolean value) {
        document.put(name, BsonBoolean.valueOf(value));
        return this;
    }

    BsonFields put(String name, Instant value) {
        document.put(name, new BsonDateTime(value.toEpochMilli()));
        return this;
    }

    BsonFields put(String name, LocalDate value) {
        return put(name, value.toString());
    }

    BsonFields put(String name, byte[] value) {
        document.put(name, new BsonBinary(value));
        return this;
    }

    BsonFields put(String name, BsonFields value) {
        document.put(name, value.document);
        return this;
    }

    <T> BsonFields put(String name, Optional<T> value, Function<T, String> write) {
        value.ifPresent(present -> put(name, write.apply(present)));
        return this;
    }

    BsonFields putInstant(String name, Optional<Instant> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    <T> BsonFields put(String name, List<T> values, Function<T, BsonFields> write) {
        if (!values.isEmpty()) {
            BsonArray array = new BsonArray(values.size());
            values.forEach(value -> array.add(write.apply(value).document));
            document.put(name, array);
        }
        return this;
    }

    BsonFields putTexts(String name, List<String> values) {
        if (!values.isEmpty()) {
            BsonArray array = new BsonArray(values.size());
            values.forEach(value -> array.add(new BsonString(value)));
            document.put(name, array);
        }
        return this;
    }

    String text(String name) {
        return document.getString(name).getValue();
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(document.get(name))
                .map(value -> value.asString().getValue());
    }

    Optional<byte[]> maybeBytes(String name) {
        return Optional.ofNullable(document.get(name))
                .map(value -> value.asBinary().getData());
    }

    int number(String name) {
        return document.getNumber(name).intValue();
    }

    /** 0 where there is none. */
    int count(String name) {
        return document.getNumber(name, new BsonInt32(0)).intValue();
    }

    long longNumber(String name) {
        return document.getNumber(name).longValue();
    }

    Optional<Long> maybeLong(String name) {
        return Optional.ofNullable(document.get(name))
                .map(value -> value.asNumber().longValue());
    }

    boolean flag(String name) {
        return document.getBoolean(name, BsonBoolean.FALSE).getValue();
    }

    Instant instant(String name) {
        return Instant.ofEpochMilli(document.getDateTime(name).getValue());
    }

    Optional<Instant> maybeInstant(String name) {
        return document.containsKey(name) ? Optional.of(instant(name)) : Optional.empty();
    }

    LocalDate date(String name) {
        return date(document.getString(name));
    }

    /** As it is mostly written, without a formatter's work: a large wallet has a date for each of thousands of lots, twice. */
    private static LocalDate date(BsonString value) {
        String text = value.getValue();
        boolean usual = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return usual
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    Optional<LocalDate> maybeDate(String name) {
        return maybe(name).map(LocalDate::parse);
    }

    BsonFields fields(String name) {
        return new BsonFields(document.getDocument(name));
    }

    Optional<BsonFields> maybeFields(String name) {
        return document.containsKey(name) ? Optional.of(fields(name)) : Optional.empty();
    }

    <T> List<T> list(String name, Function<BsonFields, T> read) {
        List<T> values = new ArrayList<>();
        for (BsonValue value : document.getArray(name, new BsonArray())) {
            values.add(read.apply(new BsonFields(value.asDocument())));
        }
        return values;
    }

    List<String> texts(String name) {
        List<String> values = new ArrayList<>();
        for (BsonValue value : document.getArray(name, new BsonArray())) {
            values.add(value.asString().getValue());
        }
        return values;
    }
}
