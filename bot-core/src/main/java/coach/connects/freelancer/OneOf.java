package coach.connects.freelancer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of a few words.
 *
 * @param words the words, with the value that each means; the order is that in which they are shown
 * @param <T> the type of the values
 */
record OneOf<T>(List<Map.Entry<String, T>> words) implements ValueKind<T> {
    /** Keeps its own copy. */
    OneOf {
        words = List.copyOf(words);
    }

    /** The constants of an enum, written in lower case with hyphens. */
    static <E extends Enum<E>> OneOf<E> constants(E[] values) {
        return new OneOf<>(List.of(values).stream()
                .map(value -> Map.entry(word(value), value))
                .toList());
    }

    /** On or off. */
    static ValueKind<Boolean> onOrOff() {
        return new OneOf<>(List.of(Map.entry("on", true), Map.entry("off", false)));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Parsed<T> read(String typed) {
        String bare = typed.strip();
        for (Map.Entry<String, T> word : words) {
            if (word.getKey().equalsIgnoreCase(bare)) {
                return Parsed.of(word.getValue());
            }
        }
        return Parsed.refused("settings.refused.word", Map.of("words", shown()));
    }

    @Override
    public List<String> examples() {
        return words.stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public String write(T value) {
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
