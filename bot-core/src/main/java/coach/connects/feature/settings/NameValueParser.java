package coach.connects.feature.settings;

import coach.connects.engine.AnswerFilter;
import coach.connects.parsing.CaseFolding;

/**
 * Words that name something and then give its value.
 *
 * @param name the first word, in lower case
 */
record NameValueParser(String name, String value) {
    private static final int LONGEST = 1_000;

    /** Whether these words can answer a question about a setting; a pasted page or a job's link is something new. */
    static boolean mayBe(String words) {
        return AnswerFilter.mayBeValue(words, LONGEST);
    }

    static NameValueParser of(String words) {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return new NameValueParser(
                CaseFolding.of(words.substring(0, end)), words.substring(end).strip());
    }
}
