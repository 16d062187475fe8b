package coach.connects.engine;

import coach.connects.parsing.CaseFolding;

/** Words that mean the same, as a sentence of the catalogue lists them between bars. */
final class WordList {
    private static final int LONGEST = 40;
    private static final String BAR = "|";

    private WordList() {}

    /** Whether these words, and nothing else, are listed there, whatever signs and blanks stand around them. */
    static boolean has(View view, String key, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        String letters = letters(CaseFolding.of(text));
        String said = letters.isEmpty() ? text.strip() : letters;
        return !said.contains(BAR) && view.plain(key).contains(BAR + said + BAR);
    }

    /** Its letters and digits, a blank between words. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        boolean apart = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            apart = apart || Character.isWhitespace(sign);
            if (Character.isLetterOrDigit(sign) || isMark(sign)) {
                letters.append(apart && letters.length() > 0 ? " " : "").appendCodePoint(sign);
                apart = false;
            }
        }
        return letters.toString();
    }

    /** What some scripts write their vowels with. */
    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
