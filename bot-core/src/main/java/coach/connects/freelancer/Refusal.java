package coach.connects.freelancer;

import java.util.Map;

/**
 * Why a value was not taken: a sentence of the catalogue, which names what would be.
 *
 * @param key the sentence's key
 * @param values what it names, such as the ends of the allowed range
 */
public record Refusal(String key, Map<String, Object> values) {
    /** Keeps its own copy. */
    public Refusal {
        values = Map.copyOf(values);
    }
}
