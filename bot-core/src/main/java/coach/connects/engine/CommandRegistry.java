package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.parsing.CaseFolding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands by name, in the order in which help lists them. */
public final class CommandRegistry {
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

    /** The declarations, in order. */
    public List<CommandSpec> specs() {
        return byName.values().stream().map(Command::spec).toList();
    }

    /** The name that this one was probably meant to be: at most two letters away. */
    public Optional<String> nearest(String typed) {
        String best = null;
        int distance = 3;
        for (String name : byName.keySet()) {
            int d = distance(typed, name);
            if (d < distance) {
                distance = d;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Edits between two words: a letter too many, missing, wrong, or two letters swapped. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] d, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
