package coach.connects.chat;

import coach.connects.profile.Identity;
import java.util.Optional;

/**
 * A place where messages appear: somebody's private chat with the bot, or a group.
 *
 * @param platform the platform's name, such as {@code telegram}
 * @param chat the platform's id of the chat
 * @param thread the topic inside a group, where the platform has such
 * @param kind private or group
 * @param supportsEphemeral whether one person alone can be answered here: always in private, and in a group where its
 *     platform shows some messages to one member only. There all answers are, until they are shared
 */
public record ChatAddress(String platform, String chat, Optional<String> thread, Kind kind, boolean supportsEphemeral) {
    /** Who can see what is said at an address. */
    public enum Kind {
        /** One person alone. */
        PRIVATE,
        /** Every member of the group. */
        GROUP
    }

    public ChatAddress {
        supportsEphemeral |= kind == Kind.PRIVATE;
    }

    /** The private chat of this person, for platforms on which it bears the person's own id. */
    public static ChatAddress privateOf(Identity person) {
        return privateChat(person.platform(), person.user());
    }

    public static ChatAddress privateChat(String platform, String chat) {
        return new ChatAddress(platform, chat, Optional.empty(), Kind.PRIVATE, true);
    }

    /** A group without topics, in which everybody reads everything. */
    public static ChatAddress group(String platform, String chat) {
        return new ChatAddress(platform, chat, Optional.empty(), Kind.GROUP, false);
    }

    /** The same of a group by its {@link #chatKey()}, which does not say whether one member alone can be answered there. */
    public static ChatAddress groupOf(String key) {
        int colon = key.indexOf(':');
        return group(key.substring(0, colon), key.substring(colon + 1));
    }

    public ChatAddress inThread(Optional<String> topic) {
        return new ChatAddress(platform, chat, topic, kind, supportsEphemeral);
    }

    /** The same group on a platform that shows some messages to one member only. */
    public ChatAddress withEphemeral() {
        return new ChatAddress(platform, chat, thread, kind, true);
    }

    /** Whether one person alone reads here. */
    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    /** The chat in one word, such as {@code telegram:-100123}; the same for all its topics. */
    public String chatKey() {
        return platform + ":" + chat;
    }
}
