package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.ReadResult;
import coach.connects.reading.page.NodeRoles;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.page.PageSource;
import java.util.List;
import java.util.Set;

/** What a browser tells of a page to those who cannot see it, or to a program: a role and its words a line. */
final class AccessibilityFormat implements PostingFormat {
    private static final int FEWEST = 4;
    private static final int MOST_LINES = 6_000;
    private static final String URL = "/url:";
    private static final Set<String> FURTHER_ROLES = Set.of(
            "banner",
            "navigation",
            "rootwebarea",
            "webarea",
            "table",
            "rowgroup",
            "columnheader",
            "rowheader",
            "gridcell",
            "contentinfo",
            "complementary",
            "document",
            "separator",
            "linebreak",
            "labeltext",
            "listmarker",
            "none");

    private final PageParser pages;

    AccessibilityFormat(PageParser pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(InputDocument document) {
        List<String> lines = lines(document);
        long roles = lines.stream().filter(line -> behindRole(line) >= 0).count();
        return roles >= FEWEST && 2 * roles >= lines.size();
    }

    private static List<String> lines(InputDocument document) {
        return document.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    @Override
    public ReadResult read(InputDocument document) {
        StringBuilder text = new StringBuilder();
        for (String line : lines(document)) {
            text.append(words(line)).append('\n');
        }
        return pages.read(PageSource.of(text.toString()), document.now());
    }

    /** Where the role of this line ends, -1 when it has none; marks and numbers of nodes may stand before it. */
    private static int behindRole(String line) {
        int at = 0;
        for (int words = 0; words < 3 && at < line.length(); words++) {
            int end = at;
            while (end < line.length() && " :\"'[".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            String word = line.substring(at, end);
            if (isRole(word)) {
                boolean alone = end == line.length();
                return alone || " :\"'[".indexOf(line.charAt(end)) >= 0 ? end : -1;
            }
            if (!isMark(word) && !(word.isEmpty() && line.startsWith("[", at))) {
                return -1;
            }
            int bracket = word.isEmpty() ? line.indexOf(']', at) + 1 : end;
            at = Math.max(bracket, end);
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
        }
        return -1;
    }

    private static boolean isRole(String word) {
        return NodeRoles.has(word) || FURTHER_ROLES.contains(CaseFolding.of(word));
    }

    private static boolean isMark(String word) {
        return word.equals("-") || word.equals("*") || word.startsWith("uid=") || word.startsWith("ref=");
    }

    private static String words(String line) {
        int url = line.indexOf(URL);
        if (url >= 0) {
            return line.substring(url + URL.length()).strip();
        }
        int role = behindRole(line);
        if (role < 0) {
            return line.startsWith("- ") ? unquoted(line.substring(2)) : unquoted(line);
        }
        String rest = line.substring(role).strip();
        char first = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (first == '"' || first == '\'') {
            return quoted(rest);
        }
        int colon = rest.startsWith("[") ? rest.indexOf("]:") + 1 : 0;
        return rest.startsWith(":", colon) ? unquoted(rest.substring(colon + 1).strip()) : "";
    }

    /** The words between the quotation marks, behind which only what describes the node stands. */
    private static String quoted(String rest) {
        for (int end = rest.indexOf(rest.charAt(0), 1); end > 0; end = rest.indexOf(rest.charAt(0), end + 1)) {
            String behind = rest.substring(end + 1);
            int equals = behind.indexOf('=');
            boolean attribute = equals > 1 && behind.startsWith(" ") && behind.lastIndexOf(' ', equals) == 0;
            if (behind.isEmpty() || behind.startsWith(":") || behind.startsWith(" [") || attribute) {
                return rest.substring(1, end);
            }
        }
        return rest.substring(1);
    }

    private static String unquoted(String words) {
        boolean quoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
        return quoted ? words.substring(1, words.length() - 1) : words;
    }
}
