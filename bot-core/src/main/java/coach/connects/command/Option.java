package coach.connects.command;

import java.util.List;

/**
 * Something that can be said after a command's name, for platforms that ask for it by fields.
 *
 * @param name the field's name
 * @param type what may stand in it
 * @param required whether the command means nothing without it
 * @param choices the words that may stand in it, or none when anything of its type may
 */
public record Option(String name, Type type, boolean required, List<String> choices) {
    /** What may stand in a field. */
    public enum Type {
        WORDS,
        NUMBER,
        DATE,
        LINK,
        JOB,
        FILE
    }

    /** Keeps its own copy. */
    public Option {
        choices = List.copyOf(choices);
    }

    /** A field that may be left empty. */
    public static Option of(String name, Type type) {
        return new Option(name, type, false, List.of());
    }

    /** A field for one of these words, that may be left empty. */
    public static Option choice(String name, String... words) {
        return new Option(name, Type.WORDS, false, List.of(words));
    }
}
