package coach.connects.reading.page;

import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.TokenType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the jobs of a page from its lines, in whichever of the site's layouts they stand. */
public final class PageParser {
    /** A hundred jobs with long descriptions; more is no page that a person reads. */
    private static final int MOST_SEEN = 250_000;

    private final PhraseDictionary book;
    private final DescriptionExtractor descriptions;
    private final FieldReader fields;
    private final CardParser cards;
    private final LineCutter cutter;
    private final TitleFilter titles;

    public PageParser(PhraseDictionary book) {
        this.book = book;
        this.descriptions = DescriptionExtractor.standard();
        this.fields = FieldReader.standard();
        this.cards = new CardParser(fields);
        this.titles = new TitleFilter(book, fields);
        this.cutter = new LineCutter(book, fields);
    }

    /** One job's pieces and its lines: from its first one to the next job's. */
    private record JobRange(List<PageToken> items, int from, int to) {}

    /** The lines without their links, the jobs that the links of each line lead to, and whether lines were lost. */
    private record Links(List<String> lines, List<List<JobId>> ids, boolean cut) {}

    /** The jobs on this page, in its order; of a page that is none, nothing. */
    public ReadResult read(PageSource page, Instant now) {
        if (page.lines().stream().mapToInt(String::length).sum() > MOST_SEEN) {
            return ReadResult.none(ReadResult.ReadStatus.TOO_LONG);
        }
        List<String> lines = LinePrefixStripper.off(CarrierLines.off(page.lines()));
        List<String> cut = cutter.cut(DotLeaders.cut(lines));
        List<String> pieces = PageLines.joined(cut, now);
        Links links = links(LinkPreviewTitle.unfolded(pieces), cut.size() > lines.size());
        List<PageToken> items = PageTokenizer.of(links.lines(), book);
        if (isGate(items)) {
            return ReadResult.none(ReadResult.ReadStatus.NOT_A_JOB_PAGE);
        }
        if (PastJobs.begin(items)) {
            return ReadResult.none(ReadResult.ReadStatus.NOTHING);
        }
        boolean full = PageSections.areIn(items);
        boolean described = page.description().isPresent();
        Optional<CardParser.Cards> cards = (full && !areLabels(items)) || described || isFeed(items)
                ? Optional.empty()
                : this.cards.read(links.lines(), links.ids(), now);
        if (cards.isPresent()) {
            return cards(cards.get(), page, items);
        }
        JobSplitter splitter = new JobSplitter(items, book);
        List<List<PageToken>> rows = described ? List.of(items) : full ? splitter.pages() : splitter.rows();
        if (!full && !described && page.title().isEmpty() && rows.stream().anyMatch(JobSplitter::areOfSeveral)) {
            return ReadResult.mixed(rows.size() + 1);
        }
        List<JobRange> parts = parts(rows, links.lines().size());
        List<ReadResult.Job> jobs = new ArrayList<>();
        for (JobRange jobRange : parts) {
            ReadResult.Job job = full ? full(jobRange, page, links, now) : tile(jobRange, page, links, now);
            if (isJob(job.posting(), parts.size())) {
                jobs.add(job);
            }
        }
        return ReadResult.of(jobs);
    }

    private ReadResult cards(CardParser.Cards cards, PageSource page, List<PageToken> items) {
        if (cards.cards().size() == 1) {
            JobStateExtractor.missedIn(items, cards.cards().get(0).facts());
        }
        return cards.cards().isEmpty()
                ? ReadResult.mixed(cards.seeming())
                : ReadResult.of(cards.cards().stream()
                        .map(card -> job(card.facts(), page, card.description(), Optional.empty()))
                        .toList());
    }

    /** "client:" and "activity:" of a record are headings of a page only where that is one. */
    private static boolean areLabels(List<PageToken> items) {
        return items.stream().noneMatch(token -> token.is(TokenType.POSTED) && token.whole())
                && items.stream()
                        .filter(token -> token.is(TokenType.PageRegion.HEADING))
                        .allMatch(token -> token.text().endsWith(":"));
    }

    /** The item of a feed has an order of its own, and so has the site's list, with its menu and its buttons. */
    private static boolean isFeed(List<PageToken> items) {
        return items.stream()
                .anyMatch(token -> token.is(TokenType.FEED_LINK)
                        || token.is(TokenType.TILE_ACTION)
                        || (token.is(TokenType.MENU) && token.text().equalsIgnoreCase("Load more jobs")));
    }

