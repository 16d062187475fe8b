package coach.connects.discord.send;

import java.util.Map;
import java.util.Optional;

/**
 * The bot's commands as Discord shows them to be pressed, once it has told their ids; until then they stand as plain words.
 *
 * @see <a href="https://discord.com/developers/docs/reference#message-formatting">Discord: message formatting</a>
 */
public final class CommandMentions {
    private volatile Map<String, String> mentions = Map.of();

    /** Takes over how Discord mentions the commands, by their names. */
    public void learn(Map<String, String> told) {
        mentions = Map.copyOf(told);
    }

    /** The command of this name, to be pressed; empty when there is none or its id is not known yet. */
    Optional<String> of(String name) {
        return Optional.ofNullable(mentions.get(name));
    }
}
