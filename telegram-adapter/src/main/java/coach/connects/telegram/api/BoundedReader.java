package coach.connects.telegram.api;

import java.io.IOException;
import okio.BufferedSource;

/** Reads what a server sends, but never more than a cap. */
final class BoundedReader {
    /** Far above what 100 updates of 4,096 characters need. */
    static final long LONGEST_ANSWER = 16L * 1024 * 1024;

    private BoundedReader() {}

    /**
     * Everything there is to read.
     *
     * @throws TooLong when it is more than this many bytes; no more than one byte beyond was read ahead of need
     */
    static byte[] of(BufferedSource source, long most) throws IOException {
        if (source.request(most + 1)) {
            throw new TooLong();
        }
        return source.readByteArray();
    }

    /** More than the cap. */
    static final class TooLong extends IOException {
        TooLong() {
            super("the answer is longer than the cap");
        }
    }
}
