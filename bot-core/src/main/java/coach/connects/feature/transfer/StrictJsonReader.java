package coach.connects.feature.transfer;

import coach.connects.parsing.Digits;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/**
 * Foreign JSON, read strictly: no key twice, nothing nested deeply, no number beyond what is meant by any, and each fault
 * with its line. Between calls it stands on a value.
 */
final class StrictJsonReader {
    private static final int DEEPEST = 12;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 18;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(100)
                    .build())
            .build();

    private final JsonParser parser;

    private StrictJsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Stands on the first value of these bytes. */
    static StrictJsonReader of(byte[] bytes) throws IOException {
        JsonParser parser = JSON.createParser(bytes);
        parser.nextToken();
        return new StrictJsonReader(parser);
    }

    /** Reads the value of a key. */
    @FunctionalInterface
    interface Field {
        void read(String key) throws IOException, InvalidImportException;
    }

    /** Reads an item of a list. */
    @FunctionalInterface
    interface ElementReader {
        void read() throws IOException, InvalidImportException;
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The refusal of the value at hand. */
    InvalidImportException wrong(String key) {
        return InvalidImportException.at(line(), "data.wrong.value", "name", key);
    }

    JsonToken token() {
        return parser.currentToken();
    }

    boolean isNull() {
        return token() == JsonToken.VALUE_NULL;
    }

    void object(String name, Field field) throws IOException, InvalidImportException {
        expect(name, JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            field.read(key);
        }
    }

    void array(String name, int most, ElementReader elementReader) throws IOException, InvalidImportException {
        expect(name, JsonToken.START_ARRAY);
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            count++;
            if (count > most) {
                throw InvalidImportException.of("data.wrong.many", "name", name, "most", most);
            }
            elementReader.read();
        }
    }

    /** Passes over a value that this version does not know. */
    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Makes sure that nothing follows. */
    void end() throws IOException, InvalidImportException {
        if (parser.nextToken() != null) {
            throw InvalidImportException.at(line(), "data.wrong.json");
        }
    }

    String text(String key) throws IOException, InvalidImportException {
        expect(key, JsonToken.VALUE_STRING);
        return parser.getText();
    }

    boolean flag(String key) throws InvalidImportException {
        if (token() != JsonToken.VALUE_TRUE) {
            expect(key, JsonToken.VALUE_FALSE);
        }
        return token() == JsonToken.VALUE_TRUE;
    }

    /** A whole number. */
    long whole(String key) throws IOException, InvalidImportException {
        expect(key, JsonToken.VALUE_NUMBER_INT);
        return parser.getLongValue();
    }

    /** A whole number that is not negative and fits what Java calls an integer. */
    long count(String key) throws IOException, InvalidImportException {
        long number = whole(key);
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw wrong(key);
        }
        return number;
    }

    /** A decimal number that is not negative, as it is written; one with an exponent could be of any size. */
    String decimal(String key) throws IOException, InvalidImportException {
        if (token() != JsonToken.VALUE_NUMBER_INT) {
            expect(key, JsonToken.VALUE_NUMBER_FLOAT);
        }
        String written = parser.getText();
        if (!written.chars().allMatch(c -> c == '.' || Digits.isDigit(c))) {
            throw wrong(key);
        }
        return written;
    }

    private void expect(String key, JsonToken wanted) throws InvalidImportException {
        if (token() != wanted) {
            throw wrong(key);
        }
    }
}
