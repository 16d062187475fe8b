package coach.connects.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Takes a description apart into its sentences, in time that follows its length. */
final class Sentences {
    private static final int MOST = 2_000;
    /** A sentence that is longer is taken for several. */
    private static final int LONGEST = 1_000;

    private Sentences() {}

    /** The first {@value #MOST} of them that hold something, as they stand there. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length() && sentences.size() < MOST; i++) {
            if (i == text.length() || ends(text, start, i)) {
                String sentence =
                        text.substring(start, Math.min(text.length(), i + 1)).strip();
                start = i + 1;
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    private static boolean ends(String text, int start, int i) {
        char c = text.charAt(i);
        boolean stop = c == '.' || c == '!' || c == '?' || c == ';';
        boolean tooLong = i - start >= LONGEST && Character.isWhitespace(c);
        boolean within = c == '.' && isWithin(text, i);
        return c == '\n'
                || tooLong
                || (stop && !within && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))));
    }

    /** "t . me": a dot with a blank before it that a small letter follows. */
    private static boolean isWithin(String text, int dot) {
        return dot > 0
                && text.charAt(dot - 1) == ' '
                && dot + 2 < text.length()
                && text.charAt(dot + 1) == ' '
                && Character.isLowerCase(text.charAt(dot + 2));
    }
}
