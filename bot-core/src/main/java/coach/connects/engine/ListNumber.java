package coach.connects.engine;

import java.util.OptionalInt;

/** A place in a list as people type it: {@code 2}, {@code 2.}, {@code #2}, {@code no. 2}, {@code number 2}. */
final class ListNumber {
    private static final int MOST_DIGITS = 2;
    private static final int LONGEST = 12;

    private ListNumber() {}

    /** The place; empty where the words are anything more. */
    static OptionalInt of(String words) {
        String text = words.strip();
        int begin = 0;
        while (begin < text.length() && begin < LONGEST && isBefore(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && end - begin <= MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        String before = text.substring(0, begin).strip();
        String behind = text.substring(end).strip();
        boolean named = before.isEmpty()
                || before.equals("#")
                || before.equalsIgnoreCase("no")
                || before.equalsIgnoreCase("no.")
                || before.equalsIgnoreCase("number");
        boolean bare = behind.isEmpty() || behind.equals(".") || behind.equals(")");
        return named && bare && end > begin && end - begin <= MOST_DIGITS
                ? OptionalInt.of(Integer.parseInt(text, begin, end, 10))
                : OptionalInt.empty();
    }

    private static boolean isBefore(char sign) {
        return Character.isLetter(sign) || sign == '#' || sign == '.' || sign == ' ';
    }
}
