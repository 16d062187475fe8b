package coach.connects.profile;

import coach.connects.parsing.EnumNames;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.List;
import java.util.Map;

/**
 * One of a few words.
 *
 * @param words the words, with the value that each means; the order is that in which they are shown
 * @param <T> the type of the values
 */
record EnumType<T>(List<Map.Entry<String, T>> words) implements ValueType<T> {
    /** Keeps its own copy. */
    EnumType {
        words = List.copyOf(words);
    }

    /** The constants of an enum, written in lower case with hyphens. */
    static <E extends Enum<E>> EnumType<E> constants(E[] values) {
        return new EnumType<>(List.of(values).stream()
                .map(value -> Map.entry(EnumNames.of(value), value))
                .toList());
    }

    /** On or off. */
    static ValueType<Boolean> onOrOff() {
        return new EnumType<>(List.of(Map.entry("on", true), Map.entry("off", false)));
    }

    @Override
    public ParseResult<T, ParseError> parse(String typed) {
        String bare = typed.strip();
        for (Map.Entry<String, T> word : words) {
            if (word.getKey().equalsIgnoreCase(bare)) {
                return ParseResult.of(word.getValue());
            }
        }
        return ParseError.refusal("settings.refused.word", Map.of("words", shown()));
    }

    @Override
    public List<String> examples() {
        return words.stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public String format(T value) {
        return words.stream()
                .filter(word -> word.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private String shown() {
        return String.join(", ", words.stream().map(Map.Entry::getKey).toList());
    }
}
