package coach.connects.reading.format;

import java.util.List;

/** A saved page is mostly its scripts and styles; nobody sees them, and a page that is too long without them is no page. */
final class ScriptStripper {
    private static final List<String> UNSEEN = List.of("script", "style");

    private ScriptStripper() {}

    /** The text without what stands in scripts and styles; one that is never closed reaches to the end. */
    static String cut(String html) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(open + 1, from))) {
            String name = unseen(html, open + 1);
            if (!name.isEmpty()) {
                rest.append(html, from, open);
                from = end(html, open, name);
            }
        }
        return from == 0 ? html : rest.append(html, from, html.length()).toString();
    }

    private static String unseen(String html, int at) {
        for (String name : UNSEEN) {
            int end = at + name.length();
            boolean whole = end < html.length() && !Character.isLetterOrDigit(html.charAt(end));
            if (whole && html.regionMatches(true, at, name, 0, name.length())) {
                return name;
            }
        }
        return "";
    }

    private static int end(String html, int open, String name) {
        for (int close = html.indexOf("</", open); close >= 0; close = html.indexOf("</", close + 2)) {
            if (html.regionMatches(true, close + 2, name, 0, name.length())) {
                int end = html.indexOf('>', close);
                return end < 0 ? html.length() : end + 1;
            }
        }
        return html.length();
    }
}
