package coach.connects.reading.screen;

import coach.connects.parsing.CaseFolding;
import java.util.List;
import java.util.Map;

/**
 * Puts back blanks that a program overlooked between words of a page: "2 openjobs", "10 to15". No sign is changed, and only where
 * nothing else can be meant.
 */
final class BlankRestorer {
    private static final Map<String, String> GLUED = Map.ofEntries(
            Map.entry("openjobs", "open jobs"),
            Map.entry("openjob", "open job"),
            Map.entry("jobsposted", "jobs posted"),
            Map.entry("jobposted", "job posted"),
            Map.entry("hirerate", "hire rate"),
            Map.entry("hirerate,", "hire rate,"),
            Map.entry("totalspent", "total spent"),
            Map.entry("membersince", "member since"),
            Map.entry("lessthan", "less than"),
            Map.entry("morethan", "more than"));

    private static final List<String> BEFORE_FIGURES = List.of("to", "than", "of");

    /** How lines of a page begin that every page has. */
    private static final List<String> PHRASES = List.of(
            "you will be asked to answer the following questions when submitting a proposal",
            "required connects to submit a proposal",
            "send a proposal for",
            "skills and expertise",
            "activity on this job",
            "about the client",
            "last viewed by client",
            "client's recent history",
            "other open jobs by this client");

    private BlankRestorer() {}

    /** The line with the blanks of the phrase that it begins with, whatever blanks it had there. */
    static String inLine(String line) {
        for (String phrase : PHRASES) {
            int end = endOf(phrase, line);
            if (end > 0 && !line.substring(0, end).equalsIgnoreCase(phrase)) {
                return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + line.substring(end);
            }
        }
        return line;
    }

    /** Where the phrase ends in the line, blanks aside; 0 when it does not begin so. */
    private static int endOf(String phrase, String line) {
        int at = 0;
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.charAt(i) != ' ') {
                while (at < line.length() && line.charAt(at) == ' ') {
                    at++;
                }
                if (at == line.length() || Character.toLowerCase(line.charAt(at)) != phrase.charAt(i)) {
                    return 0;
                }
                at++;
            }
        }
        boolean whole = at == line.length() || !Character.isLetterOrDigit(line.charAt(at));
        return whole ? at : 0;
    }

    static String in(String word) {
        String plain = CaseFolding.of(word);
        for (String before : BEFORE_FIGURES) {
            String rest = plain.startsWith(before) ? plain.substring(before.length()) : "";
            if (!rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return word.substring(0, before.length()) + " " + rest;
            }
        }
        return GLUED.getOrDefault(plain, word);
    }
}
