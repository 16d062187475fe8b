package coach.connects.command.settings;

import java.util.Locale;

/**
 * Words that name something and then give its value.
 *
 * @param name the first word, in lower case
 * @param value the rest; may be empty
 */
record NamedValue(String name, String value) {
    static NamedValue of(String words) {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return new NamedValue(
                words.substring(0, end).toLowerCase(Locale.ROOT),
                words.substring(end).strip());
    }
}
