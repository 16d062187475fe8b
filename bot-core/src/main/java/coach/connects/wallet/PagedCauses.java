package coach.connects.wallet;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * What a checkpoint knows of the messages that caused the entries in pages, so that a redelivery is recognised without a read
 * of the pages (W-10): four bytes a message. It says of a strange message that it may be there once in hundreds of thousands;
 * the pages tell then. It knows the newest {@link #MOST}, which are 64 kB; an older one is not recognised any more.
 */
public final class PagedCauses {
    /** Of how many messages it knows. */
    public static final int MOST = 16_384;

    /** No message. */
    public static final PagedCauses NONE = new PagedCauses(new int[0]);

    private final int[] marks;

    private PagedCauses(int[] marks) {
        this.marks = marks.length > MOST ? Arrays.copyOfRange(marks, marks.length - MOST, marks.length) : marks;
    }

    /** As it was {@link #written() written}. */
    public static PagedCauses read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        int[] marks = new int[written.length / Integer.BYTES];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = bytes.getInt();
        }
        return new PagedCauses(marks);
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
    PagedCauses plus(List<StoredEntry> entries) {
        int[] all = Arrays.copyOf(marks, marks.length + entries.size());
        int count = marks.length;
        for (StoredEntry entry : entries) {
            int mark = mark(entry.cause());
            if (count == 0 || all[count - 1] != mark) {
                all[count++] = mark;
            }
        }
        return new PagedCauses(Arrays.copyOf(all, count));
    }

    /** Whether this message may have caused an entry in a page; false is certain. */
    boolean mayHold(String cause) {
        int mark = mark(cause);
        return Arrays.stream(marks).anyMatch(one -> one == mark);
    }

    /** The hash of a text is the same everywhere and always, as the language specifies it. */
    private static int mark(String cause) {
        return cause.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagedCauses causes && Arrays.equals(marks, causes.marks);
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
