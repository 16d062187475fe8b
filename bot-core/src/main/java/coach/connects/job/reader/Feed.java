package coach.connects.job.reader;

import coach.connects.job.JobId;
import coach.connects.job.Reading;
import coach.connects.job.page.CleanText;
import coach.connects.job.page.Page;
import coach.connects.job.page.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The items of an RSS or Atom feed. No entity is resolved and nothing is fetched. */
final class Feed implements Format {
    private static final int DEEPEST = 100;
    private static final int MOST_ITEMS = 100;

    private final PageReader pages;

    Feed(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(Source source) {
        String beginning = source.beginning();
        boolean xml = beginning.startsWith("<?xml") && !beginning.contains("<html");
        return xml
                || beginning.startsWith("<rss")
                || beginning.startsWith("<feed")
                || beginning.startsWith("<item")
                || beginning.startsWith("<entry")
                || source.isNamed(".rss", ".atom");
    }

    /** What has an item and is XML holds no more facts when its marks are taken for words. */
    @Override
    public boolean isSure(Source source) {
        return source.text().contains("<item") || source.text().contains("<entry");
    }

    @Override
    public Reading read(Source source) {
        Document document = Jsoup.parse(source.text(), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        List<Reading.Job> jobs = new ArrayList<>();
        for (Element item : items(document)) {
            jobs.addAll(read(item, source));
        }
        return Reading.of(jobs);
    }

    /** The items of the feed; what lies inside one is no further one. */
    private static List<Element> items(Document document) {
        List<Element> items = new ArrayList<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (!(node instanceof Element element) || !(element.nameIs("item") || element.nameIs("entry"))) {
                        return FilterResult.CONTINUE;
                    }
                    items.add(element);
                    return items.size() < MOST_ITEMS ? FilterResult.SKIP_CHILDREN : FilterResult.STOP;
                },
                document);
        return items;
    }

    private List<Reading.Job> read(Element item, Source source) {
        String html = child(item, "description", "content", "content:encoded", "summary");
        return item(child(item, "title"), links(item), html, source, pages);
    }

    /** One item: its title, the links that may name the job, its description as HTML. */
    static List<Reading.Job> item(String title, List<String> links, String html, Source source, PageReader pages) {
        Optional<JobId> job =
                links.stream().map(Html::jobIn).flatMap(Optional::stream).findFirst();
        String name = CleanText.line(Html.text(title));
        String bare = name.endsWith(" - Upwork") ? name.substring(0, name.length() - " - Upwork".length()) : name;
        Page page = new Page(
                CleanText.lines(Html.text(html)),
                bare.isEmpty() ? Optional.empty() : Optional.of(bare),
                Optional.empty(),
                List.of(),
                job,
                Optional.empty());
        return pages.read(page, source.now()).jobs();
    }

    private static List<String> links(Element item) {
        List<String> links = new ArrayList<>();
        for (Element child : item.children()) {
            if (child.normalName().equals("link")
                    || child.normalName().equals("guid")
                    || child.normalName().equals("id")) {
                links.add(child.attr("href") + child.text());
            }
        }
        return links;
    }

    private static String child(Element item, String... names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (child.normalName().equals(name) && !child.wholeText().isBlank()) {
                    return child.wholeText();
                }
            }
        }
        return "";
    }
}
