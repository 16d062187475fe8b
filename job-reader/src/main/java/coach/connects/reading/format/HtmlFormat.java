package coach.connects.reading.format;

import coach.connects.posting.JobId;
import coach.connects.posting.ReadResult;
import coach.connects.posting.ReadResult.ReadStatus;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.page.PageSource;
import coach.connects.reading.page.TextCleaner;
import coach.connects.reading.phrase.DateMatch;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A saved page, or a piece of one. Where the site's own markup names the description, the skills, the title or the id, that
 * is taken; the rest is read as the text that a person sees.
 */
final class HtmlFormat implements PostingFormat {
    private static final Evaluator TILES = QueryParser.parse("article.job-tile, section.job-tile, [data-test=JobTile]");
    private static final Evaluator DESCRIPTIONS =
            QueryParser.parse("[data-test=Description], [data-test$=JobDescription],"
                    + " [data-qa=job-description], [data-test=job-description-text], [itemprop=description],"
                    + " [data-ng-bind-html=htmlToTruncate], article p.text-body-sm, p.break");
    private static final Evaluator SKILLS =
            QueryParser.parse("[data-test=token], [data-test=Skill], .air3-token, .js-skill, .up-skill-badge");
    private static final String TITLE = ".job-tile-title, [data-test*=job-tile-title-link], .job-title";
    private static final Evaluator TITLES = QueryParser.parse(TITLE);
    private static final Evaluator LINKS = QueryParser.parse(TITLE + ", a");
    private static final Evaluator NAMES = QueryParser.parse("link[rel=canonical], meta[property=og:url]");
    private static final Evaluator TIMES = QueryParser.parse("time[datetime], [itemprop=datePosted]");
    private static final List<String> UIDS =
            List.of("data-ev-opening_uid", "data-ev-job-uid", "data-job-uid", "job-uid", "data-test-key");
    private static final Evaluator MARKED =
            QueryParser.parse("[" + String.join("], [", UIDS) + "], [data-ng-init], [ng-init]");
    private static final int MOST_TILES = 100;
    private static final int BEGINNING = 40;
    /** What says no more than this is no job by itself. */
    private static final int OWN = 3;

    private final PageParser pages;
    private final PhraseDictionary book;
    private final DataTable table;
    private final DataJob jobs;

    HtmlFormat(PageParser pages, PhraseDictionary book, DataTable table, DataJob jobs) {
        this.pages = pages;
        this.book = book;
        this.table = table;
        this.jobs = jobs;
    }

    @Override
    public boolean accepts(InputDocument document) {
        String beginning = document.beginning();
        return document.isNamed(".html", ".htm", ".xhtml", ".mht")
                || beginning.startsWith("<!doctype html")
                || beginning.startsWith("<html")
                || beginning.startsWith("<!-- saved from")
                || isElement(beginning)
                || document.text().contains("<b>Posted On</b>:");
    }

    /** What begins with a tag holds no more facts when its tags are taken for words. */
    @Override
    public boolean isSure(InputDocument document) {
        return document.beginning().startsWith("<");
    }

