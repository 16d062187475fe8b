package coach.connects.parsing;

import java.util.List;
import java.util.Map;

/**
 * Why a value was not taken: a sentence of the catalogue, which names what would be.
 *
 * @param key the sentence's key
 * @param values what it names, such as the ends of the allowed range
 * @param instead the values that may have been meant, as a person would type them; none where that could be anything
 */
public record ParseError(String key, Map<String, Object> values, List<String> instead) {
    /** Keeps its own copies. */
    public ParseError {
        values = Map.copyOf(values);
        instead = List.copyOf(instead);
    }
}
