package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import coach.connects.reading.phrase.YesNoReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses as a title or a skill what a copy stuck together, and what is a label, a row of a table or a category. */
final class TitleFilter {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_PART = 7;
    private static final int LONG = 15;
    private static final int MOST_COMMAS = 2;
    /** "AI match 92%" is a tool's. */
    private static final int LONGEST_SCORE = 20;

    private static final int LONGEST_VERIFIED = 40;
    private static final int MOST_IN_COUNT = 3;

    private static final List<Fact<?>> COUNTED = List.of(
            Fact.INTERVIEWING,
            Fact.CONNECTS_COST,
            Fact.CLIENT_HIRES,
            Fact.CLIENT_REVIEWS,
            Fact.CLIENT_RATING,
            Fact.PROPOSALS);

    private static final Set<TokenType> FOREIGN = EnumSet.of(
            TokenType.POSTED,
            TokenType.PROPOSALS,
            TokenType.ACTIVITY,
            TokenType.CLIENT,
            TokenType.QUALIFICATIONS,
            TokenType.PAID,
            TokenType.UNPAID,
            TokenType.JOBS_POSTED,
            TokenType.HIRE_RATE,
            TokenType.SPENT,
            TokenType.ONLY_IN,
            TokenType.TILE_ACTION,
            TokenType.HOURLY_RANGE,
            TokenType.BUDGET);

    private final PhraseDictionary book;
    private final FieldReader fields;

    TitleFilter(PhraseDictionary book, FieldReader fields) {
        this.book = book;
        this.fields = fields;
    }

    /** The title without the marks before it, where it is one. */
    Optional<String> title(String text) {
        String title = text.startsWith("#") ? LineMarkStripper.off(text) : withoutBox(text);
        int colon = title.indexOf(':');
        boolean over = ClosingNotice.inTitle(title).isPresent();
        boolean label = isLabel(title) || (colon > 0 && !over && isLabel(title.substring(0, colon)));
        boolean refused = title.codePoints().noneMatch(Character::isLetter)
                || (title.startsWith("(") && !over)
                || (title.endsWith("%") && title.length() <= LONGEST_SCORE)
                || title.startsWith("|")
                || title.contains(":* ")
                || book.countries().shown(title).isPresent()
                || isVerified(title)
                || CardTitle.isGreeting(title)
                || isOfPage(title)
                || isCount(title)
                || isAge(title)
                || isProse(title)
                || fields.isOfAnother(title)
                || isGluedHeading(title)
                || isCutList(title)
                || label
                || isTwice(title)
                || title.indexOf('|') != title.lastIndexOf('|')
                || isStuck(title);
        return refused ? Optional.empty() : Optional.of(title);
    }

    /** "> 9% hire rate", "37 hires, 34% hire rate", "Ref: 48213": a figure of a page or of a tool. */
    private boolean isOfPage(String title) {
        String marked = LineMarkStripper.off(title);
        boolean seam = !marked.isEmpty() && "/,;".indexOf(marked.charAt(marked.length() - 1)) >= 0;
        String words = seam ? marked.substring(0, marked.length() - 1).strip() : marked;
        int colon = words.indexOf(": ");
        if (words.isEmpty() || words.chars().noneMatch(Digits::isDigit)) {
            return words.isEmpty() || areOfPage(words);
        }
        String plain = CaseFolding.of(words);
        return (colon > 0 && words.substring(colon).chars().noneMatch(Character::isLetter))
                || book.expressions("named_client_hire_rate_pct").stream().anyMatch(plain::contains)
                || areOfPage(words);
    }

    /** Whether only a page says all of this, whatever pictures stand between. */
    private boolean areOfPage(String words) {
        StringBuilder bare = new StringBuilder();
        words.codePoints().forEach(c -> bare.appendCodePoint(LineMarkStripper.isPicture(c) ? ' ' : c));
        String plain = TextCleaner.line(bare.toString());
        return !plain.isEmpty()
                && PageTokenizer.of(List.of(plain), book).stream().noneMatch(PageToken::isWords);
    }

    /** "Expert ✨ 44 interviewing", "costs 30 connects / 4.5 stars", "costs": a row of figures, or what is left of one. */
    private boolean isCount(String title) {
        String[] words = CaseFolding.of(title).strip().split(" ", -1);
        String last = words[words.length - 1];
        boolean counts = words.length > 1
                && Digits.decimal(words[words.length - 2], LONGEST_SCORE).isPresent()
                && COUNTED.stream().anyMatch(fact -> book.typed(fact.key()).contains(last));
        boolean row = words.length <= MOST_IN_COUNT
                || title.contains(" / ")
                || title.codePoints().anyMatch(LineMarkStripper::isPicture);
        return (counts && row)
                || beginsRow(title)
                || (words.length == 1 && book.typed(Fact.CONNECTS_COST.key()).contains(last));
    }

    /** "32 reviews, Intermediate, 50+": what only a page says, and a seam behind it. */
    private boolean beginsRow(String title) {
        NormalizedLine line = NormalizedLine.of(LineMarkStripper.off(title));
        PhraseMatch first = line.length() == 0 ? null : book.longest(line, 0);
        int next = first == null || !first.type().is(PageRegion.CLIENT) ? line.length() : line.skipSpaces(first.end());
        return next < line.length() && ",/|•·;".indexOf(line.at(next)) >= 0;
    }

    /** "[ ] Fix my site", from a list of what is to do. */
    private static String withoutBox(String text) {
        boolean box = text.startsWith("[ ] ") || CaseFolding.of(text).startsWith("[x] ");
        return box ? text.substring("[ ] ".length()) : text;
    }

