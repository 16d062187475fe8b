package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.EditDistance;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All commands by name, in the order in which help lists them. */
public final class CommandRegistry {
    /** What a name means that is a topic of /help, and no command. */
    private static final String TOPIC = "help ";

    private static final int NEAR = 2;

    private final Map<String, Command> byName = new LinkedHashMap<>();
    private final Set<String> unlisted;

    public CommandRegistry(List<Command> commands) {
        this(commands, List.of());
    }

    /**
     * These commands.
     *
     * @param unlisted answer to their names like the others, but stand in no menu, no help and no suggestion
     */
    public CommandRegistry(List<Command> listed, List<Command> unlisted) {
        this.unlisted = unlisted.stream().map(command -> command.spec().name()).collect(Collectors.toUnmodifiableSet());
        List<Command> commands =
                Stream.concat(listed.stream(), unlisted.stream()).toList();
        for (Command command : commands) {
            if (byName.put(command.spec().name(), command) != null) {
                throw new IllegalArgumentException(
                        "two commands are named " + command.spec().name());
            }
        }
    }

    public Optional<Command> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the command of this name is for a group's administrators. */
    public boolean isForAdministrators(String name) {
        return named(name)
                .filter(command -> command.spec().scope() == CommandSpec.Scope.ADMINISTRATORS)
                .isPresent();
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

    /** The declarations of those that are listed, in order. */
    public List<CommandSpec> specs() {
        return byName.values().stream()
                .map(Command::spec)
                .filter(spec -> isListed(spec.name()))
                .toList();
    }

    /** Whether a command stands in menus and help. */
    public boolean isListed(String name) {
        return !unlisted.contains(name);
    }

    /** What these words say, a command that they call by another name by its own. */
    ChatEvent.TextMessage resolveAlias(ChatEvent.TextMessage message) {
        String name = nameIn(message.text());
        if (byName.containsKey(name)) {
            return message;
        }
        String rest = restOf(message.text());
        return CommandAliases.meaning(name)
                .map(line -> line.startsWith(TOPIC) ? setting(rest).orElse(line + " " + rest) : line + " " + rest)
                .map(line ->
                        new ChatEvent.TextMessage(message.source(), ("/" + line).strip(), false, message.mayContinue()))
                .orElse(message);
    }

    /** The command that {@code /settings timezone Lagos} means: the one that has such a setting, or is called so. */
    private Optional<String> setting(String words) {
        String name = words.isEmpty() ? "" : nameIn("/" + words);
        Optional<String> line = byName.containsKey(name) ? Optional.of(name) : CommandAliases.meaning(name);
        return line.filter(meant -> !meant.startsWith(TOPIC)).map(meant -> meant + " " + restOf("/" + words));
    }

    /** The command that is called so, by its own name or by another one that people try. */
    public Optional<Command> called(String name) {
        return named(name).or(() -> CommandAliases.meaning(name).flatMap(line -> named(line.split(" ", 2)[0])));
    }

    /**
     * What was probably meant by this name: a command at most two letters away, or one that has another name so near;
     * of a name of three letters one may be wrong.
     */
    public Optional<String> nearest(String typed) {
        int near = Math.min(NEAR, typed.length() / 2);
        return Stream.concat(byName.keySet().stream(), CommandAliases.all().keySet().stream())
                .filter(name -> Math.abs(typed.length() - name.length()) <= near)
                .filter(name -> isListed(name) && EditDistance.between(typed, name) <= near)
                .min(Comparator.comparingInt((String name) -> EditDistance.between(typed, name))
                        .thenComparing(name -> !byName.containsKey(name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> byName.containsKey(name)
                        ? name
                        : CommandAliases.meaning(name).orElse(name));
    }
}
