package coach.connects.feature.check;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.page.ClosingNotice;
import coach.connects.reading.page.PageLines;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody says of a page in the lines above and below it: "hi can you check this", "payment is not verified btw". A remark
 * is no part of the page and never its title. What it adds is taken; what it tells otherwise than the page is not known (J-11).
 *
 * @param page the text without the remarks above it
 * @param said the remarks
 */
record RemarksBeside(String page, List<String> said) {
    private static final int LONGEST = 120;
    /** Who says but a fact or two of a page does so shortly. */
    private static final int LONGEST_FACT = 60;

    private static final String SEAMS = "|·•\t";
    private static final int MOST = 2;
    /** With fewer lines it is no page beside which somebody speaks. */
    private static final int FEWEST_LINES = 4;

    /** Below the client's past jobs others speak. */
    private static final String HISTORY = "recent history";

    private static final List<String> TITLED = List.of("title:", "job:", "job title:");

    RemarksBeside {
        said = List.copyOf(said);
    }

    static RemarksBeside of(String text, PostingParser reader, Instant now) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        int most = filled.size() < FEWEST_LINES ? 0 : above(lines, filled, now);
        boolean last = filled.size() >= FEWEST_LINES && text.length() > CheckInput.LONGEST_LINE;
        if ((most == 0 && !last) || PostingParser.isData(text)) {
            return new RemarksBeside(text, List.of());
        }
        List<String> said = new ArrayList<>();
        String page = text;
        for (int above = most; above > 0 && said.isEmpty(); above--) {
            int start = filled.get(above);
            String rest = String.join("\n", text.lines().skip(start).toList());
            if (isTitledAt(lines.get(start), reader.read(rest, now))) {
                page = rest;
                filled.subList(0, above).forEach(line -> said.add(lines.get(line)));
            }
        }
        if (last && !CaseFolding.of(text).contains(HISTORY)) {
            said.addAll(below(lines, filled, now));
        }
        return new RemarksBeside(page, said);
    }

    /** How many lines on top may be remarks. */
    private static int above(List<String> lines, List<Integer> filled, Instant now) {
        int count = 0;
        while (count < MOST && isRemark(lines.get(filled.get(count)), now)) {
            count++;
        }
        String second = CaseFolding.of(lines.get(filled.get(1)));
        boolean titled = TITLED.stream().anyMatch(second::startsWith);
        String first = lines.get(filled.get(0));
        boolean words = first.length() <= LONGEST && first.indexOf(':') < 0 && isFree(first);
        return count == 0 && titled && words ? 1 : count;
    }

    /** The last lines, where they speak right below what only a page says. */
    private static List<String> below(List<String> lines, List<Integer> filled, Instant now) {
        List<String> below = new ArrayList<>();
        int at = filled.size() - 1;
        while (at > 0 && below.size() < MOST && isRemark(lines.get(filled.get(at)), now)) {
            below.add(0, lines.get(filled.get(at)));
            at--;
        }
        return isOfPage(lines.get(filled.get(at))) ? below : List.of();
    }

    /** Whether the page has its own title on this line, its first. */
    private static boolean isTitledAt(String first, ReadResult page) {
        return page.jobs().size() == 1
                && page.jobs()
                        .get(0)
                        .posting()
                        .get(Fact.TITLE)
                        .filter(first::contains)
                        .isPresent();
    }

    /** Whether somebody speaks to whoever reads it, or of what they were told. */
    private static boolean isRemark(String line, Instant now) {
        if (line.length() > LONGEST || !isFree(line)) {
            return false;
        }
        Set<String> speaking = PhraseDictionary.standard().words("remarking");
        if (FactLineParser.isTalk(line)
                || line.endsWith("?")
                || Tokens.of(CaseFolding.of(line)).stream()
                        .map(RemarksBeside::bare)
                        .anyMatch(speaking::contains)) {
            return true;
        }
        if (line.length() > LONGEST_FACT) {
            return false;
        }
        FactLineParser.Result facts = FactLineParser.read(line, now);
        return !facts.posting().facts().isEmpty() || facts.doubted().stream().anyMatch(CheckInput.DECIDING::contains);
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(c -> Character.isLetter(c) || c == '\'').forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Whether it is no link, no row, no label with its value, and nothing that only a page says. */
    private static boolean isFree(String line) {
        boolean row = line.chars().anyMatch(c -> SEAMS.indexOf(c) >= 0);
        int colon = line.indexOf(':');
        boolean label = colon > 0
                && FieldReader.standard()
                        .type(List.of(), line.substring(0, colon))
                        .isPresent();
        return !row && !label && !line.contains("http") && !line.contains("upwork.com") && !isOfPage(line);
    }

    private static boolean isOfPage(String line) {
        NormalizedLine plain = NormalizedLine.of(line);
        PhraseMatch phrase = PhraseDictionary.standard().longest(plain, 0);
        return (phrase != null && phrase.end() == plain.length()) || PageLines.areFields(line);
    }

    /** What was read of the page, with what the remarks say of its one job. */
    CheckInput heardIn(CheckInput input, Instant now) {
        if (said.isEmpty() || input.postings().size() != 1) {
            return input;
        }
        Posting posting = input.postings().get(0);
        List<String> strange = new ArrayList<>(input.notUnderstood());
        for (String remark : said) {
            FactLineParser.Result heard = FactLineParser.read(remark, now);
            if (isStrange(remark, heard)) {
                strange.add(remark);
            }
            posting = heard(posting, remark, heard);
        }
        return input.of(posting, strange);
    }

    /** Whether it seems to tell something, and nothing of it was understood. */
    private static boolean isStrange(String remark, FactLineParser.Result said) {
        boolean heard = !said.posting().facts().isEmpty() || !said.doubted().isEmpty() || said.warns();
        return !heard
                && said.notUnderstood().size() > MOST
                && !remark.endsWith("?")
                && !FactLineParser.isTalk(remark)
                && ClosingNotice.in(remark).isEmpty()
                && FactLineParser.outsideContact(remark).isEmpty();
    }

    private static Posting heard(Posting page, String remark, FactLineParser.Result said) {
        Posting heard = page;
        for (Fact<?> fact : said.posting().facts().keySet()) {
            boolean agrees = !page.knows(fact) || said.posting().agreesOn(fact, page);
            heard = agrees ? heard : heard.doubting(fact);
        }
        heard = heard.mergedWith(added(said.posting(), page));
        for (Fact<?> fact : said.doubted()) {
            heard = fact == Fact.CONNECTS_COST || CheckInput.DECIDING.contains(fact) ? heard.doubting(fact) : heard;
        }
        boolean asks = FactLineParser.outsideContact(remark).isPresent();
        if (asks && !heard.knows(Fact.OUTSIDE_CONTACT)) {
            heard = heard.with(
                    Fact.OUTSIDE_CONTACT,
                    FactLineParser.outsideContact(remark).orElseThrow(),
                    SourcedValue.Origin.ANSWER);
        }
        boolean over = ClosingNotice.in(remark).isPresent();
        if (over && !heard.knows(Fact.CLOSING_WORDS)) {
            heard = heard.with(Fact.CLOSING_WORDS, remark, SourcedValue.Origin.ANSWER);
        }
        return said.warns() && !over && !asks ? said.noting(heard) : heard;
    }

    /** What the page does not know. */
    private static Posting added(Posting said, Posting page) {
        Posting added = said;
        for (Fact<?> fact : said.facts().keySet()) {
            added = page.knows(fact) || page.doubts(fact) ? added.without(fact) : added;
        }
        return added;
    }
}
