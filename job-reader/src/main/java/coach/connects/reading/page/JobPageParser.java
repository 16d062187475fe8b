package coach.connects.reading.page;

import coach.connects.posting.Fact;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a job's own page: head, description, terms, then the parts under their headings. Facts count only in their own
 * part; the terms are what stands between the description and the first of those headings.
 */
final class JobPageParser {
    private static final int HEAD = 14;
    private static final int START = 3;
    private static final int LONGEST_UNKNOWN_TERM = 40;

    private final List<PageToken> items;
    private final PageSections sections;
    private final boolean described;
    private final PostingBuilder builder = new PostingBuilder();
    private final TitleFinder titleFinder;
    private final HeaderParser header;
    private final ClientExtractor client;
    private final FieldTokens fields;
    private final int bodyEnd;
    private final int cut;
    private int textStart;
    private int textEnd;

    JobPageParser(List<PageToken> items, PhraseDictionary book, Instant now, boolean described) {
        this.items = items;
        this.sections = new PageSections(items);
        this.titleFinder = new TitleFinder(book, items);
        this.header = new HeaderParser(book, now, builder);
        this.client = new ClientExtractor(book.countries(), builder);
        this.fields = new FieldTokens(now, builder);
        this.described = described;
        this.bodyEnd = sections.bodyEnd();
        this.cut = firstHeading();
    }

    /** Reads all facts; the description lies between {@link #textStart} and {@link #textEnd} then. */
    PostingBuilder read() {
        int posted = posted();
        title(posted);
        textStart = textStart(posted);
        textEnd = textStart;
        terms();
        header.read(items.subList(0, textStart));
        if (sections.skills() >= 0) {
            SkillListParser.after(items, sections.skills(), sections.endOf(sections.skills()))
                    .into(builder);
        }
        if (sections.activity() >= 0) {
            ActivityExtractor.read(part(sections.activity()), builder);
            ActivityExtractor.hires(sections.client() < 0 ? List.of() : part(sections.activity()), builder);
        } else if (beginsInTheActivity()) {
            ActivityExtractor.read(items.subList(0, cut), builder);
        } else if (cut < bodyEnd) {
            ActivityExtractor.read(items.subList(cut, bodyEnd), builder);
        }
        if (sections.client() >= 0) {
            client.read(part(sections.client()));
            proposalsAmong(part(sections.client()));
        }
        List<PageToken> outside = outsideTheDescription();
        JobStateExtractor.read(outside, builder);
        fields.read(sections.client() < 0 ? List.of() : part(sections.client()), outside);
        new NamedFacts(builder).doubtIn(outside);
        return builder;
    }

    /** Without a heading of its own the count of proposals may stand below the client's. */
    private void proposalsAmong(List<PageToken> part) {
        PostingBuilder told = new PostingBuilder();
        if (sections.activity() < 0 && !builder.knows(Fact.PROPOSALS)) {
            ActivityExtractor.read(part, told);
            told.get(Fact.PROPOSALS).ifPresent(count -> builder.set(Fact.PROPOSALS, count));
        }
    }

    /** A copy that begins below the heading of the activity. */
    private boolean beginsInTheActivity() {
        int activity = TokenScan.first(items, 0, START, token -> token.is(PageRegion.ACTIVITY));
        return activity >= 0
                && TokenScan.firstHeading(items, 0, activity, TokenType.CLIENT) < 0
                && items.subList(0, cut).stream()
                        .noneMatch(token -> token.is(TokenType.POSTED) || token.is(TokenType.SUMMARY));
    }

    int textStart() {
        return textStart;
    }

    int textEnd() {
        return textEnd;
    }

    int end() {
        return sections.end();
    }

    private List<PageToken> part(int heading) {
        return items.subList(heading + 1, sections.endOf(heading));
    }

    /** The first heading behind the terms. */
    private int firstHeading() {
        int first = sections.activity() < 0 ? activityAbove(sections.bodyEnd()) : sections.bodyEnd();
        boolean before = sections.skills() >= 0 && sections.skills() < first;
        first = before ? sections.skills() : first;
        for (int i = first - 1; i >= 0; i--) {
            PageToken token = items.get(i);
            if (token.isHeading(TokenType.QUALIFICATIONS) && i > posted() && isWithinHeadDistance(i, first)) {
                return i;
            }
        }
        return first;
    }

