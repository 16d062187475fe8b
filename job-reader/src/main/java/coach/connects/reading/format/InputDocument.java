package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import java.time.Instant;
import java.util.Locale;

/**
 * Something to read.
 *
 * @param fileName the name of the file, empty for pasted text
 */
record InputDocument(String fileName, String text, Instant now) {
    boolean isNamed(String... endings) {
        String name = CaseFolding.of(fileName);
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The first characters that are no white space, in lower case. */
    String beginning() {
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\ufeff')) {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + 200)).toLowerCase(Locale.ROOT);
    }

    InputDocument withText(String other) {
        return new InputDocument("", other, now);
    }
}
