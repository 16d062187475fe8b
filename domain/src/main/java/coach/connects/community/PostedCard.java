package coach.connects.community;

import java.util.Optional;

/**
 * Where a card stands in a group's chat, so that it can be written anew there.
 *
 * @param chat the chat, as {@code telegram:-100123}; a group that goes on under another id left its messages behind
 * @param topic the topic or channel in it, where there are several
 * @param message the platform's id of the message
 */
public record PostedCard(String chat, Optional<String> topic, String message) {}
