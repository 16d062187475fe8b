package coach.connects.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The pieces of a text. */
public final class Tokens {
    private Tokens() {}

    /** The phrases between upright strokes, for vocabularies in code: {@code "yes|of course|ok"}. */
    public static List<String> phrases(String listed) {
        return List.copyOf(between(c -> c == '|', listed));
    }

    /** The words between white space of any kind. */
    public static List<String> of(String text) {
        return between(Tokens::isSpace, text);
    }

    /** The words of a sentence in small letters: letters and digits, without apostrophes and other signs. */
    public static List<String> plain(String sentence) {
        StringBuilder plain = new StringBuilder();
        for (int sign : CaseFolding.of(sentence).codePoints().toArray()) {
            if (Character.isLetterOrDigit(sign)) {
                plain.appendCodePoint(sign);
            } else if (sign != '\'' && sign != '’') {
                plain.append(' ');
            }
        }
        return of(plain.toString());
    }

    /** The pieces between characters of this kind; none of them is empty. */
    static List<String> between(IntPredicate separator, String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separator.test(text.charAt(i))) {
                if (i > start) {
                    tokens.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    /** Where one of these words stands first, or behind the last. */
    static int place(List<String> tokens, List<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.contains(tokens.get(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether this is white space of any kind, also of a kind at which no line may break. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
