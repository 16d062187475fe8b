package coach.connects.app.logging;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts a keyed hash in the place of the ids that platforms give people and chats. The key is drawn at each start and kept
 * nowhere: within a run the same person has the same hash, and nobody can tell from a log who it was.
 */
final class PersonMask {
    private static final String MARK = "~";
    private static final int HASH_BYTES = 4;
    private static final int KEY_BYTES = 32;

    /** A bare number of so many digits is an id; ports, counts and statuses are shorter. */
    private static final int SHORTEST_BARE = 6;

    private static final String[] PLATFORMS = {"telegram:", "discord:"};
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    PersonMask(byte[] key) {
        this.key = key.clone();
    }

    /** With a key of its own. */
    static PersonMask drawn() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new PersonMask(key);
    }

    /** Whether there is anything to hide. */
    static boolean concerns(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits = isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == SHORTEST_BARE) {
                return true;
            }
        }
        for (String platform : PLATFORMS) {
            if (text.contains(platform)) {
                return true;
            }
        }
        return false;
    }

    /** The text with each such id hidden. */
    String masked(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = endOfNumber(text, i);
            if (isId(text, i, end)) {
                masked.append(MARK).append(hash(text.substring(i, end)));
                i = end;
            } else {
                end = Math.max(end, i + 1);
                masked.append(text, i, end);
                i = end;
            }
        }
        return masked.toString();
    }

    /** Where the number ends that begins here, its sign included; here, when none does. */
    private static int endOfNumber(String text, int start) {
        int i = start;
        boolean signed = text.charAt(i) == '-' && i + 1 < text.length() && isDigit(text.charAt(i + 1));
        i += signed ? 1 : 0;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isId(String text, int start, int end) {
        if (end == start) {
            return false;
        }
        for (String platform : PLATFORMS) {
            if (text.startsWith(platform, start - platform.length())) {
                return true;
            }
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        // Behind a point it is a fraction of a second.
        boolean bare = before != '.' && before != '$' && !Character.isLetterOrDigit(before);
        return bare && end - start >= SHORTEST_BARE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String hash(String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] hash = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
