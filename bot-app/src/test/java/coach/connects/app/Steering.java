package coach.connects.app;

/** The characters that can move a cursor, end a line, hide, or turn the direction of what stands behind them. */
final class Steering {
    private Steering() {}

    static boolean steers(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200D || c == 0x200C;
        return type == Character.CONTROL
                || (type == Character.FORMAT && !joiner)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
