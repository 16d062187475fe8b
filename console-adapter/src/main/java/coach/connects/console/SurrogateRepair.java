package coach.connects.console;

/** Halves of characters: JSON can name them alone, UTF-8 cannot, and a text cut in the middle may end with one. */
final class SurrogateRepair {
    private static final char REPLACEMENT = '\uFFFD';

    private SurrogateRepair() {}

    /** The same text with a replacement character in the place of each half that stands alone. */
    static String repaired(String text) {
        int broken = firstBroken(text, 0);
        if (broken < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        while (broken >= 0) {
            repaired.setCharAt(broken, REPLACEMENT);
            broken = firstBroken(text, broken + 1);
        }
        return repaired.toString();
    }

    private static int firstBroken(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
