package coach.connects.reading.page;

import coach.connects.posting.Fact;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one job of a list: a search result, a feed's tile, an alert. It has no headings: what is known stands before the
 * description and behind it, and what lies between is the description.
 */
final class JobTileParser {
    private static final int LONGEST_UNKNOWN = 30;
    private static final int LONGEST_TITLE = 200;
    private static final int NEAR = 8;
    private static final int MOST_REMARKS = 3;

    private final List<PageToken> items;
    private final boolean described;
    private final PostingBuilder builder = new PostingBuilder();
    private final int lastLine;
    private final HeaderParser header;
    private final ClientExtractor client;
    private final FieldTokens fields;
    private int title = -1;
    private int textStart;
    private int textEnd;
    private int end;
    private int skills = -1;
    private int skillsEnd = -1;

    JobTileParser(List<PageToken> items, PhraseDictionary book, Instant now, boolean described) {
        int others = others(items);
        this.items = items.subList(0, others);
        this.lastLine = others < items.size() ? items.get(others).line() : Integer.MAX_VALUE;
        this.header = new HeaderParser(book, now, builder);
        this.client = new ClientExtractor(book.countries(), builder);
        this.fields = new FieldTokens(now, builder);
        this.described = described;
    }

    PostingBuilder read() {
        findTitle();
        findText();
        List<PageToken> before = new ArrayList<>(items.subList(0, textStart));
        List<PageToken> behind = new ArrayList<>(items.subList(textEnd, end));
        readSkills();
        List<PageToken> all = new ArrayList<>(before);
        all.addAll(behind);
        JobTermsCollector terms = new JobTermsCollector();
        terms(behind, terms);
        if (terms(before, terms)) {
            terms.into(builder);
        }
        header.read(all);
        ActivityExtractor.read(all, builder);
        client.read(all);
        JobStateExtractor.read(all, builder);
        if (TokenScan.firstHeading(items, 0, items.size(), TokenType.QUALIFICATIONS) >= 0) {
            JobStateExtractor.missedIn(items, builder);
        }
        fields.read(List.of(), all);
        new NamedFacts(builder).doubtIn(all);
        new NamedFacts(builder).doubtIn(items.subList(end, items.size()));
        new NamedFacts(builder).takenBackIn(items);
        feed(behind);
        notice();
        return builder;
    }

    /** A page that says little but that the job is closed or private. */
    private void notice() {
        boolean little = items.size() <= NEAR && !builder.knows(Fact.TYPE) && !builder.knows(Fact.POSTED_AT);
        if (little) {
            JobStateExtractor.read(
                    items.stream()
                            .filter(token ->
                                    token.whole() && (token.is(TokenType.CLOSED) || token.is(TokenType.PRIVATE)))
                            .toList(),
                    builder);
        }
    }

    int textStart() {
        return textStart;
    }

    int textEnd() {
        return textEnd;
    }

    /** Takes in the terms of this part; false where two of them tell otherwise how it is paid. */
    private static boolean terms(List<PageToken> part, JobTermsCollector terms) {
        boolean agree = true;
        for (int i = part.size() - 1; i >= 0; i--) {
            if (part.get(i).is(PageRegion.FEATURE)) {
                agree &= terms.add(part.get(i)) || !part.get(i).isOfPay();
            }
        }
        return agree;
    }

    /** A labelled title near the top, or the words below "Posted", or the first words above the job's terms. */
    private void findTitle() {
        int near = Math.min(items.size(), NEAR);
        if (near > 0 && items.get(0).isWords() && items.get(0).text().endsWith(" - Upwork")) {
            title(0, items.get(0).text());
            return;
        }
        int label = TokenScan.first(items, 0, near, token -> token.is(TokenType.TITLE_LABEL));
        if (label >= 0) {
            title(label, items.get(label).match().words(0));
            return;
        }
        int repeated = TokenScan.repeatedAtButtons(items);
        if (repeated >= 0) {
            title(repeated, items.get(repeated).text());
            return;
        }
        boolean feed =
                items.stream().anyMatch(token -> token.is(TokenType.FEED_CATEGORY) || token.is(TokenType.FEED_LINK));
        if (!feed) {
            titleAmongWords(near);
        }
    }

