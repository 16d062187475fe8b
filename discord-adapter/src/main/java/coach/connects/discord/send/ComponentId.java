package coach.connects.discord.send;

import coach.connects.chat.Address;
import java.util.Optional;

/**
 * The id of a button, a select's option or a form as Discord carries it: the core's opaque key, and before it one letter
 * that says whether it was shown for one person alone. In a server both stand in the same channel, and the core binds a key
 * to where it was said. A forged letter only leads to a key that is not known there.
 *
 * @param key the core's key
 * @param alone whether it was shown for one person alone
 */
public record ComponentId(String key, boolean alone) {
    private static final char ALONE = 'p';
    private static final char SHARED = 'g';

    /** The id of something shown at this address; empty when Discord would not carry it. */
    static Optional<String> of(String key, Address at) {
        String id = (at.isPrivate() ? ALONE : SHARED) + key;
        return key.isEmpty() || id.length() > Limits.CUSTOM_ID ? Optional.empty() : Optional.of(id);
    }

    /** Reads an id; whatever it holds, it is a key, known or not. */
    public static ComponentId read(String id) {
        boolean shared = !id.isEmpty() && id.charAt(0) == SHARED;
        return new ComponentId(id.isEmpty() ? "" : id.substring(1), !shared);
    }
}
