package coach.connects.feature.transfer;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong in a file; it never leaves the reading of that file, which answers with it. */
final class InvalidImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Map<String, Object> values;

    private InvalidImportException(String key, Map<String, Object> values, Object... namesAndValues) {
        super(key, null, false, false);
        this.key = key;
        this.values = values;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** A sentence of the catalogue and its values: name, value, name, value … */
    static InvalidImportException of(String key, Object... namesAndValues) {
        return new InvalidImportException(key, new LinkedHashMap<>(), namesAndValues);
    }

    /** The same of a line of the file. */
    static InvalidImportException at(int line, String key, Object... namesAndValues) {
        return new InvalidImportException(key, new LinkedHashMap<>(Map.of("line", line)), namesAndValues);
    }

    /** The key of the sentence that says it. */
    String key() {
        return key;
    }

    /** The sentence's values. */
    Map<String, Object> values() {
        return values;
    }
}
