package coach.connects.parsing;

/**
 * Small letters for comparing people's text of any length. {@link String#toLowerCase(java.util.Locale)} takes time in the
 * square of the length where a letter has a longer small form ({@code İ}) or looks at its neighbours ({@code Σ}): 100 kB
 * of those keep it busy for seconds. Here every character is taken by itself, so the length stays what it was.
 */
public final class CaseFolding {
    private CaseFolding() {}

    /** The text in small letters, as long as before. */
    public static String of(String text) {
        char[] lower = new char[text.length()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(text.charAt(i));
        }
        return new String(lower);
    }
}
