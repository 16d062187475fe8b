package coach.connects.console;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is invisible in JSON by its number, such as {@code \\u2028}: some programs end a line there, and a terminal
 * that shows the lines is not to be steered. Whoever reads the JSON reads the same text.
 */
final class InvisibleCharacterEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final char DELETE = 0x7F;

    /** The marks that keep a foreign text from turning ours are the bot's own. */
    private static final char FIRST_ISOLATE = '\u2066';

    private static final char LAST_ISOLATE = '\u2069';

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return isInvisible(c) ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c < FIRST_ISOLATE || c > LAST_ISOLATE;
            default -> false;
        };
    }
}
