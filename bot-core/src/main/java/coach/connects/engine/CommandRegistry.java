package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.EditDistance;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands by name, in the order in which help lists them. */
public final class CommandRegistry {
    private static final int NEAR = 2;

    private final Map<String, Command> byName = new LinkedHashMap<>();

    /** These commands. */
    public CommandRegistry(List<Command> commands) {
        for (Command command : commands) {
            if (byName.put(command.spec().name(), command) != null) {
                throw new IllegalArgumentException(
                        "two commands are named " + command.spec().name());
            }
        }
    }

    /** The command of this name. */
    public Optional<Command> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The name in words that begin with a slash, in small letters. A platform takes the bot's own name off: what still
     * names somebody behind an {@code @} is the name of no command of ours.
     */
    static String nameIn(String words) {
        return CaseFolding.of(words.substring(1, endOfName(words)));
    }

    /** What stands behind the name. */
    static String restOf(String words) {
        return words.substring(endOfName(words)).strip();
    }

    private static int endOfName(String words) {
        int end = 1;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /** All of them, in order. */
    List<Command> all() {
        return List.copyOf(byName.values());
    }

    /** The declarations, in order. */
    public List<CommandSpec> specs() {
        return byName.values().stream().map(Command::spec).toList();
    }

    /** The name that this one was probably meant to be: at most two letters away. */
    public Optional<String> nearest(String typed) {
        return byName.keySet().stream()
                .filter(name -> Math.abs(typed.length() - name.length()) <= NEAR)
                .filter(name -> EditDistance.between(typed, name) <= NEAR)
                .min(Comparator.comparingInt(name -> EditDistance.between(typed, name)));
    }
}
