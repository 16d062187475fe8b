package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.JobId;
import coach.connects.job.Posting;
import coach.connects.job.Reading;
import coach.connects.job.link.Found;
import coach.connects.job.link.JobLink;
import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.PhraseBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the jobs of a page from its lines, in whichever of the site's layouts they stand. */
public final class PageReader {
    /** A hundred jobs with long descriptions; more is no page that a person reads. */
    private static final int MOST_SEEN = 250_000;

    private final PhraseBook book;
    private final DescriptionFacts descriptions;

    /** Reads by these phrases. */
    public PageReader(PhraseBook book) {
        this.book = book;
        this.descriptions = new DescriptionFacts(book);
    }

    /** One job's pieces and its lines: from its first one to the next job's. */
    private record Part(List<Item> items, int from, int to) {}

    /** The lines without their links, and the jobs that the links of each line lead to. */
    private record Links(List<String> lines, List<List<JobId>> ids) {}

    /** The jobs on this page, in its order; of a page that is none, nothing. */
    public Reading read(Page page, Instant now) {
        if (page.lines().stream().mapToInt(String::length).sum() > MOST_SEEN) {
            return Reading.none(Reading.Outcome.TOO_LONG);
        }
        Links links = links(Preview.unfolded(LineMarks.off(page.lines())));
        List<Item> items = Items.of(links.lines(), book);
        if (isGate(items)) {
            return Reading.none(Reading.Outcome.NOT_A_JOB_PAGE);
        }
        boolean full = Sections.areIn(items);
        boolean described = page.description().isPresent();
        Splitter splitter = new Splitter(items);
        List<List<Item>> cut = described ? List.of(items) : full ? splitter.pages() : splitter.rows();
        List<Part> parts = parts(cut, links.lines().size());
        List<Reading.Job> jobs = new ArrayList<>();
        for (Part part : parts) {
            Reading.Job job = full ? full(part, page, links, now) : tile(part, page, links, now);
            if (isJob(job.posting(), parts.size())) {
                jobs.add(job);
            }
        }
        return Reading.of(jobs);
    }

    private static List<Part> parts(List<List<Item>> cut, int lines) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            int from = i == 0 ? 0 : cut.get(i).get(0).line();
            int to = i + 1 < cut.size() ? cut.get(i + 1).get(0).line() : lines;
            parts.add(new Part(cut.get(i), from, to));
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

    private static Links links(List<String> lines) {
        List<String> rest = new ArrayList<>();
        List<List<JobId>> ids = new ArrayList<>();
        for (String line : lines) {
            Found found = JobLink.find(line);
            boolean linked = !found.jobs().isEmpty() || !found.others().isEmpty();
            rest.add(linked ? withoutColon(found.rest()) : line);
            ids.add(found.jobs());
        }
        return new Links(rest, ids);
    }

    /** "Title: LINK" names the title. */
    private static String withoutColon(String text) {
        String bare = text.strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private boolean isGate(List<Item> items) {
        boolean gate = items.stream().anyMatch(item -> item.is(Meaning.LOGIN) || item.is(Meaning.ROBOT));
        boolean job = items.stream().anyMatch(item -> item.is(Meaning.POSTED) || item.is(Meaning.PROPOSALS));
        return gate && !job && !Sections.areIn(items);
    }

    private Reading.Job full(Part part, Page page, Links links, Instant now) {
        List<Item> items = Sections.inOrder(part.items());
        FullPage full = new FullPage(items, book, now, page.description().isPresent());
        Facts facts = full.read();
        Optional<String> text = text(items, full.textStart(), full.textEnd(), links);
        int last = full.end() < items.size() ? items.get(full.end()).line() : Integer.MAX_VALUE;
        Part ordered = new Part(items, part.from(), part.to());
        return job(facts, page, text, id(ordered, full.textStart(), full.textEnd(), last, links));
    }

    private Reading.Job tile(Part part, Page page, Links links, Instant now) {
        Tile tile = new Tile(part.items(), book, now, page.description().isPresent());
        Facts facts = tile.read();
        Optional<String> text = text(part.items(), tile.textStart(), tile.textEnd(), links);
        return job(facts, page, text, id(part, tile.textStart(), tile.textEnd(), tile.lastLine(), links));
    }

    private Reading.Job job(Facts facts, Page page, Optional<String> text, Optional<JobId> id) {
        page.title().ifPresent(title -> facts.set(Fact.TITLE, title));
        page.postedAt().ifPresent(at -> facts.set(Fact.POSTED_AT, at));
        if (!page.skills().isEmpty()) {
            SkillLines.into(page.skills(), facts);
        }
        page.job().or(() -> id).ifPresent(facts::job);
        Optional<String> description = page.description().or(() -> text);
        descriptions.read(description.orElse(""), facts);
        return new Reading.Job(facts.posting(), description);
    }

    private static Optional<String> text(List<Item> part, int start, int end, Links links) {
        StringBuilder text = new StringBuilder();
        int line = -1;
        for (Item item : part.subList(start, Math.max(start, end))) {
            if (item.line() != line) {
                boolean wholeLine = item.whole() || !item.glued();
                text.append(wholeLine ? links.lines().get(item.line()) : item.text())
                        .append('\n');
                line = item.line();
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString().strip());
    }

    /** The first link outside the description and before the other jobs, from this part's own lines. */
    private static Optional<JobId> id(Part part, int start, int end, int last, Links links) {
        List<Item> items = part.items();
        int textFrom = start < end ? items.get(start).line() : -1;
        int textTo = start < end ? items.get(end - 1).line() : -1;
        for (int line = part.from(); line < Math.min(last, part.to()); line++) {
            boolean inText = line >= textFrom && line <= textTo;
            if (!inText && !links.ids().get(line).isEmpty()) {
                return Optional.of(links.ids().get(line).get(0));
            }
        }
        return Optional.empty();
    }
}