    /** Where the activity begins that stands without its heading right above this place. */
    private int activityAbove(int until) {
        int from = until;
        int labels = 0;
        for (int i = until - 1; i >= 0; i--) {
            PageToken token = items.get(i);
            boolean label = token.is(PageRegion.ACTIVITY);
            boolean viewed = token.isWords() && i > 0 && items.get(i - 1).is(TokenType.VIEWED);
            if (!label && !viewed && !token.is(PageRegion.VALUE)) {
                break;
            }
            labels += label ? 1 : 0;
            from = label ? i : from;
        }
        return labels > 0 && TokenScan.first(items, from, until, token -> token.is(TokenType.PROPOSALS)) >= 0
                ? from
                : until;
    }

    private boolean isWithinHeadDistance(int heading, int until) {
        return until - heading <= HEAD;
    }

    private int posted() {
        return TokenScan.first(items, 0, sections.bodyEnd(), token -> token.is(TokenType.POSTED));
    }

    private void title(int posted) {
        int details = sections.applyPage();
        Optional<String> found = details >= 0 ? wordsAfter(details) : titleFinder.before(posted, cut);
        found.flatMap(HeaderParser::title).ifPresent(title -> builder.set(Fact.TITLE, title));
    }

    private Optional<String> wordsAfter(int heading) {
        int words = TokenScan.first(items, heading + 1, heading + 3, PageToken::isWords);
        boolean rival = words >= 0
                && words + 2 < items.size()
                && items.get(words + 1).isWords()
                && items.get(words + 2).isWords()
                && !titleFinder.isCategory(items.get(words + 1))
                && titleFinder.isCategory(items.get(words + 2));
        return words < 0 || rival
                ? Optional.empty()
                : Optional.of(items.get(words).text());
    }

    /** Behind the heading "Summary" near the head, or else behind what belongs to the head. */
    private int textStart(int posted) {
        int details = sections.applyPage();
        int head = Math.max(posted, details);
        int summary = TokenScan.firstHeading(items, head + 1, Math.min(cut, head + 1 + HEAD), TokenType.SUMMARY);
        if (summary >= 0) {
            return summary + 1;
        }
        int start = head < 0 ? 0 : head + 1;
        if (details >= 0) {
            start = behindCategory(details);
        }
        if (head < 0 && beginsInTheActivity()) {
            return cut;
        }
        while (start < cut && belongsToHead(items.get(start), head >= 0)) {
            start++;
        }
        return start;
    }

    private int behindCategory(int details) {
        int start = details + 1;
        while (start < Math.min(cut, details + 4)) {
            PageToken token = items.get(start++);
            if (token.is(TokenType.POSTED)) {
                return start;
            }
            Optional<Object> posted = titleFinder.postedAtEnd(token);
            if (posted.isPresent()) {
                header.posted(posted.get());
                return start;
            }
        }
        return Math.min(cut, details + 2);
    }

    private static boolean belongsToHead(PageToken token, boolean hasHead) {
        return !token.isWords() && !token.is(PageRegion.FEED) && (hasHead || !token.is(PageRegion.VALUE));
    }

    /** From the first heading upwards, as long as only terms stand there; and those in the head. */
    private void terms() {
        JobTermsCollector terms = new JobTermsCollector();
        int view = TokenScan.lastHeading(items, textStart, cut, TokenType.VIEW_POSTING);
        int from = cut;
        boolean invitation = TokenScan.lastHeading(items, 0, items.size(), TokenType.INVITATION_PAGE) >= 0;
        int questions = TokenScan.lastHeading(items, textStart, cut, TokenType.QUESTIONS);
        boolean above = hasTermsAbove(cut) || (questions >= 0 && hasTermsAbove(questions));
        if (sections.skills() >= 0 && (view >= 0 || invitation || !above)) {
            int skillsEnd = SkillListParser.after(items, sections.skills(), sections.end())
                    .next();
            addAll(skillsEnd, sections.endOf(sections.skills()), terms);
        }
        if (!hasTermsAbove(from) && questions >= 0) {
            from = questions;
        }
        textEnd = view >= 0 ? view : upwards(from, terms);
        if (view >= 0) {
            addAll(view + 1, cut, terms);
        }
        if (described) {
            textEnd = textStart;
            addAll(textStart, cut, terms);
        }
        addAll(0, textStart, terms);
        terms.into(builder);
    }

