package coach.connects.store;

/**
 * Ids as engines keep them: any text, written in printable ASCII so that every database puts them in one order.
 *
 * <p>Databases disagree about text: some compare UTF-8 bytes, some UTF-16 units, some by a language, and some
 * cannot hold a zero or half a surrogate pair. The form written here sorts by code point under all of them, and the
 * form of a prefix is a prefix of the form: {@code !} is the lowest sign in use and begins two hexadecimal digits
 * of a byte up to 0x21, {@code ~} the highest and begins those of a byte from 0x7E on (bytes of the text's UTF-8).
 * So {@code telegram:12345/7} is kept as it is.
 */
public final class IdEncoding {

    /** The most characters of an id as it is kept. Each sign outside printable ASCII takes three a byte. */
    public static final int MAX_LENGTH = 1_000;

    /** Sorts after everything that {@link #write} can put behind a prefix. */
    private static final char AFTER_ALL = '\u007f';

    private static final char LOW = '!';
    private static final char HIGH = '~';
    private static final String DIGITS = "0123456789abcdef";

    private IdEncoding() {}

    /**
     * The form of an id that is kept.
     *
     * @throws IllegalArgumentException when the id is empty, or too long
     */
    public static String write(String id) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an id needs at least one character");
        }
        String stored = writePrefix(id);
        if (stored.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an id of " + stored.length() + " stored characters is too long; " + MAX_LENGTH + " are allowed");
        }
        return stored;
    }

    /** The form of an id's beginning, which may be empty. */
    public static String writePrefix(String prefix) {
        int plain = 0;
        while (plain < prefix.length() && isPlain(prefix.charAt(plain))) {
            plain++;
        }
        if (plain == prefix.length()) {
            return prefix;
        }
        StringBuilder stored = new StringBuilder(prefix.length() + 16).append(prefix, 0, plain);
        prefix.codePoints().skip(plain).forEach(codePoint -> append(stored, codePoint));
        return stored.toString();
    }

    /** The first form that sorts after every id with that beginning. */
    public static String afterPrefix(String prefix) {
        return writePrefix(prefix) + AFTER_ALL;
    }

    public static String read(String stored) {
        if (stored.indexOf(LOW) < 0 && stored.indexOf(HIGH) < 0) {
            return stored;
        }
        StringBuilder id = new StringBuilder(stored.length());
        int at = 0;
        while (at < stored.length()) {
            int lead = byteAt(stored, at);
            int more = followers(lead);
            int codePoint = more == 0 ? lead : lead & (0x3f >> more);
            at += lengthAt(stored, at);
            for (int i = 0; i < more; i++) {
                codePoint = (codePoint << 6) | (byteAt(stored, at) & 0x3f);
                at += lengthAt(stored, at);
            }
            id.appendCodePoint(codePoint);
        }
        return id.toString();
    }

    private static boolean isPlain(int character) {
        return character > LOW && character < HIGH;
    }

    /** UTF-8, but that half a surrogate pair keeps its three bytes instead of becoming a question mark. */
    private static void append(StringBuilder stored, int codePoint) {
        if (codePoint < 0x80) {
            appendByte(stored, codePoint);
            return;
        }
        int more = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
        appendByte(stored, (0xff << (7 - more) & 0xff) | codePoint >> (6 * more));
        for (int i = more - 1; i >= 0; i--) {
            appendByte(stored, 0x80 | (codePoint >> (6 * i) & 0x3f));
        }
    }

    private static void appendByte(StringBuilder stored, int value) {
        if (isPlain(value)) {
            stored.append((char) value);
        } else {
            stored.append(value <= LOW ? LOW : HIGH)
                    .append(DIGITS.charAt(value >> 4))
                    .append(DIGITS.charAt(value & 0xf));
        }
    }

    private static int followers(int lead) {
        return lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    }

    private static int byteAt(String stored, int at) {
        char sign = stored.charAt(at);
        return isPlain(sign) ? sign : Integer.parseInt(stored, at + 1, at + 3, 16);
    }

    private static int lengthAt(String stored, int at) {
        return isPlain(stored.charAt(at)) ? 1 : 3;
    }
}
