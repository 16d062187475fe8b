package coach.connects.reading.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts back blanks that a program overlooked between words of a page: "2 openjobs", "10 to15". No sign is changed, and only where
 * nothing else can be meant.
 */
final class LostBlanks {
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

    private LostBlanks() {}

    static String in(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        for (String before : BEFORE_FIGURES) {
            String rest = plain.startsWith(before) ? plain.substring(before.length()) : "";
            if (!rest.isEmpty() && rest.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return word.substring(0, before.length()) + " " + rest;
            }
        }
        return GLUED.getOrDefault(plain, word);
    }
}
