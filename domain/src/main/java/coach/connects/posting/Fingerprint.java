package coach.connects.posting;

import coach.connects.parsing.CaseFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keyed fingerprint of a text: two texts that share most of their wording have fingerprints that share most of
 * their bytes, and nobody can read anything else off it (MinHash over runs of three words, one byte of each minimum).
 *
 * @see <a href="https://en.wikipedia.org/wiki/MinHash">MinHash</a>
 */
public final class Fingerprint {
    public static final int BYTES = 64;

    private static final int RUN = 3;
    /** A text of fewer words says too little: "please see the attached file" is nobody's. */
    private static final int FEWEST_WORDS = 12;

    private static final int MOST_WORDS = 3_000;
    /**
     * From how many equal bytes on two texts are taken for one. A tenth of the words changed leaves about 57 of 100
     * runs in common, two jobs of one trade under 5; the bound lies five deviations above the latter.
     */
    private static final int ALIKE = 20;

    private final byte[] bytes;

    private Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What texts are fingerprinted with; the same key all over a database, and known nowhere else. */
    public static final class Key {
        private final SipHash hash;

        private Key(SipHash hash) {
            this.hash = hash;
        }

        public static Key of(long first, long second) {
            return new Key(new SipHash(first, second));
        }

        /** A name that stands for this text and tells nothing of it: 16 hexadecimal digits. */
        public String name(String text) {
            return HexFormat.of().toHexDigits(hash.of(text));
        }
    }

    /** The fingerprint of a text; empty when it is too short to be told from others. */
    public static Optional<Fingerprint> of(String text, Key key) {
        List<String> words = words(text);
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        long[] least = new long[BYTES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int at = 0; at + RUN <= words.size(); at++) {
            long run = key.hash.of(String.join(" ", words.subList(at, at + RUN)));
            for (int i = 0; i < BYTES; i++) {
                least[i] = Math.min(least[i], mixed(run, i));
            }
        }
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            // The lowest byte: the highest ones of a minimum are nearly always zero.
            bytes[i] = (byte) least[i];
        }
        return Optional.of(new Fingerprint(bytes));
    }

    /** The fingerprint of these bytes, {@link #BYTES} of them from this place on. */
    public static Fingerprint at(byte[] bytes, int from) {
        return new Fingerprint(Arrays.copyOfRange(bytes, from, from + BYTES));
    }

    /** Whether the two texts are one, but for some words. */
    public boolean isLike(Fingerprint other) {
        return common(other) >= ALIKE;
    }

    public int common(Fingerprint other) {
        int common = 0;
        for (int i = 0; i < BYTES; i++) {
            common += bytes[i] == other.bytes[i] ? 1 : 0;
        }
        return common;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The written form: two hexadecimal digits a byte. */
    String written() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Reads what was written; throws when it is no fingerprint. */
    static Fingerprint read(String written) {
        byte[] bytes = HexFormat.of().parseHex(written);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("no fingerprint");
        }
        return new Fingerprint(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Fingerprint";
    }

    /** One of many hashes of a run: a bijection of 64 bits, another one for each number (splitmix64). */
    private static long mixed(long run, int number) {
        long mixed = run + (number + 1) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (mixed ^ (mixed >>> 31)) & Long.MAX_VALUE;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(CaseFolding.of(word.toString()));
                word.setLength(0);
            }
        }
        return words;
    }
}
