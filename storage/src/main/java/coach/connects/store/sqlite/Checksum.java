package coach.connects.store.sqlite;

import java.util.zip.CRC32C;

/**
 * What tells a body in which the disk has turned a bit from the one that was saved: the CRC-32C of its bytes in the low half,
 * and the revision of which it is in the high one. A version that knows no checksums leaves that of an earlier revision
 * standing, and none at all with a new document; such a body is taken as it is.
 */
final class Checksum {
    private static final int HALF = 32;

    private Checksum() {}

    /** Of a body at this revision. */
    static long of(long revision, byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return revision << HALF | sum.getValue();
    }

    /** Whether the body is another one than was saved at this revision. */
    static boolean contradicts(long kept, long revision, byte[] body) {
        return kept >>> HALF == revision && kept != of(revision, body);
    }
}
