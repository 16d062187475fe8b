package coach.connects.console;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys and values of one line of a script: a flat JSON object of strings, with one flag. */
final class ScriptFields {
    private static final String FLAG = "admin";
    private static final List<String> STRINGS =
            List.of("from", "chat", "message_id", "text", "press", "id", "file", "advance", "clock");
    private static final int LONGEST_REASON = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, String> strings = new HashMap<>();
    private boolean flag;

    private ScriptFields() {}

    /** Reads a line, all of it. */
    static ScriptFields read(InputLine line) throws ScriptException {
        if (line.tooLong()) {
            throw new ScriptException("console.line.too-long");
        }
        ScriptFields fields = new ScriptFields();
        try (JsonParser json = JSON.createParser(decode(line))) {
            fields.readObject(json);
        } catch (JacksonException e) {
            throw notJson(e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return fields;
    }

    boolean has(String key) {
        return strings.containsKey(key);
    }

    Optional<String> string(String key) {
        return Optional.ofNullable(strings.get(key));
    }

    /** The value of a key which has to be the line's only one. */
    String alone(String key) throws ScriptException {
        if (strings.size() > 1 || flag) {
            throw new ScriptException("console.line.alone");
        }
        return strings.getOrDefault(key, "");
    }

    /** The value of the flag; false when it is not there. */
    boolean flag(String key) {
        return key.equals(FLAG) && flag;
    }

    private void readObject(JsonParser json) throws IOException, ScriptException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw notJson("");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            readField(json.currentName(), json);
        }
        if (json.nextToken() != null) {
            throw new ScriptException("console.line.one-object");
        }
    }

    private void readField(String key, JsonParser json) throws IOException, ScriptException {
        JsonToken value = json.nextToken();
        if (STRINGS.contains(key)) {
            if (value != JsonToken.VALUE_STRING) {
                throw new ScriptException("console.line.not-a-string", "key", key);
            }
            strings.put(key, SurrogateRepair.repaired(json.getText()));
        } else if (key.equals(FLAG)) {
            if (value != JsonToken.VALUE_TRUE && value != JsonToken.VALUE_FALSE) {
                throw new ScriptException("console.line.not-a-flag", "key", key);
            }
            flag = value == JsonToken.VALUE_TRUE;
        } else {
            throw new ScriptException("console.line.unknown-key", "key", key);
        }
    }

    private static ScriptException notJson(String reason) {
        // The parser's own message says where it stumbled, and may quote the line.
        String first = reason.lines().findFirst().orElse("");
        return new ScriptException(
                "console.line.not-json", "reason", first.substring(0, Math.min(first.length(), LONGEST_REASON)));
    }

    private static String decode(InputLine line) throws ScriptException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
            boolean marked = line.number() == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return marked ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ScriptException("console.line.not-utf8");
        }
    }
}
