package coach.connects.console;

/** One line of a script as it came in. */
final class InputLine {
    private final int number;
    private final byte[] bytes;
    private final boolean tooLong;

    InputLine(int number, byte[] bytes, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    /** Which line of the input it is, counted from 1. */
    int number() {
        return number;
    }

    /** Its bytes without the line's end; empty when it was too long to be kept. */
    byte[] bytes() {
        return bytes;
    }

    boolean tooLong() {
        return tooLong;
    }
}
