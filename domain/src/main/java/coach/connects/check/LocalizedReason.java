package coach.connects.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a rule found what it found: a sentence of the catalogue and the figures in it.
 *
 * @param key the sentence's key, {@code check.reason.RULE.VARIANT}
 * @param values the figures by name: whole numbers, {@code BigDecimal}, {@code Usd}, {@code Connects}, a {@code Locale}
 *     for a country, and a {@code String} for words that somebody else wrote
 */
public record LocalizedReason(String key, Map<String, Object> values) {
    public LocalizedReason {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A reason with its figures: name, value, name, value … */
    public static LocalizedReason of(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new LocalizedReason(key, values);
    }
}