    private static List<JobRange> parts(List<List<PageToken>> cut, int lines) {
        List<JobRange> parts = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            int from = i == 0 ? 0 : cut.get(i).get(0).line();
            int to = i + 1 < cut.size() ? cut.get(i + 1).get(0).line() : lines;
            parts.add(new JobRange(cut.get(i), from, to));
        }
        return parts;
    }

    /** Some fact besides a title or skills, which any text may seem to have. */
    private static boolean isJob(Posting posting, int parts) {
        long solid = posting.facts().keySet().stream()
                .filter(fact -> fact != Fact.TITLE && fact != Fact.SKILLS && fact != Fact.COVID)
                .filter(fact -> fact != Fact.OUTSIDE_CONTACT)
                .count();
        return solid > 0 || (posting.job().isPresent() && parts == 1 && posting.knows(Fact.TITLE));
    }

    private Links links(List<String> lines, boolean cut) {
        List<String> rest = new ArrayList<>();
        List<List<JobId>> ids = new ArrayList<>();
        for (String line : lines) {
            LinkScan scan = JobLinkParser.find(line);
            boolean linked = !scan.jobs().isEmpty() || !scan.others().isEmpty();
            boolean leads = scan.jobs().isEmpty() && ExternalApplicationDetector.mayBeIn(line);
            rest.add(linked && !leads ? withoutLabel(withoutColon(scan.rest())) : line);
            ids.add(scan.jobs());
        }
        return new Links(rest, ids, cut);
    }

    /** "Link: LINK" says nothing besides. */
    private String withoutLabel(String text) {
        return fields.type(List.of(), text).equals(Optional.of(LabelType.LINK)) ? "" : text;
    }

    /** "Title: LINK" names the title. */
    private static String withoutColon(String text) {
        String bare = text.strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private boolean isGate(List<PageToken> items) {
        boolean gate = items.stream().anyMatch(token -> token.is(TokenType.LOGIN) || token.is(TokenType.ROBOT));
        boolean job = items.stream().anyMatch(token -> token.is(TokenType.POSTED) || token.is(TokenType.PROPOSALS));
        return gate && !job && !PageSections.areIn(items);
    }

    private ReadResult.Job full(JobRange jobRange, PageSource page, Links links, Instant now) {
        List<PageToken> items = PageSections.inOrder(jobRange.items());
        JobPageParser full =
                new JobPageParser(items, book, now, page.description().isPresent());
        PostingBuilder builder = full.read();
        Optional<String> text = text(items, full.textStart(), full.textEnd(), links);
        int last = full.end() < items.size() ? items.get(full.end()).line() : Integer.MAX_VALUE;
        JobRange ordered = new JobRange(items, jobRange.from(), jobRange.to());
        withoutCategory(items, links, builder);
        return job(builder, page, text, id(ordered, full.textStart(), full.textEnd(), last, links));
    }

    private ReadResult.Job tile(JobRange jobRange, PageSource page, Links links, Instant now) {
        JobTileParser tile = new JobTileParser(
                jobRange.items(), book, now, page.description().isPresent());
        PostingBuilder builder = tile.read();
        Optional<String> text = text(jobRange.items(), tile.textStart(), tile.textEnd(), links);
        withoutCategory(jobRange.items(), links, builder);
        return job(builder, page, text, id(jobRange, tile.textStart(), tile.textEnd(), tile.lastLine(), links));
    }

    private ReadResult.Job job(PostingBuilder builder, PageSource page, Optional<String> text, Optional<JobId> id) {
        filter(builder);
        page.title().ifPresent(title -> builder.set(Fact.TITLE, title));
        page.postedAt().ifPresent(at -> builder.set(Fact.POSTED_AT, at));
        if (!page.skills().isEmpty()) {
            SkillListParser.into(page.skills(), builder);
        }
        page.job().or(() -> id).ifPresent(builder::job);
        Optional<String> description = page.description().or(() -> text);
        descriptions.read(description.orElse(""), builder);
        return new ReadResult.Job(builder.posting(), description);
    }

    /**
     * Takes out a title that is a category of jobs and no label names, and of a page that lost its lines one that such a
     * category ends or begins: where the two part, nothing tells.
     */
    private void withoutCategory(List<PageToken> items, Links links, PostingBuilder builder) {
        boolean labelled = items.stream().anyMatch(token -> token.is(TokenType.TITLE_LABEL));
        boolean doubtful = !labelled
                && builder.get(Fact.TITLE)
                        .map(LineMarkStripper::off)
                        .filter(title -> book.isCategory(title) || (links.cut() && titles.holdsCategory(title)))
                        .isPresent();
        if (doubtful) {
            builder.forget(Fact.TITLE);
        }
    }

    /** Takes out a title and skills that a copy stuck to something else. */
    private void filter(PostingBuilder builder) {
        Optional<String> title = builder.get(Fact.TITLE);
        title.ifPresent(t -> titles.title(t)
                .ifPresentOrElse(clean -> builder.set(Fact.TITLE, clean), () -> builder.forget(Fact.TITLE)));
        boolean names = builder.get(Fact.SKILLS)
                .map(skills -> titles.areNames(skills.names()))
                .orElse(true);
        if (!names) {
            builder.forget(Fact.SKILLS);
        }
    }

    private static Optional<String> text(List<PageToken> part, int start, int end, Links links) {
        StringBuilder text = new StringBuilder();
        int line = -1;
        for (PageToken token : part.subList(start, Math.max(start, end))) {
            if (token.line() != line) {
                boolean wholeLine = token.whole() || !token.glued();
                text.append(wholeLine ? links.lines().get(token.line()) : token.text())
                        .append('\n');
                line = token.line();
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString().strip());
    }

    /** The first link outside the description and before the other jobs, from this part's own lines. */
    private static Optional<JobId> id(JobRange jobRange, int start, int end, int last, Links links) {
        List<PageToken> items = jobRange.items();
        int textFrom = start < end ? items.get(start).line() : -1;
        int textTo = start < end ? items.get(end - 1).line() : -1;
        for (int line = jobRange.from(); line < Math.min(last, jobRange.to()); line++) {
            boolean inText = line >= textFrom && line <= textTo;
            if (!inText && !links.ids().get(line).isEmpty()) {
                return Optional.of(links.ids().get(line).get(0));
            }
        }
        return Optional.empty();
    }
}
