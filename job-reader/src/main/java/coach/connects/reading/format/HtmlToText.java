package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into the lines that a person sees, hover texts included; links to jobs stay behind their words. */
final class HtmlToText {
    private static final int DEEPEST = 200;
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "svg", "noscript", "template", "head", "canvas", "select", "option");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark",
            "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "slot", "slot-fb");

    /** What opens without being closed by itself: these, and what a page forgets to close. */
    private static final Set<String> ALONE = Set.of(
            "br", "img", "input", "meta", "link", "hr", "wbr", "source", "path", "use", "circle", "rect", "p", "li",
            "td", "th", "tr", "dt", "dd", "option", "col");

    private static final int DEEPEST_OPEN = 500;
    private static final int MOST_ELEMENTS = 12_000;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_LABEL = 40;

    private HtmlToText() {}

    /** Parses a page; elements nested deeper than any page nests them are flattened. */
    static Document parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(flattened(ScriptStripper.cut(html)), "", parser);
    }

    /** What opens more elements, or more at once, than any page does is read as its bare words. */
    private static String flattened(String html) {
        Map<String, Integer> opened = new HashMap<>();
        int open = 0;
        int elements = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            boolean closes = i + 1 < html.length() && html.charAt(i + 1) == '/';
            String name = name(html, closes ? i + 2 : i + 1);
            elements += name.isEmpty() || closes ? 0 : 1;
            if (!name.isEmpty() && !ALONE.contains(name)) {
                // What was never opened closes nothing.
                int before = opened.getOrDefault(name, 0);
                int change = !closes ? 1 : before > 0 ? -1 : 0;
                opened.put(name, before + change);
                open += change;
            }
            if (open > DEEPEST_OPEN || elements > MOST_ELEMENTS) {
                return bare(html);
            }
        }
        return html;
    }

    /** Whether it holds more elements than any page of a job, or of a list of them, does. */
    static boolean holdsTooMany(String html) {
        String seen = ScriptStripper.cut(html);
        int elements = 0;
        for (int i = seen.indexOf('<'); i >= 0 && elements <= MOST_ELEMENTS; i = seen.indexOf('<', i + 1)) {
            elements += i + 1 < seen.length() && Character.isLetter(seen.charAt(i + 1)) ? 1 : 0;
        }
        return elements > MOST_ELEMENTS;
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && end < start + LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return CaseFolding.of(html.substring(start, end));
    }

    private static String bare(String html) {
        StringBuilder bare = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            tag = c == '<' || (tag && c != '>');
            if (!tag) {
                bare.append(c == '>' ? '\n' : c);
            }
        }
        return bare.toString();
    }

    /** The text of an element, a line for each of its blocks. */
    static String text(Element root) {
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, root);
        return lines.text.toString();
    }

    static String text(String html) {
        return text(parse(html));
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0) {
                words(words.getWholeText());
            } else if (node instanceof Element element) {
                unseen += isUnseen(element) ? 1 : 0;
                if (unseen == 0) {
                    begin(element);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (unseen == 0) {
                    end(element);
                }
                unseen -= isUnseen(element) ? 1 : 0;
            }
        }

        private void begin(Element element) {
            if (isValue(element)) {
                while (Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.setLength(text.length() - 1);
                }
                text.append(text.charAt(text.length() - 1) == ':' ? " " : ": ");
            } else if (!INLINE.contains(element.normalName())) {
                text.append('\n');
            }
            String hover = element.attr("data-eo-popover-html-unsafe");
            if (!hover.isEmpty()) {
                text.append('\n').append(hover).append('\n');
            }
            if (element.normalName().equals("input") && element.attr("value").contains("upwork.com")) {
                text.append(element.attr("value")).append('\n');
            }
        }

        private void end(Element element) {
            if (element.normalName().equals("a")) {
                jobIn(element.attr("href"))
                        .ifPresent(job -> text.append(' ').append(job.url()).append(' '));
            }
            if (element.hasClass("eoPaymentVerified")) {
                text.append("\nPayment method verified\n");
            }
            if (CaseFolding.of(element.attr("title")).contains("not meet this qualification")) {
                text.append("\nYou do not meet this qualification\n");
            }
            if (!INLINE.contains(element.normalName())) {
                text.append('\n');
            }
        }

        /** The second of two cells, or what a term means: a value with its label before it. */
        private boolean isValue(Element element) {
            Element label = element.previousElementSibling();
            Element row = element.parent();
            boolean cell = (element.nameIs("td") && row != null && row.childrenSize() == 2)
                    || (element.nameIs("dd") && label != null && label.nameIs("dt"));
            if (!cell || label == null || text.isEmpty()) {
                return false;
            }
            String words = label.childrenSize() == 1 ? label.child(0).ownText() : label.ownText();
            return !words.isBlank() && words.length() <= LONGEST_LABEL && endsWith(words.strip());
        }

        private boolean endsWith(String words) {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end >= words.length() && text.substring(end - words.length(), end).equals(words);
        }

        private void words(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                text.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            }
        }

        private static boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.hasClass("ng-hide")
                    || isStyledAway(element.attr("style"));
        }

        private static boolean isStyledAway(String style) {
            String plain = style.isEmpty() ? style : CaseFolding.of(style).replace(" ", "");
            return plain.contains("display:none") || plain.contains("visibility:hidden");
        }
    }

    /** The job that a link of a page leads to; a page writes its own links without the host. */
    static Optional<JobId> jobIn(String href) {
        if (href.indexOf('~') < 0 && href.indexOf('%') < 0) {
            return Optional.empty();
        }
        return JobLinkParser.find(href.startsWith("/") ? "https://www.upwork.com" + href : href)
                .job();
    }
}