    private void titleAmongWords(int near) {
        List<Integer> candidates = new ArrayList<>();
        boolean posted = false;
        boolean text = false;
        for (int i = 0; i < near && !text; i++) {
            PageToken token = items.get(i);
            posted |= token.is(TokenType.POSTED);
            if (token.isWords() && canBeTitle(token) && (posted || isAboveTerms(i))) {
                candidates.add(i);
            }
            boolean last = !candidates.isEmpty()
                    && token.isWords()
                    && isAboveTerms(i)
                    && !items.get(i + 1).is(TokenType.POSTED);
            boolean tooLong = token.isWords() && token.text().length() > LONGEST_TITLE;
            text = last || tooLong || (token.isWords() && posted && candidates.isEmpty());
            text |= token.isHeading(TokenType.SUMMARY) || (token.isWords() && candidates.size() > 1);
        }
        if (candidates.size() == 1 && hasRival(candidates.get(0), posted)) {
            title = candidates.get(0);
            return;
        }
        boolean several = candidates.size() > 1;
        List<Integer> likely =
                candidates.stream().filter(i -> !several || isLikely(i)).toList();
        if (likely.size() == 1 || (several && !likely.isEmpty() && !isAboveTerms(likely.get(1)))) {
            title(likely.get(0), items.get(likely.get(0)).text());
        } else if (several) {
            title = candidates.get(candidates.size() - 1);
        }
    }

    /** Of two lines of words above each other on top, neither is certain to be the title. */
    private boolean hasRival(int i, boolean posted) {
        return i == 1 && !posted && items.get(0).isWords() && canBeTitle(items.get(0)) && isLikely(0);
    }

    /** Of several lines, a question, a sentence, or a label with a value is not the title. */
    private boolean isLikely(int i) {
        String text = items.get(i).text();
        return CardTitle.canBe(text) && !CardSkin.isForeign(text);
    }

    private void title(int i, String text) {
        title = i;
        HeaderParser.title(text).ifPresent(t -> builder.set(Fact.TITLE, t));
    }

    private static boolean canBeTitle(PageToken token) {
        return token.text().length() <= LONGEST_TITLE
                && token.whole()
                && "-•*·".indexOf(token.text().charAt(0)) < 0
                && ".?:".indexOf(token.text().charAt(token.text().length() - 1)) < 0;
    }

    private boolean isAboveTerms(int i) {
        return i + 1 < items.size() && isHead(items.get(i + 1));
    }

    private static boolean isHead(PageToken token) {
        return token.is(PageRegion.HEADER)
                || token.is(PageRegion.FIELD)
                || token.is(PageRegion.FEATURE)
                || token.is(PageRegion.CLIENT)
                || token.is(PageRegion.ACTIVITY);
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
        end = Math.max(textStart, withoutRemark(end));
        textEnd = end;
        findShortSkills();
        int floor = Math.max(textStart, skillsEnd);
        while (textEnd > floor
                && (isKnownBehind(textEnd - 1) || isUnknownBetween(textEnd - 1) || isRemark(textEnd - 1))) {
            textEnd--;
        }
        if (skills >= 0) {
            textEnd = skills;
        }
    }

    /** A few last lines below the client's facts are a question or a note of whoever sends the tile. */
    private int withoutRemark(int last) {
        int at = last;
        while (at > last - MOST_REMARKS && at > textStart && items.get(at - 1).isWords() && isShort(at - 1)) {
            at--;
        }
        return at > textStart && isOfClient(at - 1) && isKnownAbove(at - 1) ? at : last;
    }

    /** Whether the line above the one of this piece is known too: a single one may be a part of the description. */
    private boolean isKnownAbove(int i) {
        int above = TokenScan.last(
                items, textStart, i, token -> token.line() < items.get(i).line());
        return above >= 0 && !items.get(above).isWords();
    }

    /** One line between two of the client's facts is none of the client's words. */
    private boolean isRemark(int i) {
        return items.get(i).isWords()
                && isShort(i)
                && i + 1 < end
                && i > textStart
                && isOfClient(i - 1)
                && isOfClient(i + 1);
    }

    private boolean isShort(int i) {
        return items.get(i).whole() && items.get(i).text().length() <= LONGEST_TITLE;
    }

    private boolean isOfClient(int i) {
        return items.get(i).is(PageRegion.CLIENT)
                || items.get(i).is(PageRegion.FIELD)
                || items.get(i).is(PageRegion.ACTIVITY)
                || items.get(i).is(PageRegion.VALUE);
    }

