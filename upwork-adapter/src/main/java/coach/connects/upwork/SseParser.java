package coach.connects.upwork;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes server-sent events apart, however their bytes arrive: the data of each event, of several lines too. Names of events,
 * ids, comments and events without data are passed over.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream">The format</a>
 */
final class SseParser {
    private static final byte[] DATA = "data".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private boolean hasData;
    private boolean afterReturn;
    private boolean first = true;

    /** The data of the events that these bytes complete. */
    List<byte[]> accept(ByteBuffer bytes) {
        List<byte[]> complete = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            boolean secondOfPair = next == '\n' && afterReturn;
            afterReturn = next == '\r';
            if (secondOfPair) {
                continue;
            }
            if (next == '\n' || next == '\r') {
                endOfLine(complete);
            } else {
                line.write(next);
            }
        }
        return complete;
    }

    private void endOfLine(List<byte[]> complete) {
        byte[] read = line.toByteArray();
        line.reset();
        int start = first && begins(read, 0, MARK) ? MARK.length : 0;
        first = false;
        if (read.length == start) {
            if (hasData && data.size() > 0) {
                complete.add(data.toByteArray());
            }
            data.reset();
            hasData = false;
        } else if (begins(read, start, DATA)) {
            int at = start + DATA.length;
            if (at == read.length || read[at] == ':') {
                addData(read, at + 1);
            }
        }
    }

    private void addData(byte[] read, int at) {
        if (hasData) {
            data.write('\n');
        }
        hasData = true;
        int from = at < read.length && read[at] == ' ' ? at + 1 : at;
        if (from < read.length) {
            data.write(read, from, read.length - from);
        }
    }

    private static boolean begins(byte[] text, int from, byte[] beginning) {
        if (text.length - from < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (text[from + i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
