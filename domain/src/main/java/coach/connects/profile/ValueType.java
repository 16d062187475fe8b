package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.List;

/**
 * How values of one kind are read from typed words and written down. What is written can be read again; the store and the
 * export keep the written form.
 *
 * @param <T> the type of the values
 */
public interface ValueType<T> {
    /** The value that these words mean, or a refusal that names what is allowed. */
    ParseResult<T, ParseError> parse(String words);

    /** The value in the form in which a person would type it. */
    String format(T value);

    /** What people write for it, to choose from while they type; none where that could be anything. */
    default List<String> examples() {
        return List.of();
    }

    /** Whether the written form holds words of the person's own choosing, and not ours alone. */
    default boolean isFreeText() {
        return false;
    }
}