    /** Behind the last line of a feed's item a mail program may have written more. */
    private int feedEnd() {
        int last = TokenScan.last(
                items, 0, items.size(), token -> token.is(TokenType.FEED_LINK) || token.is(TokenType.FEED_CATEGORY));
        return last >= 0 && items.get(last).is(TokenType.FEED_LINK) ? last + 1 : items.size();
    }

    /** Where the client's past jobs begin in a copy that begins among the client's facts. */
    private static int others(List<PageToken> items) {
        for (int i = 1; i < items.size(); i++) {
            if (!items.get(i).isHeading(TokenType.HISTORY)) {
                continue;
            }
            int above = i - 1;
            while (above > 0
                    && (items.get(above).is(PageRegion.NOISE)
                            || items.get(above).is(TokenType.LINK))) {
                above--;
            }
            if (items.get(above).is(PageRegion.CLIENT)) {
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
        PageToken token = items.get(i);
        boolean titleAgain =
                token.isWords() && token.text().equals(builder.get(Fact.TITLE).orElse(""));
        return titleAgain
                || (!token.isWords() && !token.is(PageRegion.FEED) && !token.is(PageRegion.HEADING))
                || token.isHeading(TokenType.SUMMARY);
    }

    private boolean isKnownBehind(int i) {
        PageToken token = items.get(i);
        return !token.isWords() && !token.is(TokenType.TITLE_LABEL) && !token.is(PageRegion.HEADING);
    }

    /** One unknown short piece may stand beside what is known of the client: a place, a badge. */
    private boolean isUnknownBetween(int i) {
        PageToken token = items.get(i);
        return token.isWords()
                && !token.whole()
                && token.text().length() <= LONGEST_UNKNOWN
                && i > 0
                && items.get(i - 1).is(PageRegion.CLIENT)
                && items.get(i - 1).line() == token.line();
    }

    /** A last line "Skills", below which nothing but names and known lines stands. */
    private void findShortSkills() {
        for (int i = items.size() - 1; i >= textStart; i--) {
            PageToken token = items.get(i);
            if (token.isHeading(TokenType.SKILLS_SHORT) || token.isHeading(TokenType.SKILLS)) {
                SkillListParser names = SkillListParser.after(items, i, items.size());
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
            SkillListParser.after(items, skills, items.size()).into(builder);
            return;
        }
        int first = textEnd;
        while (first > textStart
                && items.get(first - 1).whole()
                && items.get(first - 1).isWords()
                && SkillListParser.isName(items.get(first - 1).text())
                && !isFold(items.get(first - 1).text())) {
            first--;
        }
        boolean cut = first > textStart + 1
                && items.get(first - 1).text().endsWith("?")
                && items.get(first - 1).text().length() <= LONGEST_UNKNOWN
                && SkillListParser.isName(items.get(first - 2).text());
        boolean below = textEnd < end && !cut && endsSkills(items.get(textEnd));
        boolean folded = first > textStart && isFold(items.get(first - 1).text());
        if (below
                && textEnd - first >= (folded ? 1 : 2)
                && first > textStart
                && endsText(items.get(first - 1).text())) {
            SkillListParser.into(
                    items.subList(first, textEnd).stream().map(PageToken::text).toList(), builder);
            textEnd = first;
        }
    }

    private static boolean endsSkills(PageToken token) {
        return token.is(TokenType.PROPOSALS)
                || token.is(TokenType.HIDDEN_SKILLS)
                || token.is(TokenType.PAID)
                || token.is(TokenType.UNPAID);
    }

    private static boolean endsText(String line) {
        return line.length() > 120
                || ".!?…)]\"".indexOf(line.charAt(line.length() - 1)) >= 0
                || isFold(line)
                || SkillListParser.isFarewell(line);
    }

    /** The link that unfolds a description, or folds it again, ends it. */
    private static boolean isFold(String line) {
        return line.equals("more") || line.endsWith(" more") || line.endsWith("…more") || line.endsWith(" less");
    }

    /** What the item of a feed lists behind its description. */
    private void feed(List<PageToken> behind) {
        for (PageToken token : behind) {
            if (token.is(TokenType.FEED_SKILLS) && !builder.knows(Fact.SKILLS)) {
                SkillListParser.into(SkillListParser.split(token.match().words(0)), builder);
            } else if (token.is(TokenType.FEED_LOCATION)) {
                builder.setIfUnknown(Fact.OPEN_TO, header.places(token.match().words(0)));
            }
        }
    }
}
