package coach.connects.reading.format;

import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.page.PageSource;
import coach.connects.reading.page.TextCleaner;
import java.time.Instant;
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
final class FeedFormat implements PostingFormat {
    private static final int DEEPEST = 100;
    private static final int MOST_ITEMS = 100;

    private final PageParser pages;

    FeedFormat(PageParser pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(InputDocument document) {
        String beginning = document.beginning();
        boolean xml = beginning.startsWith("<?xml") && !beginning.contains("<html");
        return xml
                || beginning.startsWith("<rss")
                || beginning.startsWith("<feed")
                || beginning.startsWith("<item")
                || beginning.startsWith("<entry")
                || document.isNamed(".rss", ".atom");
    }

    /** What has an item and is XML holds no more facts when its marks are taken for words. */
    @Override
    public boolean isSure(InputDocument document) {
        return document.text().contains("<item") || document.text().contains("<entry");
    }

    @Override
    public ReadResult read(InputDocument input) {
        Document document = Jsoup.parse(input.text(), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        List<ReadResult.Job> jobs = new ArrayList<>();
        for (Element item : items(document)) {
            jobs.addAll(read(item, input));
        }
        return ReadResult.of(jobs);
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

    private List<ReadResult.Job> read(Element item, InputDocument document) {
        String html = child(item, "description", "content", "content:encoded", "summary");
        Optional<Instant> published = StampParser.of(child(item, "pubdate", "published", "dc:date", "date"));
        Optional<Instant> written = published.or(() -> StampParser.of(child(item, "updated")));
        return item(child(item, "title"), links(item), html, document.writtenAt(written), pages).stream()
                .map(job -> dated(job, published))
                .toList();
    }

    /** What does not say itself when it was posted was when the feed says. */
    private static ReadResult.Job dated(ReadResult.Job job, Optional<Instant> published) {
        Posting posting = job.posting();
        return published
                .filter(at -> !posting.knows(Fact.POSTED_AT))
                .map(at -> new ReadResult.Job(posting.with(Fact.POSTED_AT, at, Origin.PAGE), job.description()))
                .orElse(job);
    }

    /** One item: its title, the links that may name the job, its description as HTML. */
    static List<ReadResult.Job> item(
            String title, List<String> links, String html, InputDocument document, PageParser pages) {
        Optional<JobId> job =
                links.stream().map(HtmlToText::jobIn).flatMap(Optional::stream).findFirst();
        String name = TextCleaner.line(HtmlToText.text(title));
        String bare = name.endsWith(" - Upwork") ? name.substring(0, name.length() - " - Upwork".length()) : name;
        PageSource page = new PageSource(
                TextCleaner.lines(HtmlToText.text(html)),
                bare.isEmpty() ? Optional.empty() : Optional.of(bare),
                Optional.empty(),
                List.of(),
                job,
                Optional.empty());
        return pages.read(page, document.now()).jobs();
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
