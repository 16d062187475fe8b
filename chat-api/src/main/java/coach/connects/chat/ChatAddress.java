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
 */
public record ChatAddress(String platform, String chat, Optional<String> thread, Kind kind) {
    private static final String DISCORD = "discord";

    /** Who can see what is said at an address. */
    public enum Kind {
        /** One person alone. */
        PRIVATE,
        /** Every member of the group. */
        GROUP
    }

    /** The private chat of this person, for platforms on which it bears the person's own id. */
    public static ChatAddress privateOf(Identity person) {
        return new ChatAddress(person.platform(), person.user(), Optional.empty(), Kind.PRIVATE);
    }

    /** A group without topics. */
    public static ChatAddress group(String platform, String chat) {
        return new ChatAddress(platform, chat, Optional.empty(), Kind.GROUP);
    }

    /** A group by its {@link #chatKey()}. */
    public static ChatAddress groupOf(String key) {
        int colon = key.indexOf(':');
        return group(key.substring(0, colon), key.substring(colon + 1));
    }

    /** The same chat, in this topic of it; empty = in none. */
    public ChatAddress inThread(Optional<String> topic) {
        return new ChatAddress(platform, chat, topic, kind);
    }

    /** Whether one person alone reads here. */
    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    /**
     * Whether one person alone can be answered here: in private, and in the groups of a platform that shows some messages
     * to one member only. There all answers are, until they are shared.
     */
    public boolean supportsEphemeral() {
        return isPrivate() || platform.equals(DISCORD);
    }

    /** The chat in one word, such as {@code telegram:-100123}; the same for all its topics. */
    public String chatKey() {
        return platform + ":" + chat;
    }
}