    private boolean hasTermsAbove(int from) {
        return from > textStart && items.get(from - 1).is(PageRegion.FEATURE);
    }

    /** From the last one upwards, as everywhere; what stands below the heading of a proposal's terms is not the job's. */
    private void addAll(int from, int to, JobTermsCollector terms) {
        int proposal = TokenScan.firstHeading(items, from, to, TokenType.TERMS);
        for (int i = (proposal < 0 ? to : proposal) - 1; i >= from; i--) {
            if (items.get(i).is(PageRegion.FEATURE)) {
                terms.add(items.get(i));
            }
        }
    }

    private int upwards(int from, JobTermsCollector terms) {
        int i = from;
        while (i > textStart) {
            PageToken token = items.get(i - 1);
            boolean term = token.is(PageRegion.FEATURE) && terms.add(token);
            boolean aside = token.is(PageRegion.NOISE)
                    || token.is(PageRegion.APPLY)
                    || (token.is(PageRegion.STATE) && !isListedState(i - 1))
                    || token.is(PageRegion.FIELD)
                    || token.is(TokenType.INVITATION_PAGE);
            if (!term && !aside && !isUnknownTerm(i - 1, terms)) {
                terms.cutAt(items.subList(Math.max(textStart, i - 3), i - 1));
                break;
            }
            i--;
        }
        return i;
    }

    /** One of several states among the client's words: "Closed", and "Filled" above it. */
    private boolean isListedState(int i) {
        PageToken above = items.get(Math.max(textStart, i - 1));
        return i > textStart
                && (above.is(PageRegion.STATE)
                        || (above.isWords()
                                && ClosingNotice.inRemark(above.text()).isPresent()));
    }

    /**
     * A term that is not known yet may stand between two that are, before the pay was reached; and what a level means is
     * told in a sentence below it, which each translation words in its own way.
     */
    private boolean isUnknownTerm(int i, JobTermsCollector terms) {
        PageToken token = items.get(i);
        if (!token.isWords() || i <= textStart) {
            return false;
        }
        PageToken above = items.get(i - 1);
        boolean remark = CardSkin.isForeign(token.text()) || token.text().endsWith("?");
        if (remark && token.whole() && above.is(PageRegion.FEATURE) && !terms.isPaid()) {
            return true;
        }
        if (terms.knowsType()) {
            return !terms.knowsLevel() && isLevel(above) && token.whole();
        }
        boolean name = token.text().length() <= LONGEST_UNKNOWN_TERM && SkillListParser.isName(token.text());
        return above.is(PageRegion.FEATURE) && (name || (isLevel(above) && token.whole()));
    }

    private static boolean isLevel(PageToken token) {
        return token.isHeading(TokenType.ENTRY)
                || token.isHeading(TokenType.INTERMEDIATE)
                || token.isHeading(TokenType.EXPERT);
    }

    private List<PageToken> outsideTheDescription() {
        List<PageToken> outside = new ArrayList<>(items.subList(0, textStart));
        for (int i = textEnd; i < items.size(); i++) {
            boolean required =
                    items.get(i).is(TokenType.COST_LABEL) && items.get(i).text().startsWith("Required for");
            if (!sections.isHistory(i) || required) {
                outside.add(items.get(i));
            }
        }
        boolean priced = outside.stream().anyMatch(token -> token.is(TokenType.COST) || token.is(TokenType.COST_LABEL));
        if (!priced) {
            outside.addAll(strayCost());
        }
        return outside;
    }

    /** The only cost of a page, on a line of its own: a sentence below it, or the client's past jobs above it, hide it. */
    private List<PageToken> strayCost() {
        List<PageToken> costs = items.stream()
                .filter(token -> token.is(TokenType.COST) && token.whole())
                .toList();
        boolean one =
                costs.stream().map(cost -> cost.match().number(0)).distinct().count() == 1;
        return one ? costs.subList(0, 1) : List.of();
    }
}
