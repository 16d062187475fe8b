package coach.connects.console;

import coach.connects.chat.ChatAddress;
import coach.connects.profile.Identity;
import java.util.Optional;

/**
 * Who a line of a script speaks for.
 *
 * @param chat the chat in which it happens
 * @param administrator whether the person is an administrator of the group
 * @param messageId the message's id, when the script gives one
 */
record ScriptUser(Identity person, ChatAddress chat, boolean administrator, Optional<String> messageId) {}
