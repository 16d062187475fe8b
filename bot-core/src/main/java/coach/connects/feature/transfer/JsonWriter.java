package coach.connects.feature.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON as the export has it: an item of a list a line, so that a fault is found by its line, and all else in one. */
final class JsonWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonWriter json) throws IOException;
    }

    /** Writes an item of a list. */
    @FunctionalInterface
    interface ElementWriter<T> {
        void write(JsonWriter json, T item) throws IOException;
    }

    /** An object in UTF-8. */
    static byte[] bytes(Fields fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
            new JsonWriter(generator).object(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Numbers, flags and null as what they are, all else in its written form; an empty optional is null. */
    JsonWriter value(Object value) throws IOException {
        Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        boolean plain = bare == null || bare instanceof Number || bare instanceof Boolean;
        generator.writePOJO(plain ? bare : String.valueOf(bare));
        return this;
    }

    JsonWriter field(String key, Object value) throws IOException {
        generator.writeFieldName(key);
        return value(value);
    }

    /** A field that is there only where it says something. */
    JsonWriter fieldIfPresent(String key, Optional<?> value) throws IOException {
        return value.isPresent() ? field(key, value) : this;
    }

    JsonWriter object(Fields fields) throws IOException {
        generator.writeStartObject();
        fields.write(this);
        generator.writeEndObject();
        return this;
    }

    JsonWriter object(String key, Fields fields) throws IOException {
        generator.writeFieldName(key);
        return object(fields);
    }

    <T> JsonWriter array(String key, Iterable<T> items, ElementWriter<? super T> elementWriter) throws IOException {
        generator.writeArrayFieldStart(key);
        for (T one : items) {
            elementWriter.write(this, one);
        }
        generator.writeEndArray();
        return this;
    }
}
