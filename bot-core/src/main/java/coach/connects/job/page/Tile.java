package coach.connects.job.page;

import coach.connects.job.Fact;
import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.Meaning.Group;
import coach.connects.job.phrase.PhraseBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one job of a list: a search result, a feed's tile, an alert. It has no headings: what is known stands before the
 * description and behind it, and what lies between is the description.
 */
final class Tile {
    private static final int LONGEST_UNKNOWN = 30;
    private static final int LONGEST_TITLE = 200;
    private static final int NEAR = 8;

    private final List<Item> items;
    private final boolean described;
    private final Facts facts = new Facts();
    private final int lastLine;
    private final Header header;
    private final ClientFacts client;
    private int title = -1;
    private int textStart;
    private int textEnd;
    private int end;
    private int skills = -1;
    private int skillsEnd = -1;

    Tile(List<Item> items, PhraseBook book, Instant now, boolean described) {
        int others = others(items);
        this.items = items.subList(0, others);
        this.lastLine = others < items.size() ? items.get(others).line() : Integer.MAX_VALUE;
        this.header = new Header(book, now, facts);
        this.client = new ClientFacts(book.countries(), facts);
        this.described = described;
    }

    Facts read() {
        findTitle();
        findText();
        List<Item> before = new ArrayList<>(items.subList(0, textStart));
        List<Item> behind = new ArrayList<>(items.subList(textEnd, end));
        readSkills();
        List<Item> all = new ArrayList<>(before);
        all.addAll(behind);
        Features features = new Features();
        terms(behind, features);
        terms(before, features);
        features.into(facts);
        header.read(all);
        ActivityFacts.read(all, facts);
        client.read(all);
        StateFacts.read(all, facts);
        feed(behind);
        notice();
        return facts;
    }

    /** A page that says little but that the job is closed or private. */
    private void notice() {
        boolean little = items.size() <= NEAR && !facts.knows(Fact.TYPE) && !facts.knows(Fact.POSTED_AT);
        if (little) {
            StateFacts.read(
                    items.stream()
                            .filter(item -> item.whole() && (item.is(Meaning.CLOSED) || item.is(Meaning.PRIVATE)))
                            .toList(),
                    facts);
        }
    }

    int textStart() {
        return textStart;
    }

    int textEnd() {
        return textEnd;
    }

    private static void terms(List<Item> part, Features features) {
        for (int i = part.size() - 1; i >= 0; i--) {
            if (part.get(i).is(Group.FEATURE)) {
                features.add(part.get(i));
            }
        }
    }

    /** A labelled title near the top, or the words below "Posted", or the first words above the job's terms. */
    private void findTitle() {
        int near = Math.min(items.size(), NEAR);
        if (near > 0 && items.get(0).isWords() && items.get(0).text().endsWith(" - Upwork")) {
            title(0, items.get(0).text());
            return;
        }
        for (int i = 0; i < near; i++) {
            if (items.get(i).is(Meaning.TITLE_LABEL)) {
                title(i, items.get(i).said().words(0));
                return;
            }
        }
        boolean feed = items.stream().anyMatch(item -> item.is(Meaning.FEED_CATEGORY) || item.is(Meaning.FEED_LINK));
        boolean posted = false;
        for (int i = 0; i < near && !feed; i++) {
            posted |= items.get(i).is(Meaning.POSTED);
            if (items.get(i).isWords() && canBeTitle(items.get(i)) && (posted || isAboveTerms(i))) {
                title(i, items.get(i).text());
                return;
            }
            boolean text =
                    items.get(i).isWords() && (posted || items.get(i).text().length() > LONGEST_TITLE);
            if (text || items.get(i).isHeading(Meaning.SUMMARY)) {
                return;
            }
        }
    }

    private void title(int i, String text) {
        title = i;
        Header.title(text).ifPresent(t -> facts.set(Fact.TITLE, t));
    }

    private static boolean canBeTitle(Item item) {
        return item.text().length() <= LONGEST_TITLE
                && item.whole()
                && "-•*·".indexOf(item.text().charAt(0)) < 0;
    }

    private boolean isAboveTerms(int i) {
        return i + 1 < items.size() && isHead(items.get(i + 1));
    }

    private static boolean isHead(Item item) {
        return item.is(Group.HEADER) || item.is(Group.FEATURE) || item.is(Group.CLIENT) || item.is(Group.ACTIVITY);
    }

    private void findText() {
        textStart = title + 1;
        while (textStart < items.size() && isChrome(textStart)) {
            textStart++;
        }
        if (described) {
            textStart = items.size();
        }
        end = Math.max(textStart, feedEnd());
        textEnd = end;
        findShortSkills();
        int floor = Math.max(textStart, skillsEnd);
        while (textEnd > floor && (isKnownBehind(textEnd - 1) || isUnknownBetween(textEnd - 1))) {
            textEnd--;
        }
        if (skills >= 0) {
            textEnd = skills;
        }
    }

