package coach.connects.chat;

import java.util.Arrays;

/** The bytes of a file. Two are equal when their bytes are; nobody writes into them after they were handed over. */
public final class FileContent {
    private final byte[] array;

    private FileContent(byte[] array) {
        this.array = array;
    }

    /** These bytes; the array is handed over and not copied. */
    public static FileContent of(byte[] array) {
        return new FileContent(array);
    }

    /** The bytes themselves, to read. */
    public byte[] array() {
        return array;
    }

    public int size() {
        return array.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent that && Arrays.equals(array, that.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    /** How many there are, and nothing of what they say. */
    @Override
    public String toString() {
        return array.length + " bytes";
    }
}
