package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import java.util.List;

/**
 * Finds in a typed line that the freelancer worked for this client before (G-29): "previous client", "I know
 * this client". What a "not", a question or an "if" stands before is left in the line, to be named as not read.
 *
 * @param known whether the line says so
 * @param rest the line without the words that do
 */
record KnownClientScanner(boolean known, String rest) {
    private static final List<String> PHRASES = List.of(
            "i know this client",
            "i know the client",
            "i know them",
            "know this client",
            "previous client",
            "past client",
            "former client",
            "repeat client",
            "returning client",
            "i worked for them before",
            "i worked with them before",
            "worked for them before",
            "worked with them before",
            "worked for them",
            "worked with them");
    private static final List<String> DOUBTS = List.of(
            "not", "no", "never", "isn't", "isnt", "don't", "dont", "haven't", "havent", "if", "is", "do", "does",
            "did", "are", "whether", "maybe");

    static KnownClientScanner of(String line) {
        String lower = CaseFolding.of(line);
        // Folding may change the length of foreign letters; then places would not fit.
        for (String phrase : lower.length() == line.length() ? PHRASES : List.<String>of()) {
            int at = lower.indexOf(phrase);
            int end = at + phrase.length();
            if (at >= 0 && isEdge(lower, at - 1) && isEdge(lower, end) && !isDoubted(lower, at, end)) {
                return new KnownClientScanner(true, line.substring(0, at) + ", " + line.substring(end));
            }
        }
        return new KnownClientScanner(false, line);
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether a word before it in its clause, or a question mark behind it, casts doubt on it. */
    private static boolean isDoubted(String text, int at, int end) {
        int from = Math.max(text.lastIndexOf(',', at), Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)));
        List<String> before = List.of(text.substring(from + 1, at).strip().split(" ", -1));
        return before.stream().anyMatch(DOUBTS::contains)
                || text.substring(end).strip().startsWith("?");
    }
}
