package coach.connects.command;

import java.util.List;

/**
 * Something that can be said after a command's name, for platforms that ask for it by fields.
 *
 * @param name the field's name
 * @param type what may stand in it
 * @param required whether the command means nothing without it
 * @param choices the words that may stand in it, or none when anything of its type may
 * @param named whether the name is said before the value, as in {@code on 2026-03-01}
 * @param suggested whether the bot has something to suggest while it is typed
 */
public record Option(String name, Type type, boolean required, List<String> choices, boolean named, boolean suggested) {
    /** What may stand in a field. */
    public enum Type {
        WORDS,
        /** A whole number, not negative. */
        NUMBER,
        /** An amount of money, with cents. */
        MONEY,
        /** A day; the bot suggests some. */
        DATE,
        LINK,
        /** A job's link or number; the bot suggests recent ones. */
        JOB,
        FILE
    }

    /** Keeps its own copy. */
    public Option {
        choices = List.copyOf(choices);
    }

    /** A field that may be left empty. */
    public static Option of(String name, Type type) {
        return new Option(name, type, false, List.of(), false, type == Type.JOB || type == Type.DATE);
    }

    /** A field for one of these words, that may be left empty. */
    public static Option choice(String name, String... words) {
        return new Option(name, Type.WORDS, false, List.of(words), false, false);
    }

    /** The same field, whose name is said before its value. */
    public Option withItsName() {
        return new Option(name, type, required, choices, true, suggested);
    }

    /** The same field, with suggestions while it is typed. */
    public Option withSuggestions() {
        return new Option(name, type, required, choices, named, true);
    }

    /** The same field, which may not be left empty. */
    public Option needed() {
        return new Option(name, type, true, choices, named, suggested);
    }
}
