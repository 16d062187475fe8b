package coach.connects.discord.send;

import coach.connects.chat.CommandSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The bot's commands as Discord shows them to be pressed, once it has told their ids; until then they stand as plain words.
 *
 * @see <a href="https://discord.com/developers/docs/reference#message-formatting">Discord: message formatting</a>
 */
public final class CommandMentions {
    private final Map<String, CommandSpec> declared;
    private volatile Map<String, String> mentions = Map.of();

    /** Mentions these. */
    CommandMentions(List<CommandSpec> declarations) {
        declared = declarations.stream().collect(Collectors.toUnmodifiableMap(CommandSpec::name, Function.identity()));
    }

    /** Takes over how Discord mentions the commands, by their names. */
    public void learn(Map<String, String> told) {
        mentions = Map.copyOf(told);
    }

    /** The command of this name, to be pressed; empty when there is none or its id is not known yet. */
    Optional<String> of(String name) {
        return Optional.ofNullable(mentions.get(name));
    }

    /** What an example has behind the command of this name, in its fields; as it is where they do not take it. */
    String fields(String name, String said) {
        return Optional.ofNullable(declared.get(name))
                .flatMap(spec -> FieldExample.of(spec, said))
                .orElse(said);
    }
}