    private static boolean isElement(String beginning) {
        for (String name :
                List.of("<div", "<section", "<article", "<main", "<body", "<head", "<ul", "<p", "<h1", "<span", "<table", "<dl", "<h2", "<h3", "<a")) {
            if (beginning.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ReadResult read(InputDocument input) {
        if (HtmlToText.holdsTooMany(input.text())) {
            return ReadResult.none(ReadStatus.TOO_LONG);
        }
        Document document = HtmlToText.parse(input.text());
        ReadResult rows = jobs.read(HtmlTable.records(document, table), input);
        if (!rows.jobs().isEmpty()) {
            return rows;
        }
        List<Element> named = tiles(document);
        List<Element> tiles = named.isEmpty() ? unnamed(document, input) : named;
        List<ReadResult.Job> listed = read(tiles, input);
        tiles.forEach(Element::remove);
        ReadResult page = tiles.isEmpty() && descriptions(document).size() > 1
                ? severally(document, input)
                : pages.read(page(document, false), input.now());
        boolean own = page.jobs().stream().anyMatch(job -> job.posting().facts().size() > OWN);
        return tiles.isEmpty() || own ? page : ReadResult.of(listed);
    }

    /** Several descriptions may be one job's, or one of each of several jobs, which the lines alone tell apart. */
    private ReadResult severally(Document document, InputDocument input) {
        ReadResult lines = pages.read(PageSource.of(HtmlToText.text(document)), input.now());
        return lines.jobs().size() == 1 || lines.readStatus() == ReadStatus.NOTHING
                ? pages.read(page(document, false), input.now())
                : lines;
    }

    private List<ReadResult.Job> read(List<Element> tiles, InputDocument input) {
        List<ReadResult.Job> jobs = new ArrayList<>();
        for (Element tile : tiles.subList(0, Math.min(tiles.size(), MOST_TILES))) {
            jobs.addAll(pages.read(page(tile.clone(), true), input.now()).jobs());
        }
        return jobs;
    }

    /** Tiles that only their place tells: all of them must tell of a job. */
    private List<Element> unnamed(Document document, InputDocument input) {
        for (List<Element> tiles : List.of(HtmlTiles.byLink(document), HtmlTiles.sideBySide(descriptions(document)))) {
            List<ReadResult.Job> jobs = read(tiles, input);
            boolean all = tiles.size() > 1 && jobs.size() == tiles.size();
            if (all && jobs.stream().allMatch(job -> job.posting().facts().size() > OWN)) {
                return tiles;
            }
        }
        return List.of();
    }

    /** Those elements, each text once: a shortened one may stand beside the whole. */
    private static List<Element> descriptions(Element root) {
        Set<String> beginnings = new HashSet<>();
        List<Element> all = root.select(DESCRIPTIONS);
        return all.subList(0, Math.min(all.size(), MOST_TILES)).stream()
                .filter(element -> beginnings.add(beginning(element.text())))
                .toList();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING));
    }

    /** The tiles; what lies inside one is no further one. */
    private static List<Element> tiles(Document document) {
        List<Element> all = document.select(TILES);
        Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(all);
        List<Element> tiles = new ArrayList<>(all);
        tiles.removeIf(tile -> tile.parents().stream().anyMatch(known::contains));
        return tiles;
    }

    private PageSource page(Element root, boolean tile) {
        Optional<JobId> job = id(root, tile);
        Optional<String> title = tile ? first(root, TITLES) : Optional.empty();
        Optional<Instant> posted = posted(root);
        List<String> skills = new ArrayList<>();
        Elements marked = root.select(SKILLS);
        for (Element skill : marked) {
            String name = TextCleaner.line(skill.text());
            if (!name.isEmpty()) {
                skills.add(name);
            }
        }
        marked.remove();
        Optional<String> description = description(root);
        if (tile) {
            root.select(TITLES).remove();
        }
        return new PageSource(TextCleaner.lines(HtmlToText.text(root)), title, description, skills, job, posted);
    }

    private static Optional<String> first(Element root, Evaluator selector) {
        Element first = root.selectFirst(selector);
        return first == null ? Optional.empty() : Optional.of(TextCleaner.line(first.text()));
    }

    /** The longest of them: a shortened one may stand beside the whole. */
    private static Optional<String> description(Element root) {
        Elements all = root.select(DESCRIPTIONS);
        String longest = "";
        for (Element element : all) {
            String text = element.wholeText().strip();
            longest = text.length() > longest.length() ? text : longest;
        }
        all.remove();
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }

    private static Optional<JobId> id(Element root, boolean tile) {
        if (tile) {
            for (Element link : root.select(LINKS)) {
                Optional<JobId> id = HtmlToText.jobIn(link.attr("href"));
                if (id.isPresent()) {
                    return id;
                }
            }
        }
        for (Element link : root.select(NAMES)) {
            Optional<JobId> id = HtmlToText.jobIn(link.attr("href") + link.attr("content"));
            if (id.isPresent()) {
                return id;
            }
        }
        Elements marked = root.select(MARKED);
        for (String attribute : UIDS) {
            for (Element element : marked) {
                Optional<JobId> id = JobId.of("~02" + element.attr(attribute));
                if (id.isPresent()) {
                    return id;
                }
            }
        }
        return scripted(marked);
    }

    /** Pages of the years before 2019 hand the id to their scripts: {@code init('~01…')}. */
    private static Optional<JobId> scripted(Elements marked) {
        for (Element element : marked) {
            String script = element.attr("data-ng-init") + element.attr("ng-init");
            int tilde = script.indexOf("'~");
            int end = tilde < 0 ? -1 : script.indexOf('\'', tilde + 1);
            Optional<JobId> id = end < 0 ? Optional.empty() : JobId.of(script.substring(tilde + 1, end));
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> posted(Element root) {
        for (Element time : root.select(TIMES)) {
            String written = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Optional<Instant> exact = StampParser.of(written);
            if (exact.isPresent()) {
                return exact;
            }
            String hover = time.attr("popover") + time.attr("title");
            DateMatch date = book.date(NormalizedLine.of(hover), 0);
            if (date != null && date.end() == hover.length()) {
                return date.moment();
            }
        }
        return Optional.empty();
    }
}
