package coach.connects.parsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** A refusal with this sentence. */
    public static <T> ParseResult<T, ParseError> refusal(String key, Map<String, Object> values) {
        return ParseResult.refused(new ParseError(key, values, List.of()));
    }

    /** The value, or a refusal with this sentence when there is none. */
    public static <T> ParseResult<T, ParseError> unless(Optional<T> value, String key, Map<String, Object> values) {
        return value.<ParseResult<T, ParseError>>map(ParseResult::of).orElseGet(() -> refusal(key, values));
    }
}
