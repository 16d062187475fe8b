package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.Meaning.Group;
import coach.connects.job.phrase.PhraseBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a job's own page: head, description, terms, then the parts under their headings. Facts count only in their own
 * part; the terms are what stands between the description and the first of those headings.
 */
final class FullPage {
    private static final int HEAD = 14;
    private static final int START = 3;
    private static final int LONGEST_UNKNOWN_TERM = 40;

    private final List<Item> items;
    private final Sections sections;
    private final boolean described;
    private final Facts facts = new Facts();
    private final Titles titles;
    private final Header header;
    private final ClientFacts client;
    private final int cut;
    private int textStart;
    private int textEnd;

    FullPage(List<Item> items, PhraseBook book, Instant now, boolean described) {
        this.items = items;
        this.sections = new Sections(items);
        this.titles = new Titles(book, items);
        this.header = new Header(book, now, facts);
        this.client = new ClientFacts(book.countries(), facts);
        this.described = described;
        this.cut = firstHeading();
    }

    /** Reads all facts; the description lies between {@link #textStart} and {@link #textEnd} then. */
    Facts read() {
        int posted = posted();
        title(posted);
        textStart = textStart(posted);
        textEnd = textStart;
        terms();
        header.read(items.subList(0, textStart));
        if (sections.skills() >= 0) {
            SkillLines.after(items, sections.skills(), sections.endOf(sections.skills()))
                    .into(facts);
        }
        if (sections.activity() >= 0) {
            ActivityFacts.read(part(sections.activity()), facts);
        } else if (beginsInTheActivity()) {
            ActivityFacts.read(items.subList(0, cut), facts);
        }
        if (sections.client() >= 0) {
            client.read(part(sections.client()));
        }
        StateFacts.read(outsideTheDescription(), facts);
        return facts;
    }

    /** A copy that begins below the heading of the activity. */
    private boolean beginsInTheActivity() {
        return items.stream().limit(START).anyMatch(item -> item.is(Group.ACTIVITY))
                && items.subList(0, cut).stream()
                        .noneMatch(item -> item.is(Meaning.POSTED) || item.is(Meaning.SUMMARY));
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

    private List<Item> part(int heading) {
        return items.subList(heading + 1, sections.endOf(heading));
    }

    /** The first heading behind the terms. */
    private int firstHeading() {
        int first = sections.bodyEnd();
        boolean before = sections.skills() >= 0 && sections.skills() < first;
        first = before ? sections.skills() : first;
        for (int i = first - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item.isHeading(Meaning.QUALIFICATIONS) && i > posted() && onlyPairs(i, first)) {
                return i;
            }
        }
        return first;
    }

    private boolean onlyPairs(int heading, int until) {
        return until - heading <= HEAD;
    }

    private int posted() {
        int until = Math.min(items.size(), sections.bodyEnd());
        for (int i = 0; i < until; i++) {
            if (items.get(i).is(Meaning.POSTED)) {
                return i;
            }
        }
        return -1;
    }

    private void title(int posted) {
        int details = sections.applyPage();
        Optional<String> found = details >= 0 ? wordsAfter(details) : titles.before(posted, cut);
        found.flatMap(Header::title).ifPresent(title -> facts.set(Fact.TITLE, title));
    }

    private Optional<String> wordsAfter(int heading) {
        for (int i = heading + 1; i < Math.min(items.size(), heading + 3); i++) {
            if (items.get(i).isWords()) {
                return Optional.of(items.get(i).text());
            }
        }
        return Optional.empty();
    }

    /** Behind the heading "Summary" near the head, or else behind what belongs to the head. */
    private int textStart(int posted) {
        int details = sections.applyPage();
        int head = Math.max(posted, details);
        for (int i = head + 1; i < Math.min(cut, head + 1 + HEAD); i++) {
            if (items.get(i).isHeading(Meaning.SUMMARY)) {
                return i + 1;
            }
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
            Item item = items.get(start++);
            if (item.is(Meaning.POSTED)) {
                return start;
            }
            Optional<Object> posted = titles.postedAtEnd(item);
            if (posted.isPresent()) {
                header.posted(posted.get());
                return start;
            }
        }
        return Math.min(cut, details + 2);
    }

