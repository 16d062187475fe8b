package coach.connects.discord.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.Form;
import java.util.Optional;

/**
 * The id of a button, a select's option or a form as Discord carries it: the core's opaque key, and before it one letter
 * that says whether it was shown for one person alone, a capital where it opens a form. In a server both stand in the same
 * channel, and the core binds a key to where it was said. A forged letter only leads to a key that is not known there.
 *
 * @param key the core's key
 * @param alone whether it was shown for one person alone
 * @param opensForm whether a form is expected of it, which Discord takes as a first answer only
 */
public record ComponentId(String key, boolean alone, boolean opensForm) {
    private static final char ALONE = 'p';
    private static final char SHARED = 'g';

    /** The id of something shown at this address; empty when Discord would not carry it. */
    static Optional<String> of(String key, ChatAddress at) {
        return of(at.isPrivate() ? ALONE : SHARED, key);
    }

    /** The id of a button that opens the form of this key. */
    static Optional<String> opening(String key, ChatAddress at) {
        return of(Character.toUpperCase(at.isPrivate() ? ALONE : SHARED), key);
    }

    /** Whether it opens the form for an answer in words, which needs nobody to be asked for it. */
    public boolean opensAnswer() {
        return opensForm && key.equals(Form.ANSWER);
    }

    private static Optional<String> of(char letter, String key) {
        String id = letter + key;
        return key.isEmpty() || id.length() > DiscordLimits.CUSTOM_ID ? Optional.empty() : Optional.of(id);
    }

    /** Reads an id; whatever it holds, it is a key, known or not. */
    public static ComponentId read(String id) {
        char letter = id.isEmpty() ? ALONE : id.charAt(0);
        boolean shared = Character.toLowerCase(letter) == SHARED;
        return new ComponentId(id.isEmpty() ? "" : id.substring(1), !shared, Character.isUpperCase(letter));
    }
}
