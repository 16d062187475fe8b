package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the words out of a listing of a page's nodes: {@code - heading "Title" [level=2]}, {@code [14] StaticText 'words'}. */
final class NodeMarks {
    private static final int HALF = 2;
    private static final int LONGEST_ROLE = 20;
    private static final Set<String> FURTHER_ROLES = Set.of("label", "span", "div", "p", "li", "h1", "h2", "h3", "h4");

    /** How a program that speaks a page announces a heading, before the number of its level. */
    private static final String LEVEL = "heading level ";

    private static final Set<String> SPOKEN_ROLES =
            Set.of("graphic", "link", "button", "text", "list", "bullet", "image", "clickable", "region", "banner");

    private NodeMarks() {}

    /** The words alone, where at least half of the lines are of such a listing. */
    static List<String> off(List<String> lines) {
        if (isSpoken(lines)) {
            return lines.stream()
                    .map(NodeMarks::spoken)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        List<String> bare = new ArrayList<>();
        int nodes = 0;
        for (String line : lines) {
            String words = words(line);
            nodes += words.equals(line) ? 0 : 1;
            bare.add(words);
        }
        bare.removeIf(String::isEmpty);
        return nodes > 1 && nodes * HALF >= lines.size() && !bare.isEmpty() ? bare : lines;
    }

    /** "heading level 2 About the client", "graphic Payment method verified": the words, as a program that speaks says them. */
    private static String spoken(String line) {
        String plain = CaseFolding.of(line);
        if (plain.startsWith(LEVEL) && plain.length() > LEVEL.length() + 1) {
            int digit = LEVEL.length();
            return Digits.isDigit(plain.charAt(digit))
                    ? line.substring(digit + 1).strip()
                    : line;
        }
        int blank = line.indexOf(' ');
        boolean role = blank > 0 && SPOKEN_ROLES.contains(plain.substring(0, blank));
        boolean count = role && line.length() > blank + 1 && plain.startsWith("list") && plain.endsWith(" items");
        return count ? "" : role ? line.substring(blank + 1).strip() : line;
    }

    private static boolean isSpoken(List<String> lines) {
        return lines.stream()
                        .filter(line -> CaseFolding.of(line).startsWith(LEVEL))
                        .limit(HALF)
                        .count()
                == HALF;
    }

    private static String words(String line) {
        int start = skip(line, 0, "- *");
        int behindNumber = number(line, start);
        int role = skip(line, behindNumber, " :");
        int end = role;
        while (end < line.length() && end - role < LONGEST_ROLE && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        boolean known = isRole(line.substring(role, end));
        boolean marked = known && end < line.length() && " :[\"'".indexOf(line.charAt(end)) >= 0;
        boolean quoted = role < line.length() && line.charAt(role) == '"' && behindNumber > start;
        if (!quoted && !(marked && isNode(line, end))) {
            return line;
        }
        return unquoted(withoutAttributes(line.substring(quoted ? role : end)));
    }

    private static boolean isRole(String word) {
        return NodeRoles.has(word) || FURTHER_ROLES.contains(CaseFolding.of(word));
    }

    /** A role is followed by its words in quotation marks, behind a colon, or by attributes. */
    private static boolean isNode(String line, int end) {
        String rest = line.substring(end).strip();
        return rest.startsWith(":") || rest.startsWith("\"") || rest.startsWith("'") || rest.startsWith("[");
    }

    /** Behind "uid=1_23", "[14]" or "[2]:". */
    private static int number(String line, int start) {
        if (line.startsWith("uid=", start)) {
            int space = line.indexOf(' ', start);
            return space < 0 ? start : space + 1;
        }
        int end = start + 1;
        while (line.startsWith("[", start) && end < line.length() && Digits.isDigit(line.charAt(end))) {
            end++;
        }
        return end > start + 1 && end < line.length() && line.charAt(end) == ']' ? end + 1 : start;
    }

    private static int skip(String line, int from, String signs) {
        int at = from;
        while (at < line.length() && signs.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Without "[level=2]", "[ref=e12]" on either side of a colon. */
    private static String withoutAttributes(String rest) {
        String words = rest.strip();
        while (words.startsWith("[") && words.indexOf(']') > 0) {
            words = words.substring(words.indexOf(']') + 1).strip();
        }
        words = words.startsWith(":") ? words.substring(1).strip() : words;
        while (words.endsWith("]") && words.lastIndexOf(" [") > 0 && words.indexOf('=', words.lastIndexOf(" [")) > 0) {
            words = words.substring(0, words.lastIndexOf(" [")).strip();
        }
        return words;
    }

    /** "words" level="2" are the words. */
    private static String unquoted(String words) {
        char mark = words.isEmpty() ? ' ' : words.charAt(0);
        int close = mark == '"' || mark == '\'' ? words.indexOf(mark + " ", 1) : -1;
        close = close < 0 && words.length() > 1 && words.charAt(words.length() - 1) == mark
                ? words.length() - 1
                : close;
        return (mark == '"' || mark == '\'') && close > 0 ? words.substring(1, close) : words;
    }
}
