package coach.connects.wallet;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * What a checkpoint knows of the messages that caused the entries in pages: four bytes each, so that a redelivery is
 * recognised without reading the pages (W-10). A hit is wrong once in hundreds of thousands and is checked against the
 * pages. Only the newest {@link #MOST} messages are known (64 kB).
 */
public final class ArchivedEventIds {
    public static final int MOST = 16_384;

    public static final ArchivedEventIds NONE = new ArchivedEventIds(new int[0]);

    private final int[] marks;

    private ArchivedEventIds(int[] marks) {
        this.marks = marks.length > MOST ? Arrays.copyOfRange(marks, marks.length - MOST, marks.length) : marks;
    }

    public static ArchivedEventIds read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        int[] marks = new int[written.length / Integer.BYTES];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = bytes.getInt();
        }
        return new ArchivedEventIds(marks);
    }

    /** Four bytes for each message, the oldest first. */
    public byte[] written() {
        ByteBuffer written = ByteBuffer.allocate(marks.length * Integer.BYTES);
        for (int mark : marks) {
            written.putInt(mark);
        }
        return written.array();
    }

    /** These, and the messages that caused these entries, in the order recorded. */
    ArchivedEventIds plus(List<RecordedEntry> entries) {
        int[] all = Arrays.copyOf(marks, marks.length + entries.size());
        int count = marks.length;
        for (RecordedEntry entry : entries) {
            int mark = mark(entry.eventId());
            if (count == 0 || all[count - 1] != mark) {
                all[count++] = mark;
            }
        }
        return new ArchivedEventIds(Arrays.copyOf(all, count));
    }

    /** Whether this message may have caused an entry in a page; false is certain. */
    boolean mayHold(String eventId) {
        int mark = mark(eventId);
        return Arrays.stream(marks).anyMatch(one -> one == mark);
    }

    /** The hash of a text is the same everywhere and always, as the language specifies it. */
    private static int mark(String eventId) {
        return eventId.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArchivedEventIds events && Arrays.equals(marks, events.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    @Override
    public String toString() {
        return marks.length + " causes";
    }
}
