package coach.connects.telegram.send;

import coach.connects.chat.ChatAddress;
import coach.connects.profile.Identity;
import java.util.Optional;

/**
 * What replies are an answer to.
 *
 * @param person who did something
 * @param at where
 * @param message the message that they sent, to reply to in a group
 * @param command the command that they said, without the slash
 * @param press the way to acknowledge, when they pressed a button
 * @param language the language of their app
 */
public record ReplyContext(
        Identity person,
        ChatAddress at,
        Optional<Integer> message,
        Optional<String> command,
        Optional<CallbackAcknowledger> press,
        Optional<String> language) {

    /** Whether others read along there. */
    boolean inGroup() {
        return !at.isPrivate();
    }
}
