package coach.connects.discord.send;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;

/**
 * A message as the core knows it. On Discord a message can only be named together with its channel.
 *
 * @param channel the channel's id
 * @param message the message's own id
 */
public record MessageId(String channel, String message) {
    /** The id of a message, for the core. */
    public static String of(Message message) {
        return message.getChannelId() + "/" + message.getId();
    }

    /** Reads what the core was given; empty when it is none of Discord's. */
    static Optional<MessageId> read(String id) {
        int slash = id.indexOf('/');
        return slash <= 0
                ? Optional.empty()
                : Optional.of(new MessageId(id.substring(0, slash), id.substring(slash + 1)));
    }
}
