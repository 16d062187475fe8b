package coach.connects.job.reader;

import coach.connects.job.JobId;
import coach.connects.job.link.JobLink;
import java.util.List;
import java.util.Locale;
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
final class Html {
    private static final int DEEPEST = 200;
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "svg", "noscript", "template", "head", "canvas", "select", "option");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "ins", "kbd", "label", "mark",
            "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "slot", "slot-fb");

    /** What opens without ever being closed: these, and what a page forgets to close. */
    private static final List<String> ALONE =
            List.of("br", "img", "input", "meta", "link", "hr", "wbr", "source", "path", "p", "li", "td", "tr");

    private static final int DEEPEST_OPEN = 3_000;

    private Html() {}

    /** Parses a page; elements nested deeper than any page nests them are flattened. */
    static Document parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(flattened(html), "", parser);
    }

    /** A page opens some thousand elements; what opens without end is read as its bare words. */
    private static String flattened(String html) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i + 1 < html.length(); i++) {
            if (html.charAt(i) == '<') {
                char next = html.charAt(i + 1);
                depth += next == '/' ? -1 : Character.isLetter(next) && !standsAlone(html, i + 1) ? 1 : 0;
                depth = Math.max(depth, 0);
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest > DEEPEST_OPEN ? bare(html) : html;
    }

    private static boolean standsAlone(String html, int name) {
        return ALONE.stream().anyMatch(alone -> html.regionMatches(true, name, alone, 0, alone.length()));
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

    /** The text of HTML. */
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
            if (!INLINE.contains(element.normalName())) {
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
            if (element.attr("title").toLowerCase(Locale.ROOT).contains("not meet this qualification")) {
                text.append("\nYou do not meet this qualification\n");
            }
            if (!INLINE.contains(element.normalName())) {
                text.append('\n');
            }
        }

        private void words(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                text.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            }
        }

        private static boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden") || element.hasClass("ng-hide");
        }
    }

    /** The job that a link of a page leads to; a page writes its own links without the host. */
    static Optional<JobId> jobIn(String href) {
        if (href.indexOf('~') < 0 && href.indexOf('%') < 0) {
            return Optional.empty();
        }
        return JobLink.find(href.startsWith("/") ? "https://www.upwork.com" + href : href)
                .job();
    }
}
