package coach.connects.reading.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Percent-encoding as links use it, read leniently: what is no encoding stays as it is. */
final class PercentDecoder {
    /** A link inside a link inside an e-mail is encoded three times; nobody needs more. */
    private static final int ROUNDS = 3;

    private PercentDecoder() {}

    /** The text with its encoding taken off, also when it was encoded several times. */
    static String decoded(String text) {
        String decoded = text;
        for (int i = 0; i < ROUNDS && decoded.indexOf('%') >= 0; i++) {
            decoded = once(decoded);
        }
        return decoded;
    }

    private static String once(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                plain[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                plain[length++] = bytes[i];
            }
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    /** The pieces between any of these characters, without empty ones. */
    static List<String> split(String text, String separators) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    pieces.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