    /** "15 seconds ago" */
    private boolean isAge(String title) {
        NormalizedLine line = NormalizedLine.of(title);
        PhraseMatch ago = book.ago(line, 0);
        return ago != null && ago.end() == line.length();
    }

    /** "✅ Phone verified": what is said of whoever posts. */
    private static boolean isVerified(String title) {
        int last = title.lastIndexOf(' ');
        return title.length() <= LONGEST_VERIFIED
                && YesNoReader.PAYMENT.isNamedIn(title.substring(last + 1))
                && (!Character.isUpperCase(title.charAt(last + 1))
                        || title.chars().noneMatch(Character::isLowerCase));
    }

    /** Whether the words begin or end with a category of jobs. */
    boolean holdsCategory(String words) {
        for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
            if (book.isCategory(words.substring(0, at)) || book.isCategory(words.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Two sentences are no title. */
    private static boolean isProse(String title) {
        return title.endsWith(".") && title.indexOf(". ") > 0;
    }

    /** "AI Services# Train a model": the mark of a heading behind other words. */
    private static boolean isGluedHeading(String title) {
        int mark = title.indexOf("# ");
        return mark > 1 && (title.charAt(mark - 1) == ' ' || Character.isLetter(title.charAt(mark - 2)));
    }

    /** "SQL Azure 3 more", "Knowledge of: HTML, CSS, JavaScript, React": a list. */
    private static boolean isCutList(String title) {
        int last = title.lastIndexOf(' ');
        boolean more = title.endsWith(" more") && last > 0 && Character.isDigit(title.charAt(last - 1));
        int colon = title.indexOf(": ");
        long commas = colon < 0
                ? 0
                : title.substring(colon).chars().filter(c -> c == ',').count();
        return more || commas > MOST_COMMAS;
    }

    /** Whether all of these can be names of skills. */
    boolean areNames(List<String> names) {
        return names.stream()
                .noneMatch(name -> CardSkin.isForeign(name)
                        || name.endsWith("?")
                        || CardTitle.isGreeting(name)
                        || name.indexOf('$') >= 0
                        || name.indexOf('%') >= 0
                        || name.contains(". ")
                        || isSaid(name)
                        || isTwoNames(name)
                        || isStuck(name));
    }

    /** "AutomationAirtable"; the first part of "JavaScript" and of "QuickBooks" is shorter. */
    private static boolean isTwoNames(String name) {
        int start = 0;
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i - 1))) {
                start = i;
            } else if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                // "AngularJS" is one.
                boolean word = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
                if (word && i - start >= LONGEST_PART) {
                    return true;
                }
                start = i;
            }
        }
        return false;
    }

    /** Whether somebody speaks: "would be great for me" is no skill. */
    private boolean isSaid(String name) {
        for (String word : NormalizedLine.of(name).plain().split(" ", -1)) {
            if (book.words("speaking").contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(String words) {
        return words.length() <= LONGEST_LABEL
                && fields.type(List.of(), LineMarkStripper.off(words)).isPresent();
    }

    private static boolean isTwice(String title) {
        int half = title.length() / 2;
        String first = LineMarkStripper.off(title.substring(0, half));
        boolean again = title.length() > LONG && title.indexOf(title.substring(0, LONG), LONG) > 0;
        return again || (!first.isEmpty() && first.equals(LineMarkStripper.off(title.substring(half))));
    }

    /** Whether something that only a page says begins within the words. */
    boolean isStuck(String words) {
        NormalizedLine line = NormalizedLine.of(words);
        for (int at = 0; at < line.length(); at++) {
            char here = words.charAt(at);
            boolean begins = here == '$'
                    || Character.isUpperCase(here)
                    || (Character.isDigit(here) && !Character.isDigit(line.at(at - 1)));
            PhraseMatch match = begins ? book.longest(line, at) : null;
            boolean seam = at > 0 && line.at(at - 1) != ' ';
            String phrase = match == null ? "" : line.plain().substring(at, match.end());
            boolean spaced = phrase.indexOf(' ') > 0 || (seam && phrase.indexOf('-') > 0);
            boolean amount = here == '$' && seam && Digits.isDigit(line.at(at + 1));
            boolean foreign = match != null && FOREIGN.contains(match.type()) && (spaced || (seam && line.endsAt(at)));
            boolean term = match != null && match.type().is(PageRegion.FEATURE) && seam && spaced;
            boolean button = match != null && at == 0 && spaced && isSeam(line, match.end());
            boolean category = seam && line.endsAt(at) && begins && book.isCategory(words.substring(at));
            if (foreign || term || category || button || amount) {
                return true;
            }
        }
        int colon = words.indexOf(':');
        return colon > 0 && labelEnds(line, colon);
    }

    /** Whether other words begin here without a blank: "View ProposalAutomate". */
    private static boolean isSeam(NormalizedLine line, int at) {
        return at < line.length()
                && Character.isUpperCase(line.text().charAt(at))
                && Character.isLetter(line.text().charAt(at - 1));
    }

    /** Whether a known label of a page ends at this colon, with other words before it. */
    private boolean labelEnds(NormalizedLine line, int colon) {
        for (int start = Math.max(1, colon - LONGEST_LABEL); start < colon; start++) {
            boolean begins = line.at(start - 1) == ' ' || !Character.isLetter(line.at(start - 1)) || line.endsAt(start);
            Optional<LabelType> type = begins && Character.isLetter(line.at(start))
                    ? fields.type(List.of(), line.text().substring(start, colon))
                    : Optional.empty();
            boolean title = type.isPresent() && line.plain().startsWith("title", colon - "title".length());
            if (title || type.filter(t -> t != LabelType.TITLE).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
