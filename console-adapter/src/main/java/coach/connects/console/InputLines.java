package coach.connects.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into lines as they arrive. Of a line that is longer than allowed nothing is kept, so that a script cannot
 * fill the memory; it still counts as a line.
 */
final class InputLines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private int number;

    InputLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; empty at the end of the input. Waits only when no whole line is there yet. */
    Optional<InputLine> next() throws IOException {
        if (position == end && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (position < end || fill())) {
            int from = position;
            ended = skipToLineEnd();
            int length = position - from - (ended ? 1 : 0);
            tooLong = tooLong || line.size() + length > longest;
            if (!tooLong) {
                line.write(buffer, from, length);
            }
        }
        return Optional.of(new InputLine(number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }

    /** Whether something has come that was not read yet. */
    boolean isWaiting() throws IOException {
        return position < end || in.available() > 0;
    }

    private boolean skipToLineEnd() {
        while (position < end) {
            if (buffer[position++] == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
