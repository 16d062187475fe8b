package coach.connects.chat;

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
public record CommandParameter(
        String name, Type type, boolean required, List<String> choices, boolean named, boolean suggested) {
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

    public CommandParameter {
        choices = List.copyOf(choices);
    }

    /** A field that may be left empty. */
    public static CommandParameter of(String name, Type type) {
        return new CommandParameter(name, type, false, List.of(), false, type == Type.JOB || type == Type.DATE);
    }

    /** A field for one of these words, that may be left empty. */
    public static CommandParameter choice(String name, String... words) {
        return new CommandParameter(name, Type.WORDS, false, List.of(words), false, false);
    }

    /** The same field, whose name is said before its value. */
    public CommandParameter withItsName() {
        return new CommandParameter(name, type, required, choices, true, suggested);
    }

    public CommandParameter withSuggestions() {
        return new CommandParameter(name, type, required, choices, named, true);
    }
}
