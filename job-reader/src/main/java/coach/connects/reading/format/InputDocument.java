package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to read.
 *
 * @param fileName the name of the file, empty for pasted text
 * @param now the moment that "2 hours ago" counts from
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

    /** The same, an age in it counting from this moment; nothing was written in the future. */
    InputDocument writtenAt(Optional<Instant> moment) {
        return moment.filter(at -> at.isBefore(now))
                .map(at -> new InputDocument(fileName, text, at))
                .orElse(this);
    }

    InputDocument withText(String other) {
        return new InputDocument("", other, now);
    }
}