    private static boolean belongsToHead(Item item, boolean hasHead) {
        return !item.isWords() && !item.is(Group.FEED) && (hasHead || !item.is(Group.VALUE));
    }

    /** From the first heading upwards, as long as only terms stand there; and those in the head. */
    private void terms() {
        Features features = new Features();
        int view = last(Meaning.VIEW_POSTING, textStart, cut);
        int from = cut;
        boolean invitation = last(Meaning.INVITATION_PAGE, 0, items.size()) >= 0;
        int questions = last(Meaning.QUESTIONS, textStart, cut);
        boolean above = hasTermsAbove(cut) || (questions >= 0 && hasTermsAbove(questions));
        if (sections.skills() >= 0 && (view >= 0 || invitation || !above)) {
            int skillsEnd =
                    SkillLines.after(items, sections.skills(), sections.end()).next();
            addAll(skillsEnd, sections.endOf(sections.skills()), features);
        }
        if (!hasTermsAbove(from) && questions >= 0) {
            from = questions;
        }
        textEnd = view >= 0 ? view : upwards(from, features);
        if (view >= 0) {
            addAll(view + 1, cut, features);
        }
        if (described) {
            textEnd = textStart;
            addAll(textStart, cut, features);
        }
        addAll(0, textStart, features);
        features.into(facts);
    }

    private boolean hasTermsAbove(int from) {
        return from > textStart && items.get(from - 1).is(Group.FEATURE);
    }

    /** From the last one upwards, as everywhere; what stands below the heading of a proposal's terms is not the job's. */
    private void addAll(int from, int to, Features features) {
        int end = from;
        while (end < to && !items.get(end).isHeading(Meaning.TERMS)) {
            end++;
        }
        for (int i = end - 1; i >= from; i--) {
            if (items.get(i).is(Group.FEATURE)) {
                features.add(items.get(i));
            }
        }
    }

    private int upwards(int from, Features features) {
        int i = from;
        while (i > textStart) {
            Item item = items.get(i - 1);
            boolean term = item.is(Group.FEATURE) && features.add(item);
            boolean aside = item.is(Group.NOISE)
                    || item.is(Group.APPLY)
                    || item.is(Group.STATE)
                    || item.is(Meaning.INVITATION_PAGE);
            if (!term && !aside && !isUnknownTerm(i - 1, features)) {
                break;
            }
            i--;
        }
        return i;
    }

    /**
     * A term that is not known yet may stand between two that are, before the pay was reached; and what a level means is
     * told in a sentence below it, which each translation words in its own way.
     */
    private boolean isUnknownTerm(int i, Features features) {
        Item item = items.get(i);
        if (!item.isWords() || i <= textStart) {
            return false;
        }
        Item above = items.get(i - 1);
        if (features.knowsType()) {
            return !features.knowsLevel() && isLevel(above) && item.whole();
        }
        boolean name = item.text().length() <= LONGEST_UNKNOWN_TERM && SkillLines.isName(item.text());
        return above.is(Group.FEATURE) && (name || (isLevel(above) && item.whole()));
    }

    private static boolean isLevel(Item item) {
        return item.isHeading(Meaning.ENTRY) || item.isHeading(Meaning.INTERMEDIATE) || item.isHeading(Meaning.EXPERT);
    }

    private int last(Meaning heading, int from, int to) {
        for (int i = Math.min(to, items.size()) - 1; i >= from; i--) {
            if (items.get(i).isHeading(heading)) {
                return i;
            }
        }
        return -1;
    }

    private List<Item> outsideTheDescription() {
        List<Item> outside = new ArrayList<>(items.subList(0, textStart));
        for (int i = textEnd; i < items.size(); i++) {
            boolean required =
                    items.get(i).is(Meaning.COST_LABEL) && items.get(i).text().startsWith("Required for");
            if (!sections.isHistory(i) || required) {
                outside.add(items.get(i));
            }
        }
        return outside;
    }
}