    /** Behind the last line of a feed's item a mail program may have written more. */
    private int feedEnd() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).is(Meaning.FEED_LINK) || items.get(i).is(Meaning.FEED_CATEGORY)) {
                return items.get(i).is(Meaning.FEED_LINK) ? i + 1 : items.size();
            }
        }
        return items.size();
    }

    /** Where the client's past jobs begin in a copy that begins among the client's facts. */
    private static int others(List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            if (!items.get(i).isHeading(Meaning.HISTORY)) {
                continue;
            }
            int above = i - 1;
            while (above > 0
                    && (items.get(above).is(Group.NOISE) || items.get(above).is(Meaning.LINK))) {
                above--;
            }
            if (items.get(above).is(Group.CLIENT)) {
                return i;
            }
        }
        return items.size();
    }

    /** The line before which the job's own link stands. */
    int lastLine() {
        return lastLine;
    }

    private boolean isChrome(int i) {
        Item item = items.get(i);
        boolean titleAgain =
                item.isWords() && item.text().equals(facts.get(Fact.TITLE).orElse(""));
        return titleAgain
                || (!item.isWords() && !item.is(Group.FEED) && !item.is(Group.HEADING))
                || item.isHeading(Meaning.SUMMARY);
    }

    private boolean isKnownBehind(int i) {
        Item item = items.get(i);
        return !item.isWords() && !item.is(Meaning.TITLE_LABEL) && !item.is(Group.HEADING);
    }

    /** One unknown short piece may stand beside what is known of the client: a place, a badge. */
    private boolean isUnknownBetween(int i) {
        Item item = items.get(i);
        return item.isWords()
                && !item.whole()
                && item.text().length() <= LONGEST_UNKNOWN
                && i > 0
                && items.get(i - 1).is(Group.CLIENT)
                && items.get(i - 1).line() == item.line();
    }

    /** A last line "Skills", below which nothing but names and known lines stands. */
    private void findShortSkills() {
        for (int i = items.size() - 1; i >= textStart; i--) {
            Item item = items.get(i);
            if (item.isHeading(Meaning.SKILLS_SHORT) || item.isHeading(Meaning.SKILLS)) {
                SkillLines names = SkillLines.after(items, i, items.size());
                if (names.isPlausible() && onlyKnown(names.next())) {
                    skills = i;
                    skillsEnd = names.next();
                }
                return;
            }
        }
    }

    private boolean onlyKnown(int from) {
        for (int i = from; i < items.size(); i++) {
            if (!isKnownBehind(i) && !isUnknownBetween(i)) {
                return false;
            }
        }
        return true;
    }

    private void readSkills() {
        if (skills >= 0) {
            SkillLines.after(items, skills, items.size()).into(facts);
            return;
        }
        int first = textEnd;
        while (first > textStart
                && items.get(first - 1).whole()
                && items.get(first - 1).isWords()
                && SkillLines.isName(items.get(first - 1).text())
                && !isFold(items.get(first - 1).text())) {
            first--;
        }
        boolean below = textEnd < end && endsSkills(items.get(textEnd));
        boolean folded = first > textStart && isFold(items.get(first - 1).text());
        if (below
                && textEnd - first >= (folded ? 1 : 2)
                && first > textStart
                && endsText(items.get(first - 1).text())) {
            SkillLines.into(
                    items.subList(first, textEnd).stream().map(Item::text).toList(), facts);
            textEnd = first;
        }
    }

    private static boolean endsSkills(Item item) {
        return item.is(Meaning.PROPOSALS)
                || item.is(Meaning.HIDDEN_SKILLS)
                || item.is(Meaning.PAID)
                || item.is(Meaning.UNPAID);
    }

    private static boolean endsText(String line) {
        return line.length() > 120
                || ".!?…)]\"".indexOf(line.charAt(line.length() - 1)) >= 0
                || isFold(line)
                || SkillLines.isFarewell(line);
    }

    /** The link that unfolds a description, or folds it again, ends it. */
    private static boolean isFold(String line) {
        return line.equals("more") || line.endsWith(" more") || line.endsWith("…more") || line.endsWith(" less");
    }

    /** What the item of a feed lists behind its description. */
    private void feed(List<Item> behind) {
        for (Item item : behind) {
            if (item.is(Meaning.FEED_SKILLS) && !facts.knows(Fact.SKILLS)) {
                SkillLines.into(SkillLines.split(item.said().words(0)), facts);
            } else if (item.is(Meaning.FEED_LOCATION)) {
                facts.setIfUnknown(Fact.OPEN_TO, header.places(item.said().words(0)));
            }
        }
    }
}
