package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.session.ProcessedEvents;
import coach.connects.store.BsonBodies;
import coach.connects.store.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The keys of handled messages in a document that cannot be read any more: whatever is left of its bytes is looked through
 * for texts of their form. One too many does no harm, one that is missed lets a redelivery act again.
 */
final class EventKeySalvage {
    private static final int LONGEST = 300;

    private EventKeySalvage() {}

    /** Those of messages on the platforms of these identities, in the order in which they stand there. */
    static ProcessedEvents of(Document damaged, Collection<Identity> identities) {
        byte[] bytes = bytes(damaged);
        List<String> keys = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ') {
                int length = at - from;
                if (length > 0 && length <= LONGEST) {
                    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
                    if (isKey(text, identities)) {
                        keys.add(text);
                    }
                }
                from = at + 1;
            }
        }
        return new ProcessedEvents(keys.stream().distinct().toList());
    }

    private static byte[] bytes(Document damaged) {
        try {
            return BsonBodies.write(damaged.body());
        } catch (RuntimeException | StackOverflowError e) {
            return new byte[0];
        }
    }

    /** Platform, chat and message, perhaps behind a word that says what became of it. */
    private static boolean isKey(String text, Collection<Identity> identities) {
        int colon = text.indexOf(':');
        String platform = colon < 0 ? "" : text.substring(text.lastIndexOf(' ', colon) + 1, colon);
        return colon >= 0
                && text.indexOf(':', colon + 1) > 0
                && identities.stream().anyMatch(identity -> identity.platform().equals(platform));
    }
}
